import Foundation
import Testing

/// A broken input and what its message must say.
struct BrokenInput: CustomTestStringConvertible, Sendable {
  let name: String
  let bytes: Data
  /// A part of the message.
  let says: String
  var testDescription: String { name }

  init(_ name: String, _ text: String, says: String) {
    self.init(name, Data(text.utf8), says: says)
  }

  init(_ name: String, _ bytes: Data, says: String) {
    self.name = name
    self.bytes = bytes
    self.says = says
  }

  private static let head = "promotion: a\nplatform: tiktok\n"

  static let all: [BrokenInput] = [
    BrokenInput("not UTF-8", Data("promotion: a\nplatform: tik".utf8) + Data([0xFF, 0xFE, 0x0A]), says: "UTF-8"),
    BrokenInput("UTF-16", Data([0xFF, 0xFE, 0x61, 0x00]), says: "UTF-16"),
    BrokenInput("a NUL byte", Data("promotion: a\0b\n".utf8), says: "NUL"),
    BrokenInput("a tab as indentation", "promotion: a\nsponsor:\n\tname: x\n", says: "tab"),
    BrokenInput("an unclosed double quote", head + "title: \"no end\nkind: giveaway\n", says: "quote"),
    BrokenInput("an unclosed single quote", head + "title: 'no end\n", says: "quote"),
    BrokenInput("an unclosed bracket", head + "audience: {regions: [US, CA\n", says: "never closed"),
    BrokenInput("a duplicate key", head + "title: a\ntitle: b\n", says: "title"),
    BrokenInput("a wrong type", head + "prizes: lots\n", says: "must be a list"),
    BrokenInput("a text for a number", head + "entry: {fee: five}\n", says: "must be a number"),
    BrokenInput("a text for a truth value", head + "entry: {purchase_required: maybe}\n", says: "true or false"),
    BrokenInput("a fraction for a count", head + "participants: {entries: 1.5}\n", says: "whole number"),
    BrokenInput("a number below its least", head + "participants: {entries: -4}\n", says: "at least"),
    BrokenInput("a number beyond reckoning", head + "budget: {total: 1e400}\n", says: "the number 1e400 is too large"),
    BrokenInput("one of the user's own", head + "custom: {reach: [1e400]}\n", says: "the number 1e400 is too large"),
    BrokenInput("an unknown key", head + "sponser: {name: x}\n", says: "did you mean \"sponsor\""),
    BrokenInput("an unknown key inside", head + "entry: {purchase_requird: true}\n", says: "purchase_required"),
    BrokenInput("an unknown value", head + "kind: sweepsteaks\n", says: "sweepstakes"),
    BrokenInput("an unknown region", head + "audience: {regions: [UKK]}\n", says: "unknown region"),
    BrokenInput("a day that does not exist", head + "schedule: {start: 2026-02-30}\n", says: "date"),
    BrokenInput("an empty file", "", says: "no promotion"),
    BrokenInput("comments only", "# nothing\n", says: "no promotion"),
    BrokenInput("a list", "- a\n- b\n", says: "must be"),
    BrokenInput("a word", "hello\n", says: "must be"),
    BrokenInput("no id", "platform: tiktok\n", says: "\"promotion\" is missing"),
    BrokenInput("no platform", "promotion: a\n", says: "\"platform\" is missing"),
    BrokenInput("an unknown alias", head + "title: *nowhere\n", says: "nowhere"),
    BrokenInput(
      "an alias bomb",
      head + "custom:\n  a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        + (1..<9).map { "  a\($0): &a\($0) [\(Array(repeating: "*a\($0 - 1)", count: 10).joined(separator: ", "))]\n" }
        .joined(), says: "alias"),
    BrokenInput("a deep nest", head + "custom: " + String(repeating: "[", count: 100_000), says: "deep"),
    BrokenInput("a terms file outside", head + "terms: ../../etc/passwd\n", says: "outside"),
    BrokenInput("a terms file that is missing", head + "terms: ./no-such-rules.md\n", says: "missing"),
    BrokenInput("a second document that is broken", head + "---\npromotion: b\nplatform: [\n", says: "expected"),
    BrokenInput("broken JSON", "{\"promotion\": \"a\", \"platform\": }\n", says: "is missing"),
  ]
}

