/// Changes of a source that break it, or make something else of it.
enum Mutation {
  private static let specials: [[UInt8]] =
    [
      "\n", " ", "  ", "\t", ":", ": ", " :", "- ", "-", "'", "\"", "\\", "[", "]", "{", "}", ",", "|", ">", "|2", ">-",
      "&x ",
      "*x", "!", "!!int ", "#", " #", "---\n", "\n---\n", "...\n", "%YAML 1.2\n", "?", "? ", "\r", "\r\n", "\u{85}",
      "\u{2028}",
      "\u{FEFF}", "🎉", "\\u00e9", "\\", "\\\n", "\0", "~", "@", "`", "%", "é", ":\n", "''", "\"\"", "{}", "[]", "{a}",
      "[a: b]",
      "key: value\n", "  - x\n", ".", "..", "--", "=", "<<: ", "1", "  \n", "\n\n",
    ].map { Array($0.utf8) } + [[0xFF], [0xE2, 0x80]]

  /// Changes `bytes` in one place.
  static func change(_ bytes: inout [UInt8], _ generator: inout some RandomNumberGenerator) {
    let at = Int.random(in: 0...bytes.count, using: &generator)
    let end = min(bytes.count, at + Int.random(in: 0...6, using: &generator))
    switch Int.random(in: 0..<10, using: &generator) {
    case 0: bytes.removeSubrange(at..<end)
    case 1: bytes.insert(contentsOf: Array(bytes[at..<end]), at: Int.random(in: 0...bytes.count, using: &generator))
    case 2: bytes.replaceSubrange(at..<end, with: specials.randomElement(using: &generator) ?? [])
    case 3, 4: bytes.insert(contentsOf: specials.randomElement(using: &generator) ?? [], at: at)
    case 5, 6: shift(&bytes, at, &generator)
    case 7: join(&bytes, at)
    case 8: split(&bytes, at, &generator)
    default: move(&bytes, at, &generator)
    }
  }

  private static func lineStart(_ bytes: [UInt8], _ at: Int) -> Int {
    (bytes[..<at].lastIndex(of: 0x0A) ?? -1) + 1
  }

  /// Indents a line more or less.
  private static func shift(_ bytes: inout [UInt8], _ at: Int, _ generator: inout some RandomNumberGenerator) {
    let start = lineStart(bytes, at)
    let count = Int.random(in: 1...4, using: &generator)
    if Bool.random(using: &generator) {
      bytes.insert(contentsOf: repeatElement(0x20, count: count), at: start)
    } else {
      let spaces = bytes[start...].prefix(count).prefix { $0 == 0x20 }.count
      bytes.removeSubrange(start..<start + spaces)
    }
  }

  /// Puts a line behind the one before.
  private static func join(_ bytes: inout [UInt8], _ at: Int) {
    let start = lineStart(bytes, at)
    guard start > 0 else { return }
    bytes[start - 1] = 0x20
  }

  /// Breaks a line.
  private static func split(_ bytes: inout [UInt8], _ at: Int, _ generator: inout some RandomNumberGenerator) {
    let indent = Int.random(in: 0...6, using: &generator)
    bytes.insert(contentsOf: [0x0A] + Array(repeating: 0x20, count: indent), at: at)
  }

  /// Takes a line to another place, or doubles it.
  private static func move(_ bytes: inout [UInt8], _ at: Int, _ generator: inout some RandomNumberGenerator) {
    let start = lineStart(bytes, at)
    let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    let line = Array(bytes[start..<end])
    if Bool.random(using: &generator) { bytes.removeSubrange(start..<end) }
    let to = lineStart(bytes, Int.random(in: 0...bytes.count, using: &generator))
    bytes.insert(contentsOf: line, at: to)
  }
}
