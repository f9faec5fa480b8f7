import SourceText
import Testing
import YAMLReading

/// The JSON parsing test suite.
@Suite(.enabled(if: SharedCases.exists("json-test-suite"), "the JSON test suite is not beside the package"))
struct JSONSuiteTests {
  @Test func `what is JSON is read, what is not is refused with a place`() throws {
    for test in try SharedCases.load("json-test-suite") {
      let name = try #require(test["name"]?.text)
      let content = SharedCases.decode(try #require(test["base64"]?.text ?? test["content"]?.text))
      let tree = read(content, as: .json, refusesDuplicateKeys: false)
      assertSound(tree)
      switch test["expect"]?.text {
      case "accept": #expect(tree.diagnostics.isEmpty && tree.root != nil, "\(name): \(tree.diagnostics)")
      case "refuse":
        let first = try #require(tree.diagnostics.first, "\(name)")
        #expect(tree.root == nil && first.range.end <= content.count, "\(name)")
      default: #expect((tree.root == nil) == !tree.diagnostics.isEmpty, "\(name)")
      }
    }
  }
}
