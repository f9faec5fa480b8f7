import Foundation
import Testing

@Suite struct EmbeddedPolicyTests {
  @Test
  func `the rules in the binary and the same rules loaded from their folder, or kept of that, give the same bytes`()
    throws
  {
    let common = ["check", Binary.fixtures, "--output", "json", "--as-of", "2026-11-24"]
    let embedded = try Binary.run(common)
    for cache in ["--no-cache", "--cache", "--cache"] {
      let loaded = try Binary.run(common + ["--rules", "Rules", cache])
      #expect(embedded.status == loaded.status)
      #expect(embedded.errors == loaded.errors)
      #expect(embedded.output == loaded.output)
    }
  }

  @Test func `the words found with the rules in the binary are those found with loaded ones`() throws {
    let copy = Data("Guaranteed returns, 100% risk free. Only 3 left!".utf8)
    let embedded = try Binary.run(["scan", "-", "--all", "--output", "json"], input: copy)
    let loaded = try Binary.run(["scan", "-", "--all", "--output", "json", "--rules", "Rules"], input: copy)
    #expect(embedded.output.contains("\"hits\""))
    #expect(embedded.output == loaded.output)
  }

  @Test func `a scan finds the words of a lexicon that no rule asks for`() throws {
    let rules = try OwnRules(["paid": OwnRules.rule()])
    let pack = rules.folder.appending(path: "own/pack.yaml")
    let text = try String(contentsOf: pack, encoding: .utf8)
    try (text + "\nlexicons:\n  spare: {language: en, phrases: [\"purple cow*\"]}\n")
      .write(to: pack, atomically: true, encoding: .utf8)
    let result = try Binary.run(
      ["scan", "-", "--all", "--output", "json", "--rules", rules.folder.path()], input: Data("Purple cows!".utf8))
    #expect(result.output.contains("own/spare"))
  }
}
