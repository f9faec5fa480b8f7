import ArgumentParser
import PolicyModel
import PolicyReporting
import SourceText

/// `promolint waivers`: who waived what, why, until when, and what it changes.
struct WaiversCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "waivers",
    abstract: "List every waiver: who, why, until when, and which verdict it changed.",
    discussion: """
      A waiver stands in the promotion (waivers:), in a comment on the line or above it
        # promolint: allow us/purchase-required -- reason (expires 2027-01-31, approved by legal)
      or in .promolint.yaml. The exit status is 1 where any is expired, unused, malformed or not allowed.
      """)

  @Argument(help: ArgumentHelp("Files, folders or globs, as for check.", valueName: "path"))
  var paths: [String] = []

  @Flag(name: .long, help: "Remove comments whose waivers are all expired or unused.")
  var prune = false

  @Option(name: [.short, .long], help: "text or json.")
  var output = "text"

  @OptionGroup var policyOptions: PolicyOptions

  @OptionGroup var configurationOptions: ConfigurationOptions

  func run() throws {
    try finishing { () throws(Stop) in
      guard output == "text" || output == "json" else {
        throw Stop("unknown output format \"\(output)\"", hint: "use text or json")
      }
      let checks = try SerialRun(paths, policyOptions, configurationOptions)
      var rows: [WaiverRow] = []
      var errors: [InputError] = []
      var checker = checks.settings.checker()
      for input in checks.inputs {
        let outcome = CheckRun.check(input, &checker, checks.settings)
        errors += outcome.errors
        for report in outcome.reports {
          for record in report.waivers {
            let without = CheckRun.check(input, &checker, checks.settings, ignoring: record.location).reports
              .first { $0.document == report.document }
            rows.append(WaiverRow(record: record, report: report, without: without))
          }
        }
      }
      guard errors.isEmpty else { throw Stop(errors) }
      if policyOptions.pack.isEmpty, policyOptions.region.isEmpty {
        WaiverRow.findUnused(&rows, shared: checks.settings.sharedWaivers)
      }
      if output == "json" { Files.write(WaiverRow.json(rows), to: Terminal.output) } else { show(rows) }
      if prune { return try WaiverPruning.prune(rows.map(\.record)) }
      return rows.contains { $0.record.state != .holds } ? .findings : .ready
    }
  }

  private func show(_ rows: [WaiverRow]) {
    for row in rows { Files.write(Array(row.text.utf8), to: Terminal.output) }
    let lapsed = rows.count { $0.record.state != .holds }
    print(
      "\(rows.count) waiver\(rows.count == 1 ? "" : "s"), \(lapsed) of them expired, unused, malformed or not allowed")
  }
}

/// A waiver in the audit.
struct WaiverRow {
  var record: WaiverRecord
  /// The promotion with the waiver, and without it; nil for a shared waiver whose `paths` name none of them.
  let report: PromotionReport?
  let without: PromotionReport?

  /// The verdict that it changed, as "cancel to continue"; nil where it changes none.
  var change: String? {
    guard let report, let without else { return nil }
    if without.verdict != report.verdict { return "\(without.verdict.name) to \(report.verdict.name)" }
    if without.isReady != report.isReady { return "not ready to ready" }
    return nil
  }

  /// The waiver in a few lines.
  var text: String {
    let place = "\(record.location.file):\(record.location.start.line):\(record.location.start.column)"
    var text = "\(PrintableText.line(place)): \(PrintableText.line(record.rule)): \(record.state.name)\n"
    text += "  why: \(record.reason.isEmpty ? "not said" : PrintableText.line(record.reason))\n"
    text += "  approved by: \(record.approvedBy.isEmpty ? "not said" : PrintableText.line(record.approvedBy))"
    text += "; until: \(record.expires?.description ?? "not said")\n"
    text +=
      "  covers \(record.covers) finding\(record.covers == 1 ? "" : "s") of \(report.map { PrintableText.line($0.promotion) } ?? "no promotion") in the \(record.origin.name)"
    text += "; verdict: \(change.map { "changed from \($0)" } ?? "not changed by it")\n"
    if !record.problem.isEmpty { text += "  wrong: \(PrintableText.line(record.problem))\n" }
    return text
  }

