import PolicyLoading
import SourceText

/// Makes promotions of the rows of a marketing calendar.
struct CSVImport {
  private struct Column {
    var path: [String]
    var split: String
    var values: JSONValue?
  }

  private var columns: [String: Column] = [:]
  private var constants: JSONValue = .object([])

  /// Reads a mapping: `columns` from a column's name to a field, as `audience.regions`, or to
  /// `{field, split, values}`; `constants` are fields that every promotion has.
  init(_ map: JSONValue, name: String) throws(Stop) {
    guard case .object(let members) = map["columns"] else {
      throw Stop(
        "\"\(name)\" has no columns", hint: "write columns: {\"Column in the file\": field.path}, as in title: title")
    }
    for member in map.members where !["columns", "constants"].contains(member.key) {
      let near = Suggestion.nearest(to: member.key, among: ["columns", "constants"])
      throw Stop(
        "unknown key \"\(PrintableText.line(member.key))\" in \"\(name)\"",
        hint: near.map { "did you mean \"\($0)\"?" } ?? "known keys: columns, constants")
    }
    for member in members {
      let field = member.value.scalarText ?? member.value["field"]?.scalarText ?? ""
      guard !field.isEmpty else {
        throw Stop("column \"\(PrintableText.line(member.key))\" in \"\(name)\" has no field")
      }
      columns[member.key] = Column(
        path: field.split(separator: ".").map(String.init), split: member.value["split"]?.scalarText ?? "",
        values: member.value["values"])
    }
    constants = map["constants"] ?? .object([])
  }

  /// The promotions in `source`, and the columns that the mapping leaves out.
  func promotions(in source: SourceFile) throws(Stop) -> (promotions: [JSONValue], unused: [String]) {
    let rows: [CSVReader.Row]
    do {
      rows = try CSVReader.rows(of: source.bytes)
    } catch {
      throw Stop("\(source.name):\(error.line): \(error.message)")
    }
    guard let head = rows.first else { throw Stop("\"\(source.name)\" is empty") }
    for name in columns.keys.sorted() where !head.fields.contains(name) {
      let near = Suggestion.nearest(to: name, among: head.fields)
      throw Stop(
        "\"\(source.name)\" has no column \"\(PrintableText.line(name))\"",
        hint: near.map { "did you mean \"\($0)\"?" } ?? "columns: \(head.fields.joined(separator: ", "))")
    }
    var promotions: [JSONValue] = []
    for row in rows.dropFirst() {
      guard row.fields.count <= head.fields.count else {
        throw Stop(
          "\(source.name):\(row.line): \(row.fields.count) fields where there are \(head.fields.count) columns")
      }
      promotions.append(promotion(row, head.fields))
    }
    return (promotions, head.fields.filter { columns[$0] == nil })
  }

  private func promotion(_ row: CSVReader.Row, _ names: [String]) -> JSONValue {
    var promotion: JSONValue = .object([.init("promotion", .string("row-\(row.line)"))])
    promotion = promotion.merged(with: constants)
    for (name, field) in zip(names, row.fields) {
      guard let column = columns[name] else { continue }
      let text = field.trimmingSpaces
      guard !text.isEmpty else { continue }
      let parts = column.split.isEmpty ? [text] : text.split(separator: column.split).map { String($0).trimmingSpaces }
      let values = parts.map { column.values?[$0] ?? CSVImport.value($0) }
      promotion.set(column.split.isEmpty ? values[0] : .array(values), at: column.path[...])
    }
    return promotion
  }

  /// Truth values and plain numbers as such, all else as text.
  static func value(_ text: String) -> JSONValue {
    switch text.lowercased() {
    case "true", "yes": return .bool(true)
    case "false", "no": return .bool(false)
    default: break
    }
    let digits = text.utf8.drop { $0 == 0x2D }
    let isNumber =
      digits.first.map { (0x30...0x39).contains($0) } == true
      && !(digits.first == 0x30 && digits.count > 1 && digits.dropFirst().first != 0x2E)
      && digits.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E } && digits.count { $0 == 0x2E } <= 1
      && digits.last != 0x2E && text.utf8.count - digits.count <= 1
    return isNumber ? .number(text) : .string(text)
  }
}

extension JSONValue {
  /// The members of an object; nothing for anything else.
  var members: [Member] {
    if case .object(let members) = self { members } else { [] }
  }
}

extension String {
  /// Without white space at either end.
  var trimmingSpaces: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
