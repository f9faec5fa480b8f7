import Testing

@testable import CEL

/// Where the reference implementations differ: what we answer, and why.
struct Position: CustomTestStringConvertible, Sendable {
  var source: String
  var answer: String
  var why: String
  var testDescription: String { source }

  init(_ source: String, _ answer: String, _ why: String) {
    self.source = source
    self.answer = answer
    self.why = why
  }
}

@Suite struct DisagreementTests {
  private static let ieee = "doubles compare as IEEE 754 says: every order with NaN is false"
  private static let blanks = "a number is written without blanks around it"
  private static let infinity = "one spelling in string() and format()"
  private static let keys = "keys are int, uint, bool or string, each once, numbers by value"
  private static let absentKey = "a key of another type is just not there"
  private static let has = "has() tests a key of a map or a field; of anything else it is an error"
  private static let letters = "RFC 3339 with T and Z in upper case, so that one instant has few spellings"
  private static let span = "a duration is 64 bits of nanoseconds"

  static let positions: [Position] = [
    Position("1 < 1.5", "true", "numbers of different types have an order by value, also for the checker"),
    Position("double('NaN') < 1.0", "false", ieee), Position("double('NaN') >= 1.0", "false", ieee),
    Position("!(double('NaN') < 1.0)", "true", ieee), Position("dyn(1) < double('NaN')", "false", ieee),
    Position("int(' 1')", "error", blanks), Position("int('1 ')", "error", blanks),
    Position("double(' 1')", "error", blanks), Position("double('1e400')", "error", "it is out of range"),
    Position("double('1_0')", "error", "there are no digit separators"),
    Position("string(double('NaN'))", "\"NaN\"", infinity),
    Position("string(double('inf'))", "\"Infinity\"", infinity),
    Position("string(double('-inf'))", "\"-Infinity\"", infinity),
    Position("dyn({1: 'x'}) == {1.0: 'x'}", "error", keys), Position("{1: 'a', 1: 'b'}", "error", keys),
    Position("{1: 'a', 1u: 'b'}", "error", keys), Position("{1: 'a', 1.0: 'b'}", "error", keys),
    Position("{'a': 1, 'a': 2}", "error", keys), Position("{1.5: 'a'}", "error", keys),
    Position("{null: 1}", "error", keys), Position("{[1]: 1}", "error", keys),
    Position("dyn(null) in {'a': 1}", "false", absentKey), Position("dyn([1]) in dyn({'a': 1})", "false", absentKey),
    Position("has(dyn(1).a)", "error", has), Position("has(dyn('s').a)", "error", has),
    Position("has(dyn(null).a)", "error", has), Position("timestamp('2023-01-01T00:00:00z')", "error", letters),
    Position("timestamp('2023-01-01t00:00:00Z')", "error", letters),
    Position("timestamp('2016-12-31T23:59:60Z')", "error", "the type has no leap seconds"),
    Position(
      "timestamp('2023-01-01T00:00:00.1234567891Z')", "2023-01-01T00:00:00.123456789Z",
      "what is finer than a nanosecond is dropped"),
    Position(
      "string(timestamp('2023-01-01T00:00:00.100Z'))", "\"2023-01-01T00:00:00.100Z\"",
      "0, 3, 6 or 9 digits, as the JSON form of the type has it"),
    Position(
      "string(timestamp('2023-01-01T05:30:00+05:30'))", "\"2023-01-01T00:00:00Z\"",
      "an instant has no zone, so it is printed in UTC"),
    Position("duration('1µs')", "error", "the units are h m s ms us ns"),
    Position("duration('315576000000s')", "error", span), Position("duration('9223372037s')", "error", span),
    Position("string(duration('1.5s'))", "\"1.5s\"", "no more digits than the span has"),
  ]

  @Test(arguments: positions)
  func `the stated answer is given`(_ position: Position) {
    let result = Harness.run(position.source)
    if position.answer == "error" {
      #expect(result.hasPrefix("error") || result.hasPrefix("compile error"))
    } else {
      #expect(result == position.answer)
    }
  }

  @Test(.enabled(if: Suite.isThere))
  func `every known disagreement has a position`() throws {
    let sources = try Suite.read("extra/reference-disagreements.json").elements.compactMap { $0["expr"]?.text }
    #expect(Set(sources).subtracting(Self.positions.map(\.source)) == [])
    #expect(sources.count == 36)
  }
}
