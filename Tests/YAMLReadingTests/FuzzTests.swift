import Testing
import YAMLReading

@Suite struct FuzzTests {
  /// Repeatable random numbers (SplitMix64).
  struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let seeds = [
    "a: one\n  two 日本\nb: 'it''s\n\n  x'\nc: \"\\t\\u00e9 \\\n  y\"\nd: |2-\n    z\n\n  w\ne: >+\n  p\n  q\n\n   r\n\n",
    "- &x {a: [1, 0o7, .5], ? b : !!str c}\n- *x\n-\n  - ? [k]\n    : v\n  - !t {}\n# note\n...\n---\n- é: |\n    🎉\n",
    "{\"a\": [1, -2.5e3, true, null, \"\\ud83c\\udf89 \\n\"], \"b\": {\"c\": \"日本\"}}",
    "promotion: x\r\nprizes:\r\n- name: >-\r\n    a\r\n    b\r\n  value: 1_0\r\nterms: |\r\n  ü\r\n",
  ]

  private static let pieces: [[UInt8]] =
    [
      "\n", " ", "  ", "\t", ":", ": ", "- ", "'", "\"", "\\", "[", "]", "{", "}", ",", "|", ">", "|2", ">-", "&x ",
      "*x", "!",
      "!!int ", "#", " #", "---\n", "...\n", "%YAML 1.2\n", "?", "\r", "\u{85}", "\u{2028}", "\u{FEFF}", "🎉", "\\u00e9",
      "\\ud83c", "\0", "~", "0x", "@",
    ].map { Array($0.utf8) } + [[0xFF], [0xE2, 0x80]]

  @Test(arguments: [YAMLReader.Format.yaml, .json])
  func `mangled sources give sound trees`(_ format: YAMLReader.Format) {
    var generator = Generator(state: 42)
    var reader = YAMLReader(keys: KeySymbols(["a", "b"]), limits: ReadingLimits(depth: 20))
    var tree = YAMLTree()
    for _ in 0..<4_000 {
      var bytes = Array((FuzzTests.seeds.randomElement(using: &generator) ?? "").utf8)
      for _ in 0..<Int.random(in: 1...4, using: &generator) { mangle(&bytes, &generator) }
      reader.read(bytes, as: format, into: &tree)
      assertSound(tree)
    }
  }

  private func mangle(_ bytes: inout [UInt8], _ generator: inout Generator) {
    let at = Int.random(in: 0...bytes.count, using: &generator)
    let end = min(bytes.count, at + Int.random(in: 0...6, using: &generator))
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: bytes.removeSubrange(at..<end)
    case 1: bytes.insert(contentsOf: Array(bytes[at..<end]), at: Int.random(in: 0...bytes.count, using: &generator))
    case 2: bytes.replaceSubrange(at..<end, with: FuzzTests.pieces.randomElement(using: &generator) ?? [])
    default: bytes.insert(contentsOf: FuzzTests.pieces.randomElement(using: &generator) ?? [], at: at)
    }
  }
}
