import Testing

@testable import CEL

@Suite(.enabled(if: Suite.isThere)) struct ConformanceTests {
  @Test func `the official suite passes whole`() throws {
    var passed = 0
    var faults: [String] = []
    for file in try Suite.officialFiles() {
      for (label, test) in Suite.cases(try Suite.read("official/\(file)")) {
        if let fault = Suite.fault(test) {
          faults.append("\(label): \(test["expr"]?.text ?? ""): \(fault)")
        } else {
          passed += 1
        }
      }
    }
    #expect(faults == [])
    #expect(passed == 1743)
  }

  @Test(arguments: ["tricky", "product_unknowns"])
  func `the edge cases pass whole`(_ name: String) throws {
    var faults: [String] = []
    for (label, test) in Suite.cases(try Suite.read("extra/\(name).json")) {
      if let fault = Suite.fault(test) { faults.append("\(label): \(test["expr"]?.text ?? ""): \(fault)") }
    }
    #expect(faults == [])
  }
}