  /// Marks the waivers of configurations as unused that cover nothing in any promotion of the run, and adds those among
  /// `shared` that speak of none.
  static func findUnused(_ rows: inout [WaiverRow], shared: [WaiverRecord]) {
    var covered: Set<Location> = []
    var met: Set<Location> = []
    for row in rows where row.record.origin == .configuration {
      met.insert(row.record.location)
      if row.record.covers > 0 { covered.insert(row.record.location) }
    }
    for index in rows.indices where rows[index].record.origin == .configuration {
      guard rows[index].record.state == .holds, !covered.contains(rows[index].record.location) else { continue }
      rows[index].record.state = .unused
    }
    rows += shared.filter { !met.contains($0.location) }.map { WaiverRow(record: $0, report: nil, without: nil) }
  }

  /// The audit as one JSON object.
  static func json(_ rows: [WaiverRow]) -> [UInt8] {
    var out: [UInt8] = []
    var json = JSONWriter()
    json.beginObject(into: &out)
    json.write("schema", "promolint.waivers/1", into: &out)
    json.beginArray("waivers", into: &out)
    for row in rows {
      let record = row.record
      json.beginObject(into: &out)
      json.write("file", record.location.file, into: &out)
      json.write("line", record.location.start.line, into: &out)
      json.write("column", record.location.start.column, into: &out)
      json.write("promotion", orNull: row.report?.promotion, into: &out)
      json.write("origin", record.origin.name, into: &out)
      json.write("rule", record.rule, into: &out)
      json.write("state", record.state.name, into: &out)
      json.write("reason", record.reason, into: &out)
      json.write("approved_by", record.approvedBy, into: &out)
      json.write("expires", orNull: record.expires?.description, into: &out)
      json.write("covers", record.covers, into: &out)
      json.write("verdict_changed", orNull: row.change, into: &out)
      json.write("problem", orNull: record.problem.isEmpty ? nil : record.problem, into: &out)
      json.endObject(into: &out)
    }
    json.endArray(into: &out)
    json.endObject(into: &out)
    out.append(0x0A)
    return out
  }
}

/// Takes comments out of promotions whose waivers are no longer needed.
enum WaiverPruning {
  /// Removes each comment all of whose waivers are expired or unused; the whole line where nothing else stands on it.
  static func prune(_ records: [WaiverRecord]) throws(Stop) -> ExitStatus {
    var kept: Set<Location> = []
    for record in records where record.state != .expired && record.state != .unused { kept.insert(record.location) }
    var ranges: [String: Set<SourceRange>] = [:]
    for record in records where record.origin == .comment && !kept.contains(record.location) {
      ranges[record.location.file, default: []].insert(record.location.range)
    }
    for (file, ranges) in ranges.sorted(by: { $0.key < $1.key }) where file != "<stdin>" {
      do throws(FileError) {
        var bytes = try Files.read(file)
        for range in ranges.sorted().reversed() { remove(range, from: &bytes) }
        try Files.write(bytes, to: file)
      } catch {
        throw Stop(error)
      }
      Terminal.complain("removed \(ranges.count) comment\(ranges.count == 1 ? "" : "s") from \(file)")
    }
    return .ready
  }

  private static func remove(_ range: SourceRange, from bytes: inout [UInt8]) {
    guard range.end <= bytes.count else { return }
    var start = range.start
    while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    var end = range.end
    if start == 0 || bytes[start - 1] == 0x0A || bytes[start - 1] == 0x0D {
      if end < bytes.count, bytes[end] == 0x0D { end += 1 }
      if end < bytes.count, bytes[end] == 0x0A { end += 1 }
    }
    bytes.removeSubrange(start..<end)
  }
}
