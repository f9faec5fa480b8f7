import Foundation
import Testing

/// A repository of forty promotions and a pull request that breaks two of them and puts one right.
///
/// On the main branch promotions 7 and 21 need a purchase; the pull request lets 3 and 30 need one and mends 7.
private struct Repository {
  static let rule = "us/purchase-required"
  static let day = "2026-11-24"
  let work: Workspace

  init() throws {
    work = try Workspace()
    for number in 1...40 { try write(number, needsPurchase: number == 7 || number == 21) }
    try work.git("init", "-q", "-b", "main")
    try work.git("add", ".")
    try work.git("commit", "-qm", "forty promotions")
    try work.git("checkout", "-qb", "change")
    try write(3, needsPurchase: true)
    try write(30, needsPurchase: true)
    try write(7, needsPurchase: false)
    try work.git("commit", "-qam", "three changes")
  }

  static func path(_ number: Int) -> String { "promotions/p\(number < 10 ? "0" : "")\(number).promo.yaml" }

  func write(_ number: Int, needsPurchase: Bool, comment: String = "") throws {
    let platform = comment.replacing(Repository.rule, with: "tiktok/paid-chance-to-win")
    let text = lottery(extra: comment, platform: platform).replacing(
      "promotion: summer", with: "promotion: summer-\(number)")
    try work.write(
      needsPurchase ? text : text.replacing("purchase_required: true", with: "purchase_required: false"),
      to: Repository.path(number))
  }

  /// A check that only prohibited findings fail.
  func check(_ arguments: String...) throws -> Binary.Result {
    try Binary.run(
      ["check", "--no-turns", "--as-of", Repository.day, "--fail-on", "prohibited", "--unknown", "warn"] + arguments,
      in: work.folder)
  }

  /// The promotions whose purchase the report objects to: those that count, and those that do not.
  func objections(_ result: Binary.Result) throws -> (open: [String], known: [String]) {
    let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: any Sendable]
    var open: [String] = []
    var known: [String] = []
    for promotion in object?["promotions"] as? [[String: any Sendable]] ?? [] {
      for finding in promotion["findings"] as? [[String: any Sendable]] ?? [] {
        guard finding["rule"] as? String == Repository.rule else { continue }
        let isKnown = finding["baselined"] as? Bool == true || finding["waived"] is [String: any Sendable]
        let file = promotion["file"] as? String ?? ""
        if isKnown { known.append(file) } else { open.append(file) }
      }
    }
    return (open, known)
  }
}

@Suite struct `A pull request over forty promotions` {
  @Test func `a baseline lets the old findings be, counts the new and names the mended`() throws {
    let repository = try Repository()
    try repository.work.git("checkout", "-q", "main")
    #expect(try repository.work.run("baseline", "--write", "known.json", "--as-of", Repository.day).status == 0)
    let before = try repository.check("--baseline", "known.json", "--output", "json")
    #expect(before.status == 0, "\(before.errors)")
    #expect(try repository.objections(before) == ([], [Repository.path(7), Repository.path(21)]))
    try repository.work.git("checkout", "-q", "change")
    let after = try repository.check("--baseline", "known.json", "--output", "json")
    #expect(after.status == 1)
    #expect(
      try repository.objections(after) == ([Repository.path(3), Repository.path(30)], [Repository.path(21)]))
    #expect(
      after.errors.contains("stale entry: \(Repository.rule) at /entry/free_method of \(Repository.path(7))"))
    #expect(!after.errors.contains(Repository.path(21)))
  }

  @Test func `since the main branch only what the request breaks counts`() throws {
    let repository = try Repository()
    let result = try repository.check("--changed-since", "main", "--output", "json")
    #expect(result.status == 1)
    #expect(try repository.objections(result) == ([Repository.path(3), Repository.path(30)], []))
    #expect(!result.output.contains(Repository.path(21)))
    #expect(result.output.contains("\"promotions\": 3") || result.output.contains("\"promotions\":3"))
    // The same from a folder below, and with whole files.
    let inner = try Binary.run(
      ["check", "--changed-since", "main", "--changed-by", "files", "--as-of", Repository.day, "--output", "jsonl"],
      in: repository.work.folder.appending(path: "promotions"))
    #expect(inner.status == 1)
    #expect(inner.output.contains("\"p03.promo.yaml\""))
    #expect(!inner.output.contains("p21.promo.yaml"))
  }

  @Test func `annotations stand at the lines of the request alone`() throws {
    let repository = try Repository()
    let result = try repository.check("--changed-since", "main", "--output", "github")
    let errors = result.output.split(separator: "\n").filter {
      $0.hasPrefix("::error ") && $0.contains("title=prohibited%3A \(Repository.rule)::")
    }
    #expect(errors.count == 2)
    for (line, number) in zip(errors, [3, 30]) {
      #expect(line.contains("file=\(Repository.path(number)),line=9,"))
    }
    #expect(!result.output.contains(Repository.path(21)))
  }

  @Test func `a waiver by an approver lets the request pass and shows in the audit and in SARIF`() throws {
    let repository = try Repository()
    try repository.work.write("approvers: {legal: prohibited}\n", to: ".promolint.yaml")
    try repository.write(3, needsPurchase: false)
    let comment =
      "  # promolint: allow \(Repository.rule) -- free entry by post (expires 2027-01-31, approved by legal)"
    try repository.write(30, needsPurchase: true, comment: comment)
    let result = try repository.check(
      "--changed-since", "main", "--output", "json", "--output", "sarif=plain.sarif")
    #expect(result.status == 0, "\(result.errors)")
    #expect(try repository.objections(result) == ([], [Repository.path(30)]))
    #expect(try !repository.work.read("plain.sarif").contains("\"ruleId\":\"\(Repository.rule)\""))
    _ = try repository.check("--changed-since", "main", "--sarif-suppressions", "--output", "sarif=full.sarif")
    let full = try repository.work.read("full.sarif")
    #expect(full.contains("\"suppressions\""))
    #expect(full.contains("free entry by post"))
    let audit = try repository.work.run("waivers", "--as-of", Repository.day)
    #expect(audit.status == 0, "\(audit.output)")
    #expect(audit.output.contains("changed from cancel to continue"))
    #expect(audit.output.hasSuffix("2 waivers, 0 of them expired, unused, malformed or not allowed\n"))
    // A day after its last the waiver is over: the finding counts again.
    let later = try Binary.run(
      ["check", "--as-of", "2027-02-01", "--fail-on", "prohibited", "--unknown", "warn", Repository.path(30)],
      in: repository.work.folder)
    #expect(later.status == 1)
    #expect(later.output.contains("expired on 2027-01-31"))
  }
}
