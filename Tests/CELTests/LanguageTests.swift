import Testing

@testable import CEL

/// An expression and what it gives.
struct Row: CustomTestStringConvertible, Sendable {
  var source: String
  var result: String
  var testDescription: String { source }

  init(_ source: String, _ result: String) {
    self.source = source
    self.result = result
  }
}

/// A part of every group of the language, so that a clone without the suites tests it too.
@Suite struct LanguageTests {
  static let core: [Row] = [
    Row("1 + 2 * 3", "7"), Row("7 % -4", "3"), Row("-7 / 2", "-3"), Row("1u + 2u", "3u"), Row("0x1F", "31"),
    Row("-9223372036854775808", "-9223372036854775808"), Row("9223372036854775807 + 1", "error: number out of range"),
    Row("1.5e3", "1500"), Row(".5 + 1.0", "1.5"), Row("1 / 0", "error: division by zero"),
    Row("1.0 / 0.0", "Infinity"), Row("'a' + \"b\"", "\"ab\""), Row("r'\\n'", "\"\\\\n\""),
    Row("b'\\xff' + b'a'", "b\"\\xffa\""), Row("'''a\nb'''", "\"a\\nb\""), Row("'\\u00e9' == 'e\\u0301'", "false"),
    Row("[1, 2] + [3]", "[1, 2, 3]"), Row("{'a': 1}.a", "1"), Row("{'a': 1}['b']", "error: no such key: \"b\""),
    Row("[1, 2][2]", "error: index out of range: 2"), Row("{1: 'x'}[dyn(1.0)]", "\"x\""),
    Row("{1: 1, 1u: 2}", "error: key is repeated: 1u"),
    Row("{1.5: 1}", "error: map keys are int, uint, bool or string"),
    Row("1 in [3, 2, 1]", "true"), Row("'b' in {'a': 1}", "false"), Row("true ? 1 : 2", "1"),
    Row("false && (1 / 0 > 0)", "false"), Row("(1 / 0 > 0) || true", "true"), Row("dyn(1) && false", "false"),
    Row("1 == 1.0", "compile error: \"==\" does not mix int and double"), Row("dyn(1) == 1.0", "true"),
    Row("1 < 1.5", "true"), Row("double('NaN') < 1.0", "false"), Row("'\\U0001F600' > '\\uFFFD'", "true"),
    Row("[1, 2] == [1, 2]", "true"), Row("{'a': 1, 'b': 2} == {'b': 2, 'a': 1}", "true"),
    Row("type(1)", "int"), Row("type(type(1)) == type", "true"), Row("type(timestamp(0))", "google.protobuf.Timestamp"),
    Row("size('e\\u0301')", "2"), Row("'abc'.contains('bc')", "true"), Row("'abc'.matches('^a.c$')", "true"),
    Row("'a'.matches('(')", "error: pattern is not well formed"), Row("int('12')", "12"), Row("int(1.9)", "1"),
    Row("string(123456789.0)", "\"1.23456789e+08\""), Row("string(100.0)", "\"100\""), Row("bool('TRUE')", "true"),
    Row("[1, 2, 3].all(x, x > 0)", "true"), Row("[1, 2, 3].exists_one(x, x > 2)", "true"),
    Row("[1, 2, 3].map(x, x > 1, x * 2)", "[4, 6]"), Row("{'a': 1}.filter(k, true)", "[\"a\"]"),
    Row("[0, 1].exists(x, 1 / x > 0)", "true"), Row("has({'a': null}.a)", "true"),
    Row("has({}.a.b)", "error: no such key: \"a\""),
    // An instruction that is carried out again finds its key where it lay, and joins what follows it.
    Row("[1, 2, 3].map(i, {'a': {'b': i}}.a.b)", "[1, 2, 3]"),
    Row("[1, 2].map(i, {'a': i == 1 ? {'b': 1, 'c': 2} : {'c': 3, 'b': 4}}.a.c)", "[2, 3]"),
    Row("[1, 2, 3].map(i, has({'a': i == 2 ? {'c': 1} : {'b': i}}.a.b))", "[true, false, true]"),
    Row(
      "[1.0, 2.0].map(i, {'z': 0.0, 'a': {'y': 9.0, 'b': i}}.a.b > 1.0 && {'a': {'b': i}}.a.b < 3.0)", "[false, true]"),
    Row("[1.0, 2.0, 0.0].map(i, i > 1.0 || i < 0.5)", "[false, true, true]"),
    Row(
      "[1.0, 2.0].map(i, cel.bind(x, i > 1.0, [x || i < 0.5, x && i < 3.0, x]))",
      "[[false, false, false], [true, true, true]]"),
    Row("true || x", "compile error: \"x\" is not known"), Row("{'while': 1}.while", "1"), Row("{'a b': 1}.`a b`", "1"),
    Row("-[1][0]", "-1"), Row("1 < 2 == true", "true"), Row("[1, 2,].size()", "2"),
  ]

