import PolicyLoading
import PolicyModel
import SourceText
import YAMLReading

/// Reads a `.promolint.yaml` and says everything that is wrong with it.
struct ConfigurationReader {
  private static let keys = [
    "packs", "rules", "overrides", "regions", "fail_on", "max_warnings", "unknown", "outputs", "strict", "lexicons",
    "custom_fields", "approvers", "waivers",
  ]

  private let tree: YAMLTree
  private let lines: LineTable
  private var configuration: Configuration
  private var errors: [InputError] = []

  private init(_ source: SourceFile, folder: String) {
    var tree = YAMLTree()
    var reader = YAMLReader()
    reader.read(source.bytes, as: .yaml, into: &tree)
    self.tree = tree
    lines = LineTable(source)
    configuration = Configuration()
    configuration.source = source
    configuration.folder = folder
  }

  /// The configuration in `source`, which lies in `folder`.
  static func read(_ source: SourceFile, folder: String) -> (configuration: Configuration, errors: [InputError]) {
    var reader = ConfigurationReader(source, folder: folder)
    reader.read()
    return (reader.configuration, reader.errors)
  }

  private mutating func read() {
    for diagnostic in tree.diagnostics where diagnostic.severity == .error {
      errors.append(configuration.error(diagnostic.range, diagnostic.message, hint: diagnostic.hint ?? ""))
    }
    guard errors.isEmpty, let root = tree.root, tree[root].kind != .null else { return }
    for (key, keyRange, value) in pairs(root, "the configuration", allowed: ConfigurationReader.keys) {
      configuration.settings.append(
        Configuration.Setting(
          name: key, value: shown(value), line: lines.position(at: keyRange.start).line))
      read(key, value)
    }
  }

  private mutating func read(_ key: String, _ value: YAMLTree.NodeID) {
    switch key {
    case "packs": readPacks(value)
    case "rules": configuration.rules = texts(value).map { PathText.join(configuration.folder, ownPath($0.text)) }
    case "overrides": readOverrides(value)
    case "regions": configuration.regions = texts(value)
    case "fail_on":
      configuration.failOn = word(value, key, ["advice", "caution", "required", "prohibited", "never"])
    case "unknown": configuration.unknown = word(value, key, ["fail", "warn"])
    case "max_warnings":
      configuration.maxWarnings = Int(tree.text(of: value))
      if configuration.maxWarnings ?? -1 < 0 { fail(value, "max_warnings must be a whole number, 0 or more") }
    case "lexicons": readLexicons(value)
    case "custom_fields": readFields(value)
    case "outputs": configuration.outputs = texts(value).map { output($0.text) }
    case "strict":
      configuration.isStrict = tree[value].bool
      if tree[value].bool == nil { fail(value, "strict must be true or false") }
    case "approvers": readApprovers(value)
    case "waivers": readWaivers(value)
    default: break
    }
  }

  // MARK: Parts

  private mutating func readPacks(_ node: YAMLTree.NodeID) {
    for (name, range, value) in pairs(node, "packs", allowed: nil) {
      guard let choice = word(value, "pack \"\(name)\"", ["on", "off", "true", "false"]) else { continue }
      configuration.packs.append((ConfiguredText(text: name, range: range), choice == "on" || choice == "true"))
    }
  }

  private mutating func readOverrides(_ node: YAMLTree.NodeID) {
    for (rule, range, value) in pairs(node, "overrides", allowed: nil) {
      var severity: Severity?
      var reason = ""
      var isStated = false
      for (key, _, value) in pairs(value, "the override of \"\(rule)\"", allowed: ["severity", "reason"]) {
        if key == "reason" { reason = tree.text(of: value) }
        guard key == "severity" else { continue }
        isStated = true
        if let name = word(value, key, ["off"] + Severity.allCases.map(\.name)) {
          severity = Severity.allCases.first { $0.name == name }
        }
      }
      if !isStated { fail(range, "the override of \"\(rule)\" has no severity", "add severity: off or caution") }
      if reason.isEmpty { fail(range, "the override of \"\(rule)\" gives no reason", "add reason: why this is so") }
      configuration.overrides.append(
        Configuration.Override(rule: ConfiguredText(text: rule, range: range), severity: severity, reason: reason))
    }
  }

  private mutating func readLexicons(_ node: YAMLTree.NodeID) {
    for (name, range, value) in pairs(node, "lexicons", allowed: nil) {
      let phrases = texts(value)
      if phrases.isEmpty { fail(value, "lexicon \"\(PrintableText.line(name))\" gets no phrase") }
      configuration.lexicons.append((ConfiguredText(text: name, range: range), phrases))
    }
  }

  private mutating func readFields(_ node: YAMLTree.NodeID) {
    let types = ["string", "number", "integer", "boolean", "array", "object"]
    for (name, range, value) in pairs(node, "custom_fields", allowed: nil) {
      guard let type = tree.value(of: value, forKey: "type") else {
        fail(
          range, "custom field \"\(PrintableText.line(name))\" has no type", "types: \(types.joined(separator: ", "))")
        continue
      }
      _ = word(type, "the type of \"\(name)\"", types)
    }
    configuration.customFields = JSONValue(node, in: tree)
  }

