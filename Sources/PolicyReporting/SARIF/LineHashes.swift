/// The fingerprint that GitHub's upload action gives to each line of a file, so that ours and its agree.
///
/// A rolling hash over the 100 UTF-16 units that follow the line's start, blanks left out and line ends made LF:
/// multiplied by 37, wrapping at 64 bits; lines with the same hash are numbered. Unlike a line number it survives edits
/// above the line.
struct LineHashes {
  private static let block = 100
  private static let factor: UInt64 = 37

  /// `hash:number` of each line, first to last.
  let lines: [String]

  /// Hashes every line of `bytes`.
  ///
  /// - Complexity: O(n).
  init(_ bytes: [UInt8]) {
    var state = State()
    for unit in String(decoding: bytes, as: UTF8.self).utf16 { state.take(unit) }
    state.finish()
    lines = state.lines
  }

  /// The fingerprint of a 1-based line, or nil where there is no such line.
  subscript(line: Int) -> String? {
    line >= 1 && line <= lines.count ? lines[line - 1] : nil
  }

  private struct State {
    var lines: [String] = []
    private var window = [UInt64](repeating: 0, count: LineHashes.block)
    private var startsLine = [Bool](repeating: false, count: LineHashes.block)
    private var index = 0
    private var hash: UInt64 = 0
    private var counts: [UInt64: Int] = [:]
    private var isLineStart = true
    private var followsReturn = false
    private let power = (0..<LineHashes.block).reduce(UInt64(1)) { result, _ in result &* LineHashes.factor }

    mutating func take(_ unit: UInt16) {
      if unit == 0x20 || unit == 0x09 || (followsReturn && unit == 0x0A) {
        followsReturn = false
        return
      }
      followsReturn = unit == 0x0D
      let unit = followsReturn ? 0x0A : unit
      emit()
      if isLineStart {
        isLineStart = false
        startsLine[index] = true
      }
      if unit == 0x0A { isLineStart = true }
      update(UInt64(unit))
    }

    /// Takes the mark of the end, and lets what is in the window out.
    mutating func finish() {
      take(0xFFFF)
      for _ in 0..<LineHashes.block {
        emit()
        update(0)
      }
    }

    private mutating func emit() {
      guard startsLine[index] else { return }
      startsLine[index] = false
      counts[hash, default: 0] += 1
      lines.append("\(String(hash, radix: 16)):\(counts[hash, default: 1])")
    }

    private mutating func update(_ unit: UInt64) {
      hash = LineHashes.factor &* hash &+ unit &- power &* window[index]
      window[index] = unit
      index = (index + 1) % LineHashes.block
    }
  }
}