@Suite struct BrokenInputTests {
  @Test(arguments: BrokenInput.all)
  func `a broken input gets a located message and exit status 2`(input: BrokenInput) throws {
    let result = try Binary.run(["check", "-"], input: input.bytes)
    #expect(result.status == 2, "\(result.output)\(result.errors)")
    #expect(result.errors.contains(input.says), "\(result.errors)")
    #expect(result.errors.contains("<stdin>"), "\(result.errors)")
  }

  @Test func `a hundred megabytes of brackets are refused in bounded time`() throws {
    let result = try Binary.run(["check", "-"], input: Data(repeating: 0x5B, count: 100_000_000))
    #expect(result.status == 2)
    #expect(result.errors.contains("error:"))
  }

  @Test(arguments: [
    ("unknown regions", "audience: {regions: [" + (0..<150).map { "Q\($0)" }.joined(separator: ", ") + "]}"),
    ("unknown keys", (0..<150).map { "key-\($0): 1" }.joined(separator: "\n")),
  ])
  func `of many problems of one promotion a hundred are told and the rest is counted`(
    _ name: String, _ rest: String
  ) throws {
    let text = "promotion: a\nplatform: tiktok\n\(rest)\n"
    let result = try Binary.run(["check", "-", "--output", "jsonl"], input: Data(text.utf8))
    #expect(result.status == 2)
    #expect(result.output.split(separator: "\n").count == 101, "\(name)")
    #expect(result.output.contains("50 more problems of this promotion not shown"))
  }

  @Test func `the other files of a run are still checked`() throws {
    let folder = try Binary.temporaryFolder()
    try "promotion: broken\nplatform: [\n".write(
      to: folder.appending(path: "a.yaml"), atomically: true, encoding: .utf8)
    try "promotion: good\nplatform: tiktok\n".write(
      to: folder.appending(path: "b.yaml"), atomically: true, encoding: .utf8)
    let result = try Binary.run(["check", folder.path(), folder.path() + "/none.yaml", "--output", "json"])
    #expect(result.status == 2)
    #expect(result.output.contains("\"promotion\": \"good\""))
    #expect(result.errors.contains("a.yaml:3"))
    #expect(result.errors.contains("no such file"))
  }

  @Test func `a folder without promotions, a folder for a file and a wrong flag are told apart`() throws {
    let folder = try Binary.temporaryFolder()
    #expect(try Binary.run(["check", folder.path()]).errors.contains("holds no promotion"))
    #expect(try Binary.run(["check"], in: folder).errors.contains("no promotion found here"))
    #expect(try Binary.run(["check", "--fail-on", "sometimes"]).status == 2)
    #expect(
      try Binary.run(["explain", "us/purchase-requird"]).errors.contains("did you mean \"us/purchase-required\""))
  }

  @Test func `a rule that is wrong is a located error in its file`() throws {
    let folder = try Binary.temporaryFolder()
    let pack = folder.appending(path: "own")
    try FileManager.default.createDirectory(at: pack, withIntermediateDirectories: true)
    try """
    title: Own
    version: 1.0.0
    note: ours
    sources:
      policy: {title: Our policy, url: "https://example.com", reviewed: 2026-11-24}
    """.write(to: pack.appending(path: "pack.yaml"), atomically: true, encoding: .utf8)
    try """
    title: Fee
    severity: required
    concern: law
    when: entry.selection == 'ramdom'
    require: entry.fees <= 0.0
    message: "entering costs {entry.fee}"
    why: we do not charge
    fix: set entry.fee to 0
    source: policy
    examples: []
    """.write(to: pack.appending(path: "charges-a-fee.yaml"), atomically: true, encoding: .utf8)
    let result = try Binary.run(["check", "\(Binary.fixtures)/clean-giveaway.promo.yaml", "--rules", folder.path()])
    #expect(result.status == 2)
    #expect(result.errors.contains("charges-a-fee.yaml:5"))
    #expect(result.errors.contains("fee"))
  }
}
