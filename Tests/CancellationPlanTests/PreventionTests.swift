import CancellationPlan
import FoundationEssentials
import PolicyModel
import Testing

@Suite struct PreventionTests {
  /// The folder of the built-in packs; absent where the tests are built apart from them.
  static let rules = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 } + "/Rules"

  @Test(.enabled(if: FileManager.default.fileExists(atPath: rules)), arguments: Cause.allCases)
  func `every rule that a retrospective names is in the built-in packs`(cause: Cause) {
    let plan = Grid.plan(cause, "organic", "running", isBare: false, asked: cause)
    #expect(!plan.caughtBy.isEmpty)
    for line in plan.caughtBy {
      let rule = line.prefix { $0 != ":" }
      #expect(FileManager.default.fileExists(atPath: "\(PreventionTests.rules)/\(rule).yaml"), "\(rule)")
    }
  }
}
