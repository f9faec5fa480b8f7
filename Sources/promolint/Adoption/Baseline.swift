import PolicyEvaluation
import PolicyModel
import PolicyReporting
import SourceText
import YAMLReading

/// Findings that were there when checking began, so that only new ones count.
struct Baseline: Sendable {
  /// What the file's first member says.
  static let schema = "promolint.baseline/1"

  /// The file.
  let name: String
  private let folder: String
  private var listed: [String: [FindingKey: Int]] = [:]

  /// An empty baseline to be kept in the file `name`.
  init(name: String) {
    self.name = name
    let folder = PathText.folder(of: name)
    self.folder = Files.resolved(folder) ?? folder
  }

  /// Reads the file `name`.
  static func read(_ name: String) throws(Stop) -> Baseline {
    let bytes: [UInt8]
    do {
      bytes = try Files.read(name)
    } catch {
      throw Stop(error)
    }
    var tree = YAMLTree()
    var reader = YAMLReader()
    reader.read(bytes, as: .json, into: &tree)
    var baseline = Baseline(name: name)
    guard let root = tree.root, tree.isSound, baseline.fill(root, tree) else {
      let why = tree.diagnostics.first.map { ": \($0.message)" } ?? ""
      throw Stop("\"\(name)\" is no baseline\(why)", hint: "promolint baseline --write \(name) makes one")
    }
    return baseline
  }

  private mutating func fill(_ root: YAMLTree.NodeID, _ tree: borrowing YAMLTree) -> Bool {
    func text(_ node: YAMLTree.NodeID, _ key: String) -> String? {
      tree.value(of: node, forKey: key).map { tree.text(of: $0) }
    }
    guard text(root, "schema") == Baseline.schema, let list = tree.value(of: root, forKey: "findings") else {
      return false
    }
    for item in tree.children(of: list) {
      guard let file = text(item, "file"), let promotion = text(item, "promotion"), let rule = text(item, "rule"),
        let pointer = text(item, "pointer"), let value = text(item, "value").flatMap({ UInt64($0, radix: 16) })
      else { return false }
      listed[file, default: [:]][
        FindingKey(promotion: promotion, rule: rule, pointer: pointer, value: value), default: 0] += 1
    }
    return true
  }

  /// The findings listed for the file at `path`, with how many of each.
  func findings(of path: String) -> [FindingKey: Int] { listed[relative(path)] ?? [:] }

  /// Adds every finding of a report that no waiver covers.
  mutating func add(_ report: PromotionReport) {
    for finding in report.findings where finding.waiver == nil {
      listed[relative(report.file), default: [:]][finding.key(in: report.promotion), default: 0] += 1
    }
  }

  /// Takes away what a report shows to be there still.
  mutating func subtract(_ report: PromotionReport) {
    let file = relative(report.file)
    for finding in report.findings {
      let key = finding.key(in: report.promotion)
      guard let count = listed[file]?[key] else { continue }
      listed[file]?[key] = count > 1 ? count - 1 : nil
    }
  }

  /// What is left for `files`, and for files that are gone, in words.
  func stale(files: [String]) -> [String] {
    let checked = Set(files.map(relative))
    var found: [String] = []
    for (file, keys) in listed where !keys.isEmpty {
      guard checked.contains(file) || Files.kind(of: PathText.join(folder, file)) == .missing else { continue }
      for key in keys.keys { found.append("\(key.rule) at \(key.pointer.isEmpty ? "/" : key.pointer) of \(file)") }
    }
    return found.sorted()
  }

  /// Names what is stale on standard error; true where anything is.
  func complain(files: [String]) -> Bool {
    let stale = stale(files: files)
    for entry in stale { Terminal.complain("\(name): stale entry: \(PrintableText.line(entry)) is no longer found") }
    if !stale.isEmpty { Terminal.complain("write the baseline anew: promolint baseline --write \(name)") }
    return !stale.isEmpty
  }

  /// How many findings it lists.
  var count: Int { listed.values.reduce(0) { $0 + $1.values.reduce(0, +) } }

  /// The file's content: one finding a line, sorted, so that changes are easy to read.
  var json: [UInt8] {
    var rows: [(file: String, key: FindingKey)] = []
    for (file, keys) in listed {
      for (key, count) in keys { for _ in 0..<count { rows.append((file, key)) } }
    }
    rows.sort {
      ($0.file, $0.key.promotion, $0.key.pointer, $0.key.rule, $0.key.value)
        < ($1.file, $1.key.promotion, $1.key.pointer, $1.key.rule, $1.key.value)
    }
    var out = Array("{\"schema\": \"\(Baseline.schema)\", \"findings\": [".utf8)
    for (index, row) in rows.enumerated() {
      out += Array(index == 0 ? "\n  {".utf8 : ",\n  {".utf8)
      let digits = String(row.key.value, radix: 16)
      let members = [
        ("file", row.file), ("promotion", row.key.promotion), ("rule", row.key.rule), ("pointer", row.key.pointer),
        ("value", String(repeating: "0", count: 16 - digits.count) + digits),
      ]
      for (number, member) in members.enumerated() {
        if number > 0 { out += Array(", ".utf8) }
        JSONText.quote(member.0, into: &out)
        out += Array(": ".utf8)
        JSONText.quote(member.1, into: &out)
      }
      out.append(0x7D)
    }
    return out + Array("\n]}\n".utf8)
  }

  /// `path` as seen from the baseline's folder.
  private func relative(_ path: String) -> String {
    guard let real = Files.resolved(path) else { return path }
    return PathText.relative(real, to: folder)
  }
}

extension PathText {
  /// The absolute path `path` as seen from the absolute folder `folder`.
  static func relative(_ path: String, to folder: String) -> String {
    let target = path.split(separator: "/")
    let base = folder.split(separator: "/")
    let shared = zip(target, base).prefix { $0 == $1 }.count
    return (Array(repeating: "..", count: base.count - shared) + target[shared...].map(String.init))
      .joined(separator: "/")
  }
}
