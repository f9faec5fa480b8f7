import CEL
import ClauseMatching
import PolicyLoading
public import PolicyModel
public import SourceText
public import YAMLReading

/// Checks promotions one after the other, with memory that is made once; one for each thread.
public struct PromotionChecker: ~Copyable {
  /// Reads the terms file at a path relative to the promotion's folder, or says why it cannot.
  public typealias TermsReader = (_ path: String) -> Result<SourceFile, InputError>

  let policy: CompiledPolicy
  /// What does not count.
  ///
  /// May change between promotions; what picks rules is fixed when the checker is made.
  public var exceptions: ExceptionOptions {
    get { options.exceptions }
    set { options.exceptions = newValue }
  }

  /// The number of the configuration that the options come from.
  public var configuration: Int { options.configuration }

  var options: CheckOptions
  let reader: Boxed<YAMLReader>
  var store: Store
  var runner: RuleRunner
  var host: PromotionHost
  var facts = PromotionFacts()
  var results = RuleResults()
  var audiences: AudienceReader
  var names = FactNames()
  /// Made with the first promotion that asks for clauses.
  var clauseMatcher: Boxed<ClauseMatcher>?
  /// Whether reports quote clauses; without them a verdict is the same and cheaper.
  var showsClauses = true
  let emptyMark: Store.Mark

  /// Makes a checker.
  public init(policy: CompiledPolicy, options: CheckOptions) {
    self.policy = policy
    self.options = options
    reader = Boxed(YAMLReader(keys: policy.loader.keySymbols))
    store = Store(policy.module)
    runner = RuleRunner(policy: policy, options: options)
    host = PromotionHost(policy: policy)
    audiences = AudienceReader(policy.regionIndex)
    emptyMark = store.mark
  }

  /// Checks every promotion in `source`.
  ///
  /// - Parameters:
  ///   - source: the file; several YAML documents are several promotions.
  ///   - format: what it is written in.
  ///   - wanted: the number of the only document to check, from 1; nil for all.
  ///   - terms: reads terms files.
  ///   - report: takes each promotion's report, in order of the file.
  /// - Returns: what kept any from being checked, in order of place.
  public mutating func check(
    _ source: SourceFile, as format: YAMLReader.Format, document wanted: Int? = nil, terms: TermsReader,
    report: (PromotionReport) -> Void
  ) -> [InputError] {
    read(source.bytes, as: format)
    var placing = Placing(source: source, termsFile: nil)
    var errors: [InputError] = []
    for diagnostic in host.tree.diagnostics where diagnostic.severity == .error {
      errors.append(inputError(diagnostic, &placing))
    }
    if host.tree.documents.isEmpty, errors.isEmpty {
      errors.append(
        InputError(
          file: source.name, message: "the file holds no promotion",
          hint: "a promotion starts with promotion: NAME; promolint init writes one to start from"))
    }
    for (number, document) in host.tree.documents.enumerated() where wanted == nil || wanted == number + 1 {
      guard let root = document.root else { continue }
      checkDocument(root, number: number + 1, &placing, &errors, terms: terms, report: report)
    }
    return errors
  }

