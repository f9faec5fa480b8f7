import CancellationPlan
import PolicyModel
import PolicyReporting
import SourceText

/// What keeps going wrong, as text and as JSON.
struct LessonsPage {
  let lessons: Lessons
  /// The most lines of each kind in the text.
  let most: Int
  /// The least grave findings that were counted.
  let severity: Severity

  // MARK: Text

  /// The lessons for people.
  var text: String {
    var lines = head
    add("What keeps going wrong", lessons.rules.filter(\.keepsComing), to: &lines) { line in
      var said = "in \(number(line.promotions, "promotion")), \(number(line.findings, "finding"))"
      if let severity = line.severity { said = "\(severity.name), \(said)" }
      if line.again > 0 { said += "; still there at the next check of \(number(line.again, "promotion"))" }
      return [said] + (line.advice.isEmpty ? [] : ["fix: \(line.advice)"])
    }
    let once = lessons.rules.count { !$0.keepsComing }
    if once > 0 { lines.append("  \(number(once, "rule")) more, each in one promotion and once") }
    add("Markets", lessons.markets, to: &lines) { [standing($0)] + LessonsPage.often($0) }
    add("Creators", lessons.creators.filter { $0.findings > 0 }, to: &lines) { line in
      ["in \(number(line.promotions, "promotion")), \(number(line.findings, "finding"))"] + LessonsPage.often(line)
    }
    add("Causes", lessons.causes, to: &lines) { line in
      [standing(line)] + (line.advice.isEmpty ? [] : ["next time: \(line.advice)"])
    }
    addAdvice("What would have caught it before launch", lessons.checks, to: &lines)
    addAdvice("Next time", lessons.nextTime, to: &lines)
    return lines.map { PrintableText.line($0) + "\n" }.joined()
  }

  private var head: [String] {
    var what = "\(number(lessons.promotions, "promotion")): \(number(lessons.reports, "report"))"
    if lessons.retrospectives > 0 { what += ", \(number(lessons.retrospectives, "retrospective"))" }
    if let first = lessons.first, let last = lessons.last {
      what += first == last ? ", of \(first)" : ", from \(first) to \(last)"
    }
    var lines = [what, "\(lessons.cancelled) to cancel, \(lessons.notReady) not ready at the last look"]
    if lessons.leftOut > 0 {
      lines.append("\(number(lessons.leftOut, "finding")) less grave than \(severity.name) not counted")
    }
    if lessons.unchecked > 0 { lines.append("\(number(lessons.unchecked, "file")) could not be checked back then") }
    return lines
  }

  private func add(_ title: String, _ all: [Lessons.Line], to lines: inout [String], _ say: (Lessons.Line) -> [String])
  {
    guard !all.isEmpty else { return }
    lines += ["", title]
    for line in all.prefix(most) {
      let said = say(line)
      lines.append("  \(line.name): \(said.first ?? "")")
      for more in said.dropFirst() { lines.append("    \(more)") }
    }
    if all.count > most { lines.append("  … and \(all.count - most) more (--most \(all.count) shows them)") }
  }

  private func addAdvice(_ title: String, _ all: [Lessons.Advice], to lines: inout [String]) {
    guard !all.isEmpty else { return }
    lines += ["", title]
    for advice in all.prefix(most) {
      lines.append("  \(advice.text)" + (advice.count > 1 ? " (\(number(advice.count, "promotion")))" : ""))
    }
    if all.count > most { lines.append("  … and \(all.count - most) more (--most \(all.count) shows them)") }
  }

  private func standing(_ line: Lessons.Line) -> String {
    "\(number(line.promotions, "promotion")), \(line.cancelled) to cancel, \(line.notReady) not ready"
  }

  /// The rules that come up most often, in a line; none where there are none.
  private static func often(_ line: Lessons.Line) -> [String] {
    guard !line.rules.isEmpty else { return [] }
    return ["most often " + line.rules.prefix(3).map { "\($0.rule) (\($0.promotions))" }.joined(separator: ", ")]
  }

  private func number(_ count: Int, _ word: String) -> String { "\(count) \(word)\(count == 1 ? "" : "s")" }

  // MARK: JSON

  /// The lessons for machines, schema `promolint.lessons/1`: keys are added, never renamed.
  var json: [UInt8] {
    var out: [UInt8] = []
    var writer = JSONWriter(indent: 2)
    writer.beginObject(into: &out)
    writer.write("schema", "promolint.lessons/1", into: &out)
    writer.write("from", orNull: lessons.first?.description, into: &out)
    writer.write("to", orNull: lessons.last?.description, into: &out)
    writer.write("severity", severity.name, into: &out)
    writer.write("promotions", lessons.promotions, into: &out)
    writer.write("reports", lessons.reports, into: &out)
    writer.write("retrospectives", lessons.retrospectives, into: &out)
    writer.write("cancelled", lessons.cancelled, into: &out)
    writer.write("not_ready", lessons.notReady, into: &out)
    writer.write("left_out", lessons.leftOut, into: &out)
    writer.write("unchecked", lessons.unchecked, into: &out)
    write("rules", lessons.rules, &writer, &out)
    write("markets", lessons.markets, &writer, &out)
    write("creators", lessons.creators, &writer, &out)
    write("causes", lessons.causes, &writer, &out)
    write("checks", lessons.checks, &writer, &out)
    write("next_time", lessons.nextTime, &writer, &out)
    writer.endObject(into: &out)
    out.append(0x0A)
    return out
  }

  private func write(_ key: StaticString, _ lines: [Lessons.Line], _ writer: inout JSONWriter, _ out: inout [UInt8]) {
    writer.beginArray(key, into: &out)
    for line in lines {
      writer.beginObject(into: &out)
      writer.write("name", line.name, into: &out)
      writer.write("severity", orNull: line.severity?.name, into: &out)
      writer.write("promotions", line.promotions, into: &out)
      writer.write("findings", line.findings, into: &out)
      writer.write("again", line.again, into: &out)
      writer.write("cancelled", line.cancelled, into: &out)
      writer.write("not_ready", line.notReady, into: &out)
      writer.beginArray("rules", into: &out)
      for (rule, promotions) in line.rules {
        writer.beginObject(into: &out)
        writer.write("rule", rule, into: &out)
        writer.write("promotions", promotions, into: &out)
        writer.endObject(into: &out)
      }
      writer.endArray(into: &out)
      writer.write("advice", line.advice, into: &out)
      writer.endObject(into: &out)
    }
    writer.endArray(into: &out)
  }

  private func write(
    _ key: StaticString, _ advice: [Lessons.Advice], _ writer: inout JSONWriter, _ out: inout [UInt8]
  ) {
    writer.beginArray(key, into: &out)
    for advice in advice {
      writer.beginObject(into: &out)
      writer.write("text", advice.text, into: &out)
      writer.write("promotions", advice.count, into: &out)
      writer.endObject(into: &out)
    }
    writer.endArray(into: &out)
  }
}
