import BuiltInRules
import FoundationEssentials
import PolicyEvaluation
import PolicyLoading
import PolicyModel
import PromotionEditing
import SourceText
import Testing
import YAMLReading

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

  /// Every promotion among the fixtures, as `folder/name`.
  static let fixtures: [String] = ["promotions", "decisions", "short"].flatMap { folder -> [String] in
    let path = URL(filePath: FixtureEditingTests.folder).deletingLastPathComponent().appending(path: folder).path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { $0.hasSuffix(".promo.yaml") }.sorted().map { "\(folder)/\($0)" }
  }

  /// The bytes of a fixture.
  static func bytes(_ fixture: String) throws -> [UInt8] {
    let folder = URL(filePath: FixtureEditingTests.folder).deletingLastPathComponent()
    return Array(try Data(contentsOf: folder.appending(path: fixture)))
  }
}

@Suite struct TurnTests {
  @Test(arguments: BuiltInPolicy.fixtures) func `each turn that is offered turns the verdict`(_ fixture: String) throws
  {
    let built = try #require(BuiltInPolicy.shared)
    let bytes = try BuiltInPolicy.bytes(fixture)
    let report = try #require(built.report(bytes, fixture))
    let finder = TurnFinder(built.policy, rules: built.rules, options: built.options)
    let turns = finder.turns(for: report, as: .yaml, terms: BuiltInPolicy.terms)
    for turn in turns {
      var editor = try PromotionEditor(bytes)
      try editor.apply(turn.valueEdits)
      let after = try #require(built.report(editor.bytes, fixture))
      #expect(after.verdict == .continue)
      #expect(turn.to == "continue" || after.isReady)
    }
    if !TurnFinder.isTurnable(report) { #expect(turns.isEmpty) }
  }

  /// Values that a person might answer with, likeliest first, for a question that lists none.
  private static let answers: [EditValue] = [
    .bool(true), .number("18"), .string("2026-12-20"), .string("a sentence of words"), .list([.string("comment")]),
    .string("none"), .string("https://example.com/rules"), .list([.record([.init("text", .string("Hello #ad"))])]),
    .bool(false), .number("0"),
  ]

  /// The content with the first answer that the schema takes, or nil.
  private static func answered(_ question: Question, _ bytes: [UInt8], _ built: BuiltInPolicy) -> [UInt8]? {
    guard let pointer = ValuePointer(question.pointer) else { return nil }
    let listed = question.values.map { EditValue.string($0) } + question.values.map { EditValue.list([.string($0)]) }
    for value in listed + answers {
      guard var editor = try? PromotionEditor(bytes),
        (try? editor.apply(ValueEdit(pointer, .set(value)))) != nil,
        let after = built.report(editor.bytes, "answered"),
        !after.questions.contains(where: { $0.pointer == question.pointer })
      else { continue }
      return editor.bytes
    }
    return nil
  }

  @Test(arguments: BuiltInPolicy.fixtures) func `answering the questions decides`(_ fixture: String) throws {
    let built = try #require(BuiltInPolicy.shared)
    var bytes = try BuiltInPolicy.bytes(fixture)
    var report = try #require(built.report(bytes, fixture))
    for _ in 0..<40 {
      guard let question = report.questions.first else { break }
      bytes = try #require(TurnTests.answered(question, bytes, built), "no answer to \(question.pointer) is taken")
      report = try #require(built.report(bytes, fixture))
    }
    #expect(report.questions.isEmpty)
    #expect(!report.isUndecided)
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
