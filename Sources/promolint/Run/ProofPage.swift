import PolicyEvaluation
import PolicyModel
import SourceText

/// A proof as text: what `explain --why` prints.
enum ProofPage {
  /// The most parts of one expression that are shown.
  static let mostSteps = 60

  static func text(_ proof: RuleProof, of rule: Rule) -> String {
    var lines = ["\(rule.id): \(rule.title)", "\(word(proof.outcome))"]
    if !rule.regions.isEmpty {
      let reached =
        proof.regions.isEmpty ? "none of them is reached" : "reached: \(proof.regions.joined(separator: ", "))"
      lines.append("where: \(rule.regions.map(\.text).joined(separator: ", ")); \(reached)")
    }
    if !proof.asked.isEmpty { lines.append("it hangs on \(proof.asked.joined(separator: ", "))") }
    for finding in proof.findings {
      lines.append("found: \(PrintableText.line(finding.message)), at \(place(finding.location))")
    }
    for part in proof.parts { write(part, to: &lines) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func write(_ part: RuleProof.Part, to lines: inout [String]) {
    let element = part.element.isEmpty ? "" : " (\(PrintableText.line(part.element)))"
    lines += ["", "\(part.name)\(element): \(PrintableText.line(part.text))", "  = \(PrintableText.line(part.value))"]
    let width = min(48, part.steps.map { PrintableText.line($0.text).unicodeScalars.count }.max() ?? 0)
    for step in part.steps.prefix(mostSteps) {
      let text = PrintableText.line(step.text)
      let gap = String(repeating: " ", count: max(1, width + 2 - text.unicodeScalars.count))
      let inner = step.definition.isEmpty ? "" : "in \(step.definition): "
      let location = step.location.map { "  at \(place($0))" } ?? ""
      lines.append("    \(inner)\(text)\(gap)\(PrintableText.line(step.value))\(location)")
    }
    if part.steps.count > mostSteps { lines.append("    … and \(part.steps.count - mostSteps) more") }
  }

  private static func place(_ location: Location) -> String {
    PrintableText.line("\(location.file):\(location.start.line):\(location.start.column)")
  }

  private static func word(_ outcome: Outcome) -> String {
    switch outcome {
    case .violated: "violated"
    case .satisfied: "satisfied"
    case .presumed: "satisfied, good conduct taken as given"
    case .notApplicable: "does not apply"
    case .unknown: "cannot be decided"
    case .error: "cannot be evaluated"
    }
  }
}