  /// Reads the source; what starts as JSON does is read as JSON first, since YAML has no surrogate escapes.
  mutating func read(_ bytes: [UInt8], as format: YAMLReader.Format) {
    let first = bytes.first { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
    if format == .yaml, first == 0x7B {
      reader.value.read(bytes, as: .json, into: &host.tree)
      if host.tree.diagnostics.isEmpty { return }
    }
    reader.value.read(bytes, as: format, into: &host.tree)
  }

  private mutating func checkDocument(
    _ root: YAMLTree.NodeID, number: Int, _ placing: inout Placing, _ errors: inout [InputError], terms: TermsReader,
    report: (PromotionReport) -> Void
  ) {
    store.reset(to: emptyMark)
    policy.loader.load(root, of: host.tree, into: &facts, store: &store)
    host.root = facts.root
    checkRegions()
    guard facts.diagnostics.isEmpty else {
      addProblems(to: &errors, &placing)
      return
    }
    if let error = readTerms(terms, root, &placing) { errors.append(error) }
    scan()
    runner.run(&host, &store, into: &results)
    report(makeReport(root, number: number, &placing))
  }

  private func addProblems(to errors: inout [InputError], _ placing: inout Placing) {
    for diagnostic in facts.diagnostics { errors.append(inputError(diagnostic, &placing)) }
    let more = facts.furtherProblems
    guard more > 0 else { return }
    errors.append(
      InputError(
        file: placing.source.name,
        message: "\(more) more \(more == 1 ? "problem" : "problems") of this promotion not shown",
        hint: "put the first \(facts.diagnostics.count) right and check again"))
  }

  mutating func scan() {
    host.index.scan(
      facts, host.tree, termsFile: host.termsFile, termsNode: host.termsNode,
      termsProperty: policy.slots.termsProperty, policy: policy)
  }

  /// Works out what conditions ask beside the facts, terms files left unread.
  mutating func prepare() {
    checkRegions()
    host.termsFile = nil
    let terms = store.field(policy.slots.terms, of: facts.root)
    host.termsNode = terms.kind == .unknown || terms.kind == .absent ? 0 : terms.node
    scan()
  }

  private func inputError(_ diagnostic: Diagnostic, _ placing: inout Placing) -> InputError {
    InputError(
      file: placing.source.name, location: placing.location(diagnostic.range, pointer: ""),
      message: diagnostic.message, hint: diagnostic.hint ?? "", source: placing.source)
  }

  // MARK: Audience

  /// Reads the audience's regions; a code that does not exist is an error of the promotion.
  mutating func checkRegions() {
    host.audience = Audience()
    let audience = store.field(policy.slots.audience, of: facts.root)
    guard audience.kind == .record else {
      host.audience.unstated = Attribute(property: policy.slots.regionsProperty, container: facts.root.node).packed
      host.audience.node = facts.root.node
      return
    }
    let stated = store.field(policy.slots.regions, of: audience)
    let excluded = codes(store.field(policy.slots.excludedRegions, of: audience))
    host.audience.excluded = excluded
    if !options.regions.isEmpty {
      host.audience.regions = options.regions
    } else if stated.kind == .unknown || stated.kind == .absent {
      host.audience.unstated =
        store.attributes(of: stated).first
        ?? Attribute(property: policy.slots.regionsProperty, container: audience.node).packed
      host.audience.node = audience.node
      return
    } else {
      host.audience.regions = codes(stated)
    }
    host.audience.node = stated.node
    host.audience.reached = audiences.reached(by: host.audience.regions, without: excluded)
  }

  private mutating func codes(_ list: Value) -> [String] {
    guard list.kind == .list else { return [] }
    var codes: [String] = []
    for index in 0..<store.count(of: list) {
      let element = store.element(index, of: list)
      guard let text = store.text(of: element) else { continue }
      let code = policy.regions.aliases[text] ?? text
      if !policy.regions.isKnown(code), let id = FactNode.id(element.node) {
        let (range, regions) = (host.tree[id].range, policy.regions)
        facts.report(PromotionChecker.unknownRegion(text, code, at: range, among: regions))
        continue
      }
      if !codes.contains(code) { codes.append(code) }
    }
    return codes
  }

  private static func unknownRegion(
    _ text: String, _ code: String, at range: SourceRange, among regions: RegionTable
  ) -> Diagnostic {
    let near = Suggestion.nearest(to: code, among: regions.regions.keys.sorted())
    return Diagnostic(
      range: range, message: "unknown region \"\(PrintableText.line(text))\"",
      hint: near.map { "did you mean \"\($0)\" (\(regions.name(of: $0)))?" }
        ?? "regions are ISO 3166 codes such as US, US-FL or GB", replacement: near)
  }

  // MARK: Terms

  private mutating func readTerms(
    _ read: TermsReader, _ root: YAMLTree.NodeID, _ placing: inout Placing
  ) -> InputError? {
    host.termsFile = nil
    let terms = store.field(policy.slots.terms, of: facts.root)
    host.termsNode = terms.kind == .unknown || terms.kind == .absent ? 0 : terms.node
    guard terms.kind == .string, let path = store.text(of: terms), PromotionChecker.isPath(path) else { return nil }
    switch read(path) {
    case .success(let file):
      host.termsFile = file
      return nil
    case .failure(var error):
      if let id = FactNode.id(terms.node) {
        error.location = placing.location(host.tree[id].range, pointer: host.tree.pointer(to: id))
        error.source = placing.source
      }
      return error
    }
  }

  /// Whether the text of `terms` names a file: one word that starts with `./` or ends as text files do.
  static func isPath(_ text: String) -> Bool {
    guard !text.utf8.contains(0x0A), text.utf8.count < 512 else { return false }
    if text.hasPrefix("./") || text.hasPrefix("../") || text.hasPrefix("/") { return true }
    return !text.utf8.contains(0x20) && [".md", ".txt", ".markdown"].contains { text.hasSuffix($0) }
  }
}

extension InputError: Error {}