  static let time: [Row] = [
    Row("timestamp('2024-02-29T12:30:00+02:00')", "2024-02-29T10:30:00Z"),
    Row("timestamp('2023-02-29T00:00:00Z')", "error: text cannot be read as a value of that type"),
    Row("timestamp('9999-12-31T23:59:59Z') + duration('1s')", "error: time out of range"),
    Row("timestamp(1) - timestamp(0)", "1s"), Row("string(duration('1h1ms'))", "\"3600.001s\""),
    Row("duration('1d')", "error: text cannot be read as a value of that type"),
    Row("int(timestamp('1969-12-31T23:59:59.5Z'))", "-1"),
    Row("timestamp('2024-03-01T00:00:00Z').getDayOfYear()", "60"),
    Row("timestamp('2024-03-03T00:00:00Z').getDayOfWeek()", "0"), Row("duration('90m').getHours()", "1"),
    Row("timestamp('2023-07-01T00:00:00Z').getHours('America/Los_Angeles')", "17"),
    Row("timestamp('2040-07-01T00:00:00Z').getHours('Europe/Berlin')", "2"),
    Row("timestamp('2040-01-01T00:00:00Z').getHours('Australia/Sydney')", "11"),
    Row("timestamp('2023-11-05T06:30:00Z').getHours('America/New_York')", "1"),
    Row("timestamp(0).getMinutes('+05:30')", "30"), Row("timestamp(0).getHours('Z')", "error: time zone is not known"),
    Row("duration('1s') < duration('1m')", "true"), Row("days(duration('36h'))", "1.5"),
  ]

