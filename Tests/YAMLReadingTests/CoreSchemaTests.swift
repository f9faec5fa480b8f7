import Testing
import YAMLReading

/// A plain scalar and what it is.
struct ScalarCase: CustomTestStringConvertible {
  let text: String
  let kind: YAMLNode.Kind
  var double: Double?
  var testDescription: String { text }
}

@Suite struct CoreSchemaTests {
  @Test(arguments: [
    ScalarCase(text: "~", kind: .null), ScalarCase(text: "null", kind: .null), ScalarCase(text: "Null", kind: .null),
    ScalarCase(text: "nULL", kind: .string), ScalarCase(text: "nul", kind: .string),
    ScalarCase(text: "NO", kind: .string), ScalarCase(text: "yes", kind: .string),
    ScalarCase(text: "on", kind: .string),
    ScalarCase(text: "true", kind: .bool), ScalarCase(text: "False", kind: .bool),
    ScalarCase(text: "tRue", kind: .string), ScalarCase(text: "truex", kind: .string),
    ScalarCase(text: "0", kind: .int, double: 0), ScalarCase(text: "-12", kind: .int, double: -12),
    ScalarCase(text: "+12", kind: .int, double: 12), ScalarCase(text: "007", kind: .int, double: 7),
    ScalarCase(text: "0o14", kind: .int, double: 12), ScalarCase(text: "0xfF", kind: .int, double: 255),
    ScalarCase(text: "0o18", kind: .string), ScalarCase(text: "0x", kind: .string),
    ScalarCase(text: "0xG", kind: .string),
    ScalarCase(text: "-0x1", kind: .string), ScalarCase(text: "1_000", kind: .string),
    ScalarCase(text: "9223372036854775807", kind: .int, double: 9_223_372_036_854_775_808),
    ScalarCase(text: "-9223372036854775808", kind: .int, double: -9_223_372_036_854_775_808),
    ScalarCase(text: "9223372036854775808", kind: .double, double: 9_223_372_036_854_775_808),
    ScalarCase(text: "123456789012345678901234567890", kind: .double, double: 123_456_789_012_345_677_877_719_597_056),
    ScalarCase(text: "0xFFFFFFFFFFFFFFFF", kind: .double, double: 18_446_744_073_709_551_616),
    ScalarCase(text: "1.5", kind: .double, double: 1.5), ScalarCase(text: "1.", kind: .double, double: 1),
    ScalarCase(text: ".5", kind: .double, double: 0.5), ScalarCase(text: "-.5e1", kind: .double, double: -5),
    ScalarCase(text: "1e3", kind: .double, double: 1000), ScalarCase(text: "1.e-3", kind: .double, double: 0.001),
    ScalarCase(text: "0.1", kind: .double, double: 0.1),
    ScalarCase(text: "3.14159265358979323846", kind: .double, double: 3.141_592_653_589_793_238_46),
    ScalarCase(text: "1e400", kind: .double, double: .infinity), ScalarCase(text: "1e-400", kind: .double, double: 0),
    ScalarCase(text: ".123456789012345678901234567890e5", kind: .double, double: 12345.678_901_234_567),
    ScalarCase(text: "1e99999999999999999999", kind: .double, double: .infinity),
    ScalarCase(text: ".inf", kind: .double, double: .infinity),
    ScalarCase(text: "-.INF", kind: .double, double: -.infinity),
    ScalarCase(text: ".", kind: .string), ScalarCase(text: "+", kind: .string), ScalarCase(text: "1e", kind: .string),
    ScalarCase(text: "1e+", kind: .string), ScalarCase(text: "1.2.3", kind: .string),
    ScalarCase(text: "-.inF", kind: .string), ScalarCase(text: ".e1", kind: .string),
    ScalarCase(text: "2026-12-01", kind: .string), ScalarCase(text: "12:30", kind: .string),
    ScalarCase(text: "'12'", kind: .string), ScalarCase(text: "\"true\"", kind: .string),
    ScalarCase(text: "!!str 12", kind: .string), ScalarCase(text: "! 12", kind: .string),
    ScalarCase(text: "!!int '12'", kind: .int, double: 12), ScalarCase(text: "!!float 12", kind: .double, double: 12),
    ScalarCase(text: "!!bool \"true\"", kind: .bool), ScalarCase(text: "!!null ''", kind: .null),
    ScalarCase(text: "!prize 12", kind: .string),
  ])
  func `a scalar is what the core schema says`(_ example: ScalarCase) throws {
    let tree = read("a: \(example.text)\n")
    #expect(tree.diagnostics == [])
    let node = tree[try #require(find("/a", in: tree))]
    #expect(node.kind == example.kind)
    #expect(node.double == example.double)
  }

  @Test func `an integer beyond 64 bits says so`() throws {
    let tree = read("[9223372036854775808, -9223372036854775808, 1e30]")
    #expect(tree.children(of: try #require(tree.root)).map { tree[$0].isBigInteger } == [true, false, false])
  }

  @Test func `not a number is a number`() throws {
    let tree = read("a: .NaN")
    #expect(tree[try #require(find("/a", in: tree))].double?.isNaN == true)
  }

  @Test func `unknown tags are kept by name`() throws {
    let tree = read("%TAG !p! tag:example.com,2026:\n---\na: !prize {b: !p!kit c, d: !!str e}\n")
    #expect(tree.diagnostics == [])
    #expect(tree.tag(of: try #require(find("/a", in: tree))) == "!prize")
    #expect(tree.tag(of: try #require(find("/a/b", in: tree))) == "tag:example.com,2026:kit")
    #expect(tree.tag(of: try #require(find("/a/d", in: tree))) == "tag:yaml.org,2002:str")
    #expect(tree.tag(of: try #require(tree.root)) == nil)
  }
}
