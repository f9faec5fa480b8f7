import Foundation
import Testing

/// A folder with promotions, run through the binary.
struct Workspace {
  let folder: URL

  init() throws { folder = try Binary.temporaryFolder() }

  func write(_ text: String, to name: String) throws {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }

  func run(_ arguments: String...) throws -> Binary.Result { try Binary.run(arguments, in: folder) }

  /// The findings of the first promotion of a JSON report: rule ids, whether they are waived or in the baseline.
  func findings(_ result: Binary.Result) throws -> [(rule: String, isWaived: Bool, isBaselined: Bool)] {
    let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: any Sendable]
    let promotions = object?["promotions"] as? [[String: any Sendable]] ?? []
    return promotions.flatMap { $0["findings"] as? [[String: any Sendable]] ?? [] }.map { finding in
      (
        finding["rule"] as? String ?? "", finding["waived"] is [String: any Sendable],
        finding["baselined"] as? Bool ?? false
      )
    }
  }

  func git(_ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["git", "-c", "user.name=t", "-c", "user.email=t@example.com"] + arguments
    process.currentDirectoryURL = folder
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
  }
}

/// A sweepstakes that needs a purchase; `extra` goes on the line where us/purchase-required is found, `above` before
/// it, `platform` on the line where tiktok/paid-chance-to-win is found.
func lottery(above: String = "", extra: String = "", platform: String = "", more: String = "") -> String {
  """
  promotion: summer
  platform: tiktok
  kind: sweepstakes
  status: draft
  audience: {regions: [US-CA], minimum_age: 18}
  entry:
    selection: random
    purchase_required: true\(platform)
  \(above)  free_method: none\(extra)
  \(more)
  """
}

@Suite struct `Adoption` {
  static let day = "2026-11-24"
  static let rule = "us/purchase-required"

  @Test func `a waiver on the line covers its finding, and one that nobody may give does not`() throws {
    let work = try Workspace()
    let comment = "  # promolint: allow \(Adoption.rule) -- agreed in writing (expires 2027-01-31, approved by Legal)"
    let platform = comment.replacing(Adoption.rule, with: "tiktok/paid-chance-to-win")
    try work.write(lottery(extra: comment, platform: platform), to: "a.promo.yaml")
    let refused = try work.findings(try work.run("check", "a.promo.yaml", "--as-of", Adoption.day, "--output", "json"))
    #expect(refused.contains { $0.rule == "waivers/not-allowed" })
    #expect(!refused.contains { $0.isWaived })
    try work.write("approvers: {legal: prohibited}\n", to: ".promolint.yaml")
    let covered = try work.findings(try work.run("check", "a.promo.yaml", "--as-of", Adoption.day, "--output", "json"))
    #expect(covered.contains { $0.rule == Adoption.rule && $0.isWaived })
    #expect(!covered.contains { $0.rule.hasPrefix("waivers/") })
    let audit = try work.run("waivers", "a.promo.yaml", "--as-of", Adoption.day)
    #expect(audit.output.contains("changed from cancel to continue"))
    #expect(audit.output.contains("approved by: Legal; until: 2027-01-31"))
  }

