import SourceText
import Testing
import YAMLReading

/// The YAML test suite, as far as libyaml reads it.
@Suite(.enabled(if: SharedCases.exists("yaml-test-suite"), "the YAML test suite is not beside the package"))
struct YAMLSuiteTests {
  @Test func `the suite's values come out where libyaml's events are the suite's`() throws {
    for test in try SharedCases.load("yaml-test-suite") {
      guard test["libyaml"]?.text == "events", let json = test["json"]?.text, let yaml = test["yaml"]?.text else {
        continue
      }
      let tree = read(Array(yaml.utf8))
      let name = "\(test["id"]?.text ?? ""): \(test["name"]?.text ?? "")"
      #expect(tree.diagnostics.isEmpty, "\(name)")
      #expect(tree.documents.map { $0.root.map { Plain(tree, $0) } ?? .string("?") } == values(json), "\(name)")
      assertSound(tree)
    }
  }

  @Test func `what libyaml refuses is refused with a place`() throws {
    for test in try SharedCases.load("yaml-test-suite") where test["libyaml"]?.text == "error" {
      let yaml = Array((test["yaml"]?.text ?? "").utf8)
      let tree = read(yaml)
      let name = "\(test["id"]?.text ?? ""): \(test["name"]?.text ?? "")"
      #expect(tree.documents.contains { $0.root == nil }, "\(name)")
      let first = try #require(tree.diagnostics.first, "\(name)")
      #expect(first.range.end <= yaml.count, "\(name)")
      #expect(!first.message.hasPrefix("this is no YAML"), "\(name): \(first.message)")
      assertSound(tree)
    }
  }

  @Test func `every other case ends without a crash`() throws {
    for test in try SharedCases.load("yaml-test-suite") {
      let yaml = Array((test["yaml"]?.text ?? "").utf8)
      assertSound(read(yaml))
      assertSound(read(yaml, as: .json))
    }
  }

  /// The JSON texts of a case, one after the other.
  private func values(_ json: String) -> [Plain] {
    var texts: [[UInt8]] = []
    var current: [UInt8] = []
    var depth = 0
    var isString = false
    var isEscaped = false
    for byte in json.utf8 {
      if !isString, depth == 0, [0x20, 0x0A].contains(byte) {
        if !current.isEmpty { texts.append(current) }
        current = []
        continue
      }
      current.append(byte)
      if isString {
        if isEscaped {
          isEscaped = false
        } else if byte == 0x5C {
          isEscaped = true
        } else if byte == 0x22 {
          isString = false
        }
      } else if byte == 0x22 {
        isString = true
      } else if byte == 0x7B || byte == 0x5B {
        depth += 1
      } else if byte == 0x7D || byte == 0x5D {
        depth -= 1
      }
    }
    if !current.isEmpty { texts.append(current) }
    return texts.map { text in
      let tree = read(text, as: .json)
      return tree.root.map { Plain(tree, $0) } ?? .string("not JSON")
    }
  }
}