  private mutating func readApprovers(_ node: YAMLTree.NodeID) {
    for (name, _, value) in pairs(node, "approvers", allowed: nil) {
      guard let grade = word(value, "approver \"\(name)\"", Severity.allCases.map(\.name)) else { continue }
      configuration.approvers[name.lowercased()] = Severity.allCases.first { $0.name == grade }
    }
  }

  private mutating func readWaivers(_ node: YAMLTree.NodeID) {
    guard tree[node].kind == .sequence else { return fail(node, "waivers must be a list") }
    for item in tree.children(of: node) {
      var fields: [String: YAMLTree.NodeID] = [:]
      let allowed = ["rule", "reason", "approved_by", "expires", "paths"]
      for (key, _, value) in pairs(item, "the waiver", allowed: allowed) { fields[key] = value }
      func text(_ key: String) -> String { fields[key].map { tree.text(of: $0) } ?? "" }
      for key in allowed.dropLast() where text(key).isEmpty {
        fail(
          SourceRange(start: tree[item].range.start, end: tree[item].range.start + 1), "the waiver has no \"\(key)\"")
      }
      let expires = CalendarDate(text("expires"))
      if expires == nil, let node = fields["expires"] { fail(node, "expires must be a date such as 2027-01-31") }
      let range = tree[fields["rule"] ?? item].range
      let location = Location(
        file: configuration.source.name, pointer: "", start: lines.position(at: range.start),
        end: lines.position(at: range.end), range: range)
      configuration.waivers.append(
        Configuration.SharedWaiver(
          record: WaiverRecord(
            rule: text("rule"), reason: text("reason"), approvedBy: text("approved_by"), expires: expires,
            location: location, origin: .configuration),
          range: range, paths: fields["paths"].map { texts($0).map(\.text) } ?? []))
    }
  }

  // MARK: Nodes

  private mutating func pairs(
    _ node: YAMLTree.NodeID, _ what: String, allowed: [String]?
  ) -> [(String, SourceRange, YAMLTree.NodeID)] {
    guard tree[node].kind == .mapping else {
      fail(node, "\(what) must be a mapping", allowed.map { "known keys: \($0.joined(separator: ", "))" } ?? "")
      return []
    }
    var found: [(String, SourceRange, YAMLTree.NodeID)] = []
    for pair in tree.pairs(of: node) {
      let key = tree.text(of: pair.key)
      if let allowed, !allowed.contains(key) {
        let near = Suggestion.nearest(to: key, among: allowed)
        fail(
          tree[pair.key].range, "unknown key \"\(PrintableText.line(key))\" in \(what)",
          near.map { "did you mean \"\($0)\"?" } ?? "known keys: \(allowed.joined(separator: ", "))")
        continue
      }
      found.append((key, tree[pair.key].range, pair.value))
    }
    return found
  }

  private mutating func word(_ node: YAMLTree.NodeID, _ what: String, _ allowed: [String]) -> String? {
    let text = tree[node].isCollection ? "" : tree.text(of: node)
    if allowed.contains(text) { return text }
    let near = Suggestion.nearest(to: text, among: allowed)
    fail(
      node, "\(what) cannot be \"\(PrintableText.line(text))\"",
      near.map { "did you mean \"\($0)\"?" } ?? "use one of \(allowed.joined(separator: ", "))")
    return nil
  }

  private func texts(_ node: YAMLTree.NodeID) -> [ConfiguredText] {
    let items = tree[node].kind == .sequence ? Array(tree.children(of: node)) : [node]
    return items.filter { !tree[$0].isCollection && tree[$0].kind != .null }
      .map { ConfiguredText(text: tree.text(of: $0), range: tree[$0].range) }
  }

  /// `FORMAT=FILE` with the file beside the configuration; a format alone as it is.
  private func output(_ text: String) -> String {
    guard let sign = text.firstIndex(of: "=") else { return text }
    let file = String(text[text.index(after: sign)...])
    return text[...sign] + (file.isEmpty ? "" : PathText.join(configuration.folder, ownPath(file)))
  }

  private func ownPath(_ path: String) -> String { path.hasPrefix("./") ? String(path.dropFirst(2)) : path }

  private func shown(_ node: YAMLTree.NodeID) -> String {
    let text = configuration.source.text(in: tree[node].range)
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count > 60 ? line.prefix(59) + "…" : line
  }

  private mutating func fail(_ node: YAMLTree.NodeID, _ message: String, _ hint: String = "") {
    fail(tree[node].range, message, hint)
  }

  private mutating func fail(_ range: SourceRange, _ message: String, _ hint: String = "") {
    errors.append(configuration.error(range, message, hint: hint))
  }
}