  @Test func `expired, unused and malformed waivers are findings, and pruning takes the first two away`() throws {
    let work = try Workspace()
    let above = """
        # promolint: allow us/purchase-required -- long ago (expires 2020-01-31, approved by legal)

      """
    let more = """
      # promolint: allow us/purchase-required -- nothing here (expires 2027-01-31, approved by legal)
      # promolint: allow us/purchase-requird -- typo (expires 2027-01-31, approved by legal)
      budget: {total: 10}
      """
    try work.write(lottery(above: above, more: more), to: "a.promo.yaml")
    let found = try work.findings(try work.run("check", "a.promo.yaml", "--as-of", Adoption.day, "--output", "json"))
    #expect(
      found.map(\.rule).filter { $0.hasPrefix("waivers/") }.sorted() == [
        "waivers/expired", "waivers/malformed", "waivers/unused",
      ])
    #expect(try work.run("waivers", "a.promo.yaml", "--as-of", Adoption.day).status == 1)
    #expect(try work.run("waivers", "a.promo.yaml", "--prune", "--as-of", Adoption.day).status == 0)
    let left = try work.read("a.promo.yaml")
    #expect(left.components(separatedBy: "# promolint:").count == 2)
    #expect(left.contains("purchase-requird"))
  }

  @Test func `a shared waiver that no promotion needs is unused, and one that one of them needs is not`() throws {
    let work = try Workspace()
    try work.write(lottery(), to: "a.promo.yaml")
    try work.write(
      lottery().replacing("purchase_required: true", with: "purchase_required: false"), to: "b.promo.yaml")
    func waiver(_ rule: String, _ paths: String) -> String {
      "  - {rule: \(rule), reason: agreed, approved_by: legal, expires: 2027-01-31, paths: [\(paths)]}\n"
    }
    try work.write(
      "approvers: {legal: prohibited}\nwaivers:\n" + waiver(Adoption.rule, "\"*.yaml\"")
        + waiver(Adoption.rule, "b.promo.yaml") + waiver(Adoption.rule, "gone.promo.yaml"), to: ".promolint.yaml")
    let audit = try work.run("waivers", ".", "--as-of", Adoption.day)
    #expect(audit.status == 1)
    #expect(audit.output.contains(".promolint.yaml:3:12: us/purchase-required: holds"))
    #expect(audit.output.contains(".promolint.yaml:4:12: us/purchase-required: unused"))
    #expect(audit.output.contains(".promolint.yaml:5:12: us/purchase-required: unused"))
    #expect(audit.output.contains("of no promotion in the configuration"))
  }

  @Test func `outputs of a configuration are written beside it`() throws {
    let work = try Workspace()
    try work.write(lottery(), to: "team/a.promo.yaml")
    try work.write("outputs: [csv=out.csv, junit=./out.xml]\n", to: "team/.promolint.yaml")
    _ = try work.run("check", "team/a.promo.yaml", "--as-of", Adoption.day)
    #expect(try work.read("team/out.csv").contains(Adoption.rule))
    #expect(try work.read("team/out.xml").contains("<testsuite"))
  }

  @Test func `two days are compared under the configuration`() throws {
    let work = try Workspace()
    try work.write(lottery(), to: "a.promo.yaml")
    let days = ["check", "a.promo.yaml", "--as-of", Adoption.day, "--against", "2027-06-01", "--output", "json"]
    let waived = """
      approvers: {legal: prohibited}
      waivers:
        - {rule: us/purchase-required, reason: agreed, approved_by: legal, expires: 2027-01-31}

      """
    try work.write(waived, to: ".promolint.yaml")
    // On the later day the waiver has expired.
    let result = try Binary.run(days, in: work.folder)
    #expect(result.status == 1)
    #expect(result.output.contains("waivers/expired"))
  }

  @Test func `a rule that is off or graded anew counts as the configuration says`() throws {
    let work = try Workspace()
    try work.write(lottery(), to: "a/x.promo.yaml")
    try work.write(lottery(), to: "b/x.promo.yaml")
    try work.write(
      "overrides:\n  us/purchase-required: {severity: off, reason: checked by hand}\n", to: "a/.promolint.yaml")
    let a = try work.findings(try work.run("check", "a", "--as-of", Adoption.day, "--output", "json"))
    let b = try work.findings(try work.run("check", "b", "--as-of", Adoption.day, "--output", "json"))
    #expect(!a.contains { $0.rule == Adoption.rule })
    #expect(b.contains { $0.rule == Adoption.rule })
    let explained = try work.run("config", "a", "--explain")
    #expect(explained.output.contains("a/.promolint.yaml:1"))
    #expect(explained.output.contains("fail_on: required  (default)"))
  }

  @Test(arguments: [
    ("fail_onn: caution\n", "did you mean \"fail_on\"?"), ("packs: {tiktk: off}\n", "did you mean \"tiktok\"?"),
    ("overrides:\n  us/purchase-required: {severity: off}\n", "gives no reason"),
    ("waivers:\n  - {rule: us/purchase-required, reason: x, approved_by: y}\n", "the waiver has no \"expires\""),
    ("fail_on: [", ".promolint.yaml:"),
  ])
  func `what is wrong with a configuration is said with its place`(_ text: String, _ message: String) throws {
    let work = try Workspace()
    try work.write(lottery(), to: "a.promo.yaml")
    try work.write(text, to: ".promolint.yaml")
    let result = try work.run("check", "a.promo.yaml")
    #expect(result.status == 2)
    #expect(result.errors.contains(message))
    #expect(result.errors.contains(".promolint.yaml:"))
  }

  @Test func `a baseline takes known findings out of the count until they are gone`() throws {
    let work = try Workspace()
    try work.write(lottery(), to: "p/a.promo.yaml")
    #expect(try work.run("baseline", "p", "--write", "known.json", "--as-of", Adoption.day).status == 0)
    let known = try work.run(
      "check", "p", "--baseline", "known.json", "--as-of", Adoption.day, "--unknown", "warn", "--output", "json")
    let findings = try work.findings(known)
    #expect(known.status == 0)
    #expect(!findings.isEmpty && findings.allSatisfy { $0.isBaselined })
    // Lines moving changes nothing; a mended promotion leaves stale entries.
    try work.write("# a line more\n" + lottery(), to: "p/a.promo.yaml")
    #expect(
      try work.run("check", "p", "--baseline", "known.json", "--as-of", Adoption.day, "--unknown", "warn").status == 0)
    try work.write(
      lottery().replacing("purchase_required: true", with: "purchase_required: false"), to: "p/a.promo.yaml")
    let stale = try work.run(
      "check", "p", "--baseline", "known.json", "--as-of", Adoption.day, "--unknown", "warn", "--fail-on", "never")
    #expect(stale.status == 1)
    #expect(stale.errors.contains("stale entry: us/purchase-required at /entry/free_method of p/a.promo.yaml"))
  }

  @Test func `only what changed since a revision counts`() throws {
    let work = try Workspace()
    let sound = lottery().replacing("purchase_required: true", with: "purchase_required: false")
    try work.write(sound, to: "promotions/a.yaml")
    try work.write(lottery(), to: "promotions/b.yaml")
    try work.git("init", "-q")
    try work.git("add", ".")
    try work.git("commit", "-qm", "start")
    let none = try work.run("check", "promotions", "--changed-since", "HEAD", "--as-of", Adoption.day)
    #expect(none.status == 0)
    try work.write(lottery(), to: "promotions/a.yaml")
    try work.write(lottery(), to: "promotions/new.yaml")
    let changed = try work.run(
      "check", "promotions", "--changed-since", "HEAD", "--as-of", Adoption.day, "--output", "json")
    #expect(changed.status == 1)
    #expect(changed.output.contains("promotions/a.yaml"))
    #expect(changed.output.contains("promotions/new.yaml"))
    #expect(!changed.output.contains("promotions/b.yaml"))
    #expect(try work.findings(changed).contains { $0.rule == Adoption.rule && !$0.isBaselined })
    let unknown = try work.run("check", "promotions", "--changed-since", "no-such-revision")
    #expect(unknown.status == 2)
  }
}