  static let extensions: [Row] = [
    Row("'tacocat'.charAt(3)", "\"o\""), Row("'tacocat'.indexOf('c', 3)", "4"), Row("'aXbX'.lastIndexOf('X')", "3"),
    Row("'ab'.replace('', '-')", "\"-a-b-\""), Row("'a,b,c'.split(',', 2)", "[\"a\", \"b,c\"]"),
    Row("'tacocat'.substring(1, 3)", "\"ac\""), Row("' \\u00a0x\\u3000'.trim()", "\"x\""),
    Row("['a', 'b'].join('-')", "\"a-b\""), Row("'Éa'.upperAscii()", "\"ÉA\""), Row("'ab'.reverse()", "\"ba\""),
    Row("strings.quote('a\\n')", "\"\\\"a\\\\n\\\"\""),
    Row("'%s is %d, %.1f'.format(['x', 1, 0.25])", "\"x is 1, 0.2\""),
    Row("'%x %X %o %b %%'.format([255, b'\\xab', 8, true])", "\"ff AB 10 1 %\""),
    Row("'%d'.format(['a'])", "error: format string does not fit its arguments"),
    Row("math.greatest(1, 2.5, 2u)", "2.5"), Row("math.least([3, 1, 2])", "1"), Row("math.round(-1.5)", "-2"),
    Row("math.bitShiftRight(-1, 1)", "9223372036854775807"), Row("math.sign(-2)", "-1"), Row("math.sqrt(9)", "3"),
    Row("base64.encode(b'hello')", "\"aGVsbG8=\""), Row("base64.decode('aGVsbG8')", "b\"hello\""),
    Row("{'a': {'b': 1}}.?a.?b.orValue(2)", "1"), Row("{}.?a.b.hasValue()", "false"),
    Row("[1][?5].orValue(7)", "7"), Row("optional.of(1).optMap(x, x + 1)", "optional.of(2)"),
    Row("[?optional.of(1), ?optional.none()]", "[1]"), Row("{?'a': optional.none(), 'b': 1}", "{\"b\": 1}"),
    Row("optional.none().value()", "error: optional has no value"), Row("optional.of(1).orValue(1 / 0)", "1"),
    Row("[1, 2].exists(i, v, i == 1 && v == 2)", "true"), Row("['a'].transformMap(i, v, v + '!')", "{0: \"a!\"}"),
    Row("{'a': 1}.transformMapEntry(k, v, {v: k})", "{1: \"a\"}"),
    Row("[1, 2].transformMapEntry(i, v, {'k': v})", "error: key is repeated: \"k\""),
    Row("cel.bind(x, 2, x * x)", "4"), Row("cel.bind(x, 1 / 0, true)", "true"),
    Row("cel.block([1, cel.index(0) + 1], cel.index(1))", "2"),
    Row("[[1], [2, [3]]].flatten()", "[1, 2, [3]]"), Row("[3, 1, 2].sort()", "[1, 2, 3]"),
    Row("['bb', 'a'].sortBy(s, s.size())", "[\"a\", \"bb\"]"), Row("[1, 1u, 2].distinct()", "[1, 2]"),
    Row("lists.range(3)", "[0, 1, 2]"), Row("[1, 2, 3].slice(1, 3)", "[2, 3]"), Row("[1, 2].first().value()", "1"),
    Row("sets.contains([1, 2], [2])", "true"), Row("sets.equivalent([1, 2], [2, 1, 1])", "true"),
    Row("sets.intersects([1], [2])", "false"), Row("sum([1.5, 2.5])", "4"),
    Row("string(ip('2001:DB8::0:1'))", "\"2001:db8::1\""), Row("cidr('10.0.0.0/8').containsIP('10.1.2.3')", "true"),
    Row("ip('::ffff:192.168.0.1')", "error: text is not a network address: \"::ffff:192.168.0.1\""),
    Row("cidr('192.168.1.7/24').masked()", "192.168.1.0/24"), Row("ip('127.0.0.1').isLoopback()", "true"),
  ]

  @Test(arguments: core + time + extensions)
  func `an expression gives its value`(_ row: Row) {
    #expect(Harness.run(row.source) == row.result)
  }

  @Test(arguments: core + time + extensions)
  func `folding changes no value`(_ row: Row) {
    #expect(Harness.run(row.source, folds: false) == row.result)
  }

  @Test(arguments: core + time + extensions)
  func `what checks gives the same unchecked`(_ row: Row) {
    guard !row.result.hasPrefix("compile error") else { return }
    #expect(Harness.run(row.source, checks: false) == row.result)
  }

  @Test(arguments: [
    "startsWith()", "'a'.startsWith()", "size()", "'a'.replace('a')", "days()", "math.greatest()", "ip()",
  ])
  func `an unchecked call with too few arguments is a run-time error`(_ source: String) {
    #expect(Harness.run(source, checks: false).hasPrefix("error"))
  }

  @Test(arguments: core + time + extensions)
  func `printing reads back as the same tree`(_ row: Row) {
    let (tree, errors) = SyntaxTree.parse(row.source)
    #expect(errors == [])
    let (again, faults) = SyntaxTree.parse(tree.text)
    #expect(faults == [])
    #expect(SyntaxTree.areSame(tree, again), "\(tree.text)")
  }
}
