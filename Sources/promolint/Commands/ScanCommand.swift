import ArgumentParser
import PolicyEvaluation
import PolicyModel
import PolicyReporting
import SourceText
import YAMLReading

/// `promolint scan`: what the lexicons find in a text.
struct ScanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scan",
    abstract: "Show what the lexicons of every rule find in a text, with carets.",
    discussion: """
      With --lines, FILE holds one JSON object a line with "id" and "text"; the output is one line a text:
      {"id", "hits": [{rule, lexicon, severity, start, end, text}]}, offsets in UTF-8 bytes of the text.
      """)

  @Argument(help: ArgumentHelp("A text file, or - for standard input.", valueName: "file"))
  var file: String?

  @Option(name: .long, help: ArgumentHelp("JSON lines to scan one by one.", valueName: "file"))
  var lines: String?

  @Option(name: [.short, .long], help: "text or json.")
  var output = "text"

  @Flag(name: .long, help: "Also what rules ask for, such as labels, not only what they forbid.")
  var all = false

  @OptionGroup var options: RulesFolders

  func run() throws {
    try finishing { () throws(Stop) in
      guard output == "text" || output == "json" else {
        throw Stop("unknown output format \"\(output)\"", hint: "use text or json")
      }
      guard (file == nil) != (lines == nil) else {
        throw Stop("scan takes a file, or --lines with a file of JSON lines")
      }
      var probe = TextProbe(try PolicySource.policy(options, scanning: .every))
      if let lines { return try scanLines(lines, &probe) }
      try scanText(file ?? "-", &probe)
      return .ready
    }
  }

  private func found(in text: [UInt8], _ probe: inout TextProbe) -> [TextProbe.Found] {
    probe.scan(text).filter { all || !$0.rules.isEmpty }
  }

  private func scanText(_ path: String, _ probe: inout TextProbe) throws(Stop) {
    let source = try Files.input(path)
    let found = found(in: source.bytes, &probe)
    if output == "json" {
      Files.write(ScanCommand.line(id: path, found), to: Terminal.output)
      return
    }
    let style = TextStyle(isColoured: Terminal.isColoured(Terminal.output, asked: .auto))
    let table = LineTable(source)
    for hit in found {
      let rules = hit.rules.map { "\($0.severity.name)[\($0.id)]" }.joined(separator: ", ")
      Files.write(
        FrameWriter.frame(
          title: "\(hit.lexicon)\(rules.isEmpty ? "" : ": \(rules)")", range: hit.range, source: source, lines: table,
          style: style), to: Terminal.output)
    }
    print("\(found.count) found")
  }

  private func scanLines(_ path: String, _ probe: inout TextProbe) throws(Stop) -> ExitStatus {
    let source = try Files.input(path)
    var records = RecordReading()
    var out: [UInt8] = []
    var count = 0
    var hits = 0
    let status = records.each(in: source.bytes, name: source.name) { (number, root, tree) throws(Stop) in
      guard let text = tree.value(of: root, forKey: "text") else {
        throw Stop("\(source.name):\(number): the record has no \"text\"")
      }
      let id = tree.value(of: root, forKey: "id").map { tree.text(of: $0) } ?? String(number)
      let found = found(in: Array(tree.text(of: text).utf8), &probe)
      count += 1
      hits += found.isEmpty ? 0 : 1
      if output == "json" {
        out += ScanCommand.line(id: id, found)
      } else if !found.isEmpty {
        out += Array(
          "\(id): \(found.map { "\($0.lexicon) “\(PrintableText.line($0.text))”" }.joined(separator: ", "))\n".utf8)
      }
      if out.count > 1 << 16 {
        Files.write(out, to: Terminal.output)
        out.removeAll(keepingCapacity: true)
      }
    }
    Files.write(out, to: Terminal.output)
    if output == "text" { print("\(hits) of \(count) texts") }
    return status
  }

  /// One line: a hit a rule, so that each can be counted.
  private static func line(id: String, _ found: [TextProbe.Found]) -> [UInt8] {
    var out: [UInt8] = []
    var json = JSONWriter()
    json.beginObject(into: &out)
    json.write("id", id, into: &out)
    json.beginArray("hits", into: &out)
    for hit in found {
      for rule in hit.rules.isEmpty ? [nil] : hit.rules.map({ Optional($0) }) {
        json.beginObject(into: &out)
        json.write("rule", orNull: rule?.id, into: &out)
        json.write("lexicon", hit.lexicon, into: &out)
        json.write("severity", orNull: rule?.severity.name, into: &out)
        json.write("start", hit.range.start, into: &out)
        json.write("end", hit.range.end, into: &out)
        json.write("text", hit.text, into: &out)
        json.endObject(into: &out)
      }
    }
    json.endArray(into: &out)
    json.endObject(into: &out)
    out.append(0x0A)
    return out
  }
}
