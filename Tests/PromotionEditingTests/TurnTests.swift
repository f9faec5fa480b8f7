import BuiltInRules
import FoundationEssentials
import PolicyEvaluation
import PolicyLoading
import PolicyModel
import PromotionEditing
import SourceText
import Testing

/// The built-in rules, compiled once for all tests.
struct BuiltInPolicy: Sendable {
  let policy: CompiledPolicy
  let rules: LoadedRules
  let options: CheckOptions

  static let shared = BuiltInPolicy()

  init?() {
    let files = BuiltInRules.files().map { (path: String($0.name.dropFirst("Rules/".count)), file: $0) }
    guard let rules = LoadedRules.load(files).rules, let policy = PolicyCompiler.compile(rules).policy,
      let day = CalendarDate("2026-11-24")
    else { return nil }
    self.policy = policy
    self.rules = rules
    options = CheckOptions(asOf: day)
  }

  /// The report of a fixture's bytes.
  func report(_ bytes: [UInt8], _ name: String) -> PromotionReport? {
    var checker = PromotionChecker(policy: policy, options: options)
    var found: PromotionReport?
    let errors = checker.check(SourceFile(name: name, bytes: bytes), as: .yaml, terms: BuiltInPolicy.terms) {
      found = $0
    }
    return errors.isEmpty ? found : nil
  }

  /// A terms file of the fixtures.
  static func terms(_ path: String) -> Result<SourceFile, InputError> {
    let name = path.hasPrefix("./") ? String(path.dropFirst(2)) : path
    guard let data = try? Data(contentsOf: URL(filePath: FixtureEditingTests.folder + "/" + name)) else {
      return .failure(InputError(file: path, message: "missing"))
    }
    return .success(SourceFile(name: path, bytes: Array(data)))
  }
}

@Suite struct TurnTests {
  @Test(arguments: FixtureEditingTests.files) func `each turn that is offered turns the verdict`(_ file: String) throws
  {
    let built = try #require(BuiltInPolicy.shared)
    let bytes = Array(try Data(contentsOf: URL(filePath: FixtureEditingTests.folder + "/" + file)))
    let report = try #require(built.report(bytes, file))
    let finder = TurnFinder(built.policy, rules: built.rules, options: built.options)
    let turns = finder.turns(for: report, as: .yaml, terms: BuiltInPolicy.terms)
    for turn in turns {
      var editor = try PromotionEditor(bytes)
      try editor.apply(turn.valueEdits)
      let after = try #require(built.report(editor.bytes, file))
      #expect(after.verdict == .continue)
      #expect(turn.to == "continue" || after.isReady)
    }
    if !TurnFinder.isTurnable(report) { #expect(turns.isEmpty) }
  }

  @Test func `a changed comparison that no example notices is listed`() throws {
    let built = try #require(BuiltInPolicy.shared)
    let rule = try #require(built.rules.rules.first { $0.id == "us/purchase-required" })
    let whole = MutationTester(built.rules, day: built.options.asOf).run(rule)
    var bare = rule
    bare.examples = []
    let none = MutationTester(built.rules, day: built.options.asOf).run(bare)
    #expect(whole.mutants > 0)
    #expect(none.mutants == whole.mutants)
    #expect(none.noticed == 0)
    #expect(whole.noticed > 0)
  }
}
