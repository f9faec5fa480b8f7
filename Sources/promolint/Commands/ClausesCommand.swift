import ArgumentParser
import ClauseMatching
import PolicyReporting
import SourceText
import YAMLReading

/// `promolint clauses`: what terms say about stopping.
struct ClausesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clauses",
    abstract: "Show what terms say about stopping the promotion, for each cause.",
    discussion: """
      FILE is a terms file (Markdown or plain text). With --lines, FILE holds one JSON object a line with "id", "sections"
      ([{heading, text}]) and "queries" ([{cause}], "any" for no cause in particular); the output is one line a query:
      {"id", "query", "section", "covers", "effect", "causes", "duties", "quote", "offset", "length"}, offset and length in
      UTF-8 bytes of the section's text.
      """)

  @Argument(help: ArgumentHelp("A terms file, or - for standard input.", valueName: "file"))
  var file: String?

  @Option(name: .long, help: ArgumentHelp("Only this cause.", valueName: "cause"))
  var cause: String?

  @Option(name: .long, help: ArgumentHelp("JSON lines of documents with queries.", valueName: "file"))
  var lines: String?

  @Option(name: [.short, .long], help: "text or json.")
  var output = "text"

  func run() throws {
    try finishing { () throws(Stop) in
      guard (file == nil) != (lines == nil) else {
        throw Stop("clauses takes a terms file, or --lines with a file of JSON lines")
      }
      if let lines { return try answerLines(lines) }
      try show(file ?? "-")
      return .ready
    }
  }

  private func show(_ path: String) throws(Stop) {
    let source = try Files.input(path)
    let terms = Terms(blob: source.bytes)
    let report = ClauseMatcher().read(terms)
    var causes = Cause.allCases.map(Optional.some)
    if let cause {
      let wanted = Cause(rawValue: cause)
      guard wanted != nil || cause == "any" else {
        throw Stop(
          "there is no cause \"\(PrintableText.line(cause))\"", hint: ClausesCommand.causes)
      }
      causes = [wanted]
    }
    let style = TextStyle(isColoured: Terminal.isColoured(Terminal.output, asked: .auto))
    let table = LineTable(source)
    for cause in causes {
      let answer = report.answer(for: cause)
      guard let clause = answer.clause else {
        print("\(cause?.rawValue ?? "any"): no clause")
        continue
      }
      let start = terms.sections[clause.section].offset
      let duties = answer.duties.duties.map(\.rawValue).joined(separator: ", ")
      let title =
        "\(cause?.rawValue ?? "any"): \(clause.effect.rawValue), covers \(answer.covers.rawValue)\(duties.isEmpty ? "" : "; owed: \(duties)")"
      Files.write(
        FrameWriter.frame(
          title: title, range: clause.range.shifted(by: start), source: source, lines: table, style: style),
        to: Terminal.output)
    }
  }

  private func answerLines(_ path: String) throws(Stop) -> ExitStatus {
    let source = try Files.input(path)
    let matcher = ClauseMatcher()
    var records = RecordReading()
    var out: [UInt8] = []
    let status = records.each(in: source.bytes, name: source.name) { (number, root, tree) throws(Stop) in
      guard let list = tree.value(of: root, forKey: "sections"), let queries = tree.value(of: root, forKey: "queries")
      else {
        throw Stop("\(source.name):\(number): the record has no \"sections\" or no \"queries\"")
      }
      func text(_ node: YAMLTree.NodeID, _ key: String) -> String {
        tree.value(of: node, forKey: key).map { tree.text(of: $0) } ?? ""
      }
      let sections = tree.children(of: list).map { TermsSection(heading: text($0, "heading"), text: text($0, "text")) }
      let report = matcher.read(Terms(sections: sections), title: text(root, "title"))
      for (index, query) in tree.children(of: queries).enumerated() {
        let name = text(query, "cause")
        let cause = Cause(rawValue: name)
        guard cause != nil || name == "any" else {
          throw Stop(
            "\(source.name):\(number): there is no cause \"\(PrintableText.line(name))\"", hint: ClausesCommand.causes)
        }
        ClausesCommand.write(report.answer(for: cause), id: text(root, "id"), query: index, sections, into: &out)
      }
    }
    Files.write(out, to: Terminal.output)
    return status
  }

  /// What a cause may be called.
  private static let causes = "causes: \(Cause.allCases.map(\.rawValue).joined(separator: ", ")), or any"

  private static func write(
    _ answer: ClauseAnswer, id: String, query: Int, _ sections: [TermsSection], into out: inout [UInt8]
  ) {
    var json = JSONWriter()
    json.beginObject(into: &out)
    json.write("id", id, into: &out)
    json.write("query", query, into: &out)
    if let clause = answer.clause {
      let text = sections[clause.section].text
      json.write("section", clause.section, into: &out)
      json.write("covers", answer.covers.rawValue, into: &out)
      json.write("effect", clause.effect.rawValue, into: &out)
      json.write("causes", clause.isAnyCause ? ["any"] : clause.causes.causes.map(\.rawValue), into: &out)
      json.write("duties", answer.duties.duties.map(\.rawValue), into: &out)
      json.write("quote", String(decoding: text[clause.range.start..<clause.range.end], as: UTF8.self), into: &out)
      json.write("offset", clause.range.start, into: &out)
      json.write("length", clause.range.length, into: &out)
    } else {
      json.writeNull("section", into: &out)
      json.write("covers", answer.covers.rawValue, into: &out)
      json.writeNull("effect", into: &out)
      json.write("causes", [String](), into: &out)
      json.write("duties", [String](), into: &out)
      json.write("quote", "", into: &out)
      json.write("offset", 0, into: &out)
      json.write("length", 0, into: &out)
    }
    json.endObject(into: &out)
    out.append(0x0A)
  }
}
