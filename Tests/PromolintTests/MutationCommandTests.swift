import Foundation
import Testing

@Suite struct MutationCommandTests {
  private static let pack = """
    title: House rules
    version: 1.0.0
    note: for a test
    sources:
      house: {title: House rules, url: "https://example.com/house", seen: 2026-11-24, reviewed: 2026-11-24, confidence: primary}
    """

  private static let rule = """
    title: A high fee
    severity: required
    concern: ethics
    require: entry.fee <= 5.0
    message: "entering costs {entry.fee}, more than 5"
    why: The house rules set 5 as the highest fee.
    fix: lower entry.fee
    facts: [HOUSE-1]
    source: house
    examples:
      - violates: {entry: {fee: 9}}
      - satisfies: {entry: {fee: 1}}
      - unknown: {entry: {selection: random}}
    """

  /// A folder with the pack `own`, and its list of accepted changes where one is given.
  private func folder(accepted: String? = nil) throws -> String {
    let folder = try Binary.temporaryFolder()
    let pack = folder.appending(path: "own")
    try FileManager.default.createDirectory(at: pack, withIntermediateDirectories: true)
    try Data(Self.pack.utf8).write(to: pack.appending(path: "pack.yaml"))
    try Data(Self.rule.utf8).write(to: pack.appending(path: "high-fee.yaml"))
    if let accepted { try Data(accepted.utf8).write(to: pack.appending(path: "mutants.yaml")) }
    return folder.path()
  }

  private func mutate(_ folder: String, _ more: [String] = []) throws -> Binary.Result {
    try Binary.run(["test", folder, "--only", "own", "--mutate"] + more)
  }

  @Test func `changes that no example notices are listed with the share of the others`() throws {
    let result = try mutate(try folder())
    #expect(result.status == 0, "\(result.errors)")
    #expect(
      result.output == """
        own/high-fee: no example notices that
          require: <= becomes <: <=
          require: 5.0 becomes 4.0: 5.0
          require: 5.0 becomes 6.0: 5.0
        1 rules, 4 changes: 1 noticed (25.0 %), 0 accepted, 3 not noticed

        """)
    #expect(try mutate(try folder(), ["--least", "95"]).status == 1)
    #expect(try mutate(try folder(), ["--least", "25", "--jobs", "2"]).status == 0)
  }

  @Test func `a change that is accepted is shown with its reason, and one that is no longer there is refused`() throws {
    let kept = try mutate(
      try folder(accepted: "high-fee: [{part: require, change: <= becomes <, reason: nobody asks for exactly five}]\n"))
    #expect(kept.output.contains("  own/high-fee, require: <= becomes <: <=: nobody asks for exactly five\n"))
    #expect(kept.output.contains("1 accepted, 2 not noticed"))
    #expect(kept.status == 0)
    let stale = try mutate(
      try folder(accepted: "high-fee: [{part: require, change: <= becomes >, reason: it was so once}]\n"))
    #expect(stale.output.contains("take the entry out"))
    #expect(stale.status == 1)
  }

  @Test func `an accepted change of a rule that is not there is located`() throws {
    let result = try mutate(try folder(accepted: "hihg-fee: [{part: require, change: x, reason: y}]\n"))
    #expect(result.status == 2)
    #expect(result.errors.contains("there is no rule \"own/hihg-fee\""))
    #expect(result.errors.contains("did you mean \"own/high-fee\"?"))
    #expect(result.errors.contains("mutants.yaml:1:1"))
  }

  @Test func `the same as JSON`() throws {
    struct Mutants: Decodable {
      struct Survivor: Decodable {
        var rule: String
        var change: String
        var reason: String?
      }
      var schema: String
      var mutants: Int
      var noticed: Int
      var survivors: [Survivor]
    }
    let result = try mutate(try folder(), ["--output", "json"])
    let read = try JSONDecoder().decode(Mutants.self, from: Data(result.output.utf8))
    #expect(read.schema == "promolint.mutants/1")
    #expect(read.mutants == 4)
    #expect(read.noticed == 1)
    #expect(read.survivors.map(\.change) == ["<= becomes <", "5.0 becomes 4.0", "5.0 becomes 6.0"])
  }

  @Test func `a share that is no share is refused`() throws {
    let result = try mutate(try folder(), ["--least", "101"])
    #expect(result.status != 0)
    #expect(result.errors.contains("--least 101 is no share in percent"))
  }
}

@Suite struct ProofTests {
  @Test func `why a rule says what it says is shown part by part, with the places`() throws {
    let file = "Fixtures/decisions/purchase-required-us.promo.yaml"
    let result = try Binary.run(["explain", "us/purchase-required", "--why", file, "--as-of", "2026-11-24"])
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("\nviolated\n"))
    #expect(result.output.contains("where: US; reached: US"))
    #expect(result.output.contains("\nrequire: "))
    #expect(result.output.contains("entry.purchase_required"))
    #expect(result.output.contains("  at \(file):"))
  }

  @Test func `what a rule hangs on is named`() throws {
    let file = "Fixtures/short/sweepstakes-us.promo.yaml"
    let result = try Binary.run(["explain", "us/purchase-required", "--why", file, "--as-of", "2026-11-24"])
    #expect(result.output.contains("cannot be decided"))
    #expect(result.output.contains("it hangs on /entry/"))
  }

  @Test func `a promotion that is not valid is located`() throws {
    let folder = try Binary.temporaryFolder()
    let file = folder.appending(path: "bad.promo.yaml")
    try Data("promotion: x\nplatform: tiktok\nentry: {fee: much}\n".utf8).write(to: file)
    let result = try Binary.run(["explain", "us/purchase-required", "--why", file.path()])
    #expect(result.status == 2)
    #expect(result.errors.contains("bad.promo.yaml:3:"))
  }
}
