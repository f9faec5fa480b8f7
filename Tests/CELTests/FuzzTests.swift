import Foundation
import SourceText
import Testing

@testable import CEL

/// The same numbers on every run.
struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}

/// Bounded fuzzing: nothing may trap, hang or leave a range outside the source.
@Suite struct FuzzTests {
  static let pieces = [
    "a", "b", "x", "entry", "entry.fee", "prizes", "title", "1", "-1", "0", "9223372036854775807", "1u", "1.5", "1e308",
    "'a'", "\"é\"", "b'\\xff'", "r'\\'", "true", "null", "[]", "{}", "[1, 2]", "{'a': 1}", "(", ")", "[", "]", "{", "}",
    ",", ":", "?", ".", ".?", "[?", "+", "-", "*", "/", "%", "!", "==", "!=", "<", "<=", ">", ">=", "&&", "||", " in ",
    "size(", "has(", "given(", "stated(", ".all(x, ", ".exists(x, ", ".map(x, ", ".filter(x, ", ".exists_one(x, ",
    "cel.bind(x, ", "optional.of(", "timestamp(", "duration('1h')", "string(", "int(", "double(", ".format(",
    ".split('",
    ".substring(", ".replace('', 'b')", "math.greatest(", "lists.range(", ".sortBy(x, ", ".flatten(", "ip('::1')", "'",
    "\"",
    "`", "\\", "//", "\n", "0x", "is_chance", "prize_pool", "reaches('US')", ".transformMap(k, v, ", ".orValue(",
    "type(",
  ]

  /// How many expressions a seed makes: set `CEL_FUZZ_ROUNDS` for a long run.
  private static let rounds = ProcessInfo.processInfo.environment["CEL_FUZZ_ROUNDS"].flatMap { Int($0) } ?? 150

  private func fuzz(_ source: String, _ fixture: Fixture) {
    let (tree, errors) = SyntaxTree.parse(source)
    for error in errors { #expect(error.range.end <= source.utf8.count) }
    if errors.isEmpty {
      let (again, faults) = SyntaxTree.parse(tree.text)
      #expect(faults == [] && SyntaxTree.areSame(tree, again), "\(source) as \(tree.text)")
    }
    for checks in [true, false] {
      var compiler = Compiler(fixture.environment)
      var options = Compiler.Options()
      options.checks = checks
      let compilation = compiler.compile(source, options: options)
      for error in compilation.diagnostics { #expect(error.range.end <= source.utf8.count) }
      guard let program = compilation.program else { continue }
      let module = compiler.module()
      var store = Store(module)
      var evaluator = Evaluator(module, limits: Limits(fuel: 20_000, memory: 1 << 20))
      evaluator.setRoot(fixture.write(&store, hidden: [3, 7]))
      var host = Fixture.Functions()
      let value = evaluator.evaluate(program, in: &store, host: &host)
      _ = store.dynamic(value).typed.description
      if let failure = evaluator.describe(value, in: store), let range = failure.range, failure.definition == nil {
        #expect(range.end <= source.utf8.count)
      }
      _ = evaluator.residual(program, in: &store, host: &host).residual?.questions(toward: true)
      _ = compilation.expression.reads
      _ = compilation.expression.demands
      _ = compilation.expression.tree.mutations
    }
  }

  @Test(arguments: 1...8)
  func `random words neither trap nor hang`(_ seed: Int) {
    var dice = Dice(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15)
    let fixture = Fixture()
    for _ in 0..<Self.rounds {
      let count = Int.random(in: 1...14, using: &dice)
      fuzz((0..<count).map { _ in Self.pieces.randomElement(using: &dice) ?? "" }.joined(), fixture)
    }
  }

  @Test(arguments: 1...4)
  func `expressions with a slip neither trap nor hang`(_ seed: Int) {
    var dice = Dice(state: UInt64(seed) &* 0xD1B5_4A32_D192_ED03)
    let fixture = Fixture()
    let rows = LanguageTests.core + LanguageTests.time + LanguageTests.extensions
    for _ in 0..<Self.rounds {
      var bytes = Array((rows.randomElement(using: &dice)?.source ?? "").utf8)
      for _ in 0..<Int.random(in: 1...3, using: &dice) {
        let at = Int.random(in: 0..<max(bytes.count, 1), using: &dice)
        switch Int.random(in: 0..<3, using: &dice) {
        case 0 where !bytes.isEmpty: bytes.remove(at: at)
        case 1:
          bytes.insert(
            contentsOf: Array((Self.pieces.randomElement(using: &dice) ?? "").utf8), at: min(at, bytes.count))
        default: if !bytes.isEmpty { bytes[at] = UInt8.random(in: 0...127, using: &dice) }
        }
      }
      fuzz(String(decoding: bytes, as: UTF8.self), fixture)
    }
  }
}
