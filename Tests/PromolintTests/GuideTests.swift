import Foundation
import Testing

/// A guide that lies beside the rules.
struct Guide: CustomTestStringConvertible, Sendable {
  let name: String
  var testDescription: String { name }

  static let all = [Guide(name: "WRITING.md"), Guide(name: "REVIEWING.md")]

  /// The text of the guide.
  func text() throws -> String {
    try String(contentsOf: Binary.root.appending(path: "Rules").appending(path: name), encoding: .utf8)
  }

  /// The files that the guide shows, by their paths.
  func files() throws -> [(path: String, text: String)] {
    try text().matches(of: #/<!-- file: (\S+) -->\n```yaml\n((?s:.*?))```/#).map { (String($0.1), String($0.2)) }
  }

  /// The commands that the guide shows.
  func commands() throws -> [[String]] {
    try text().matches(of: #/<!-- run -->\n```sh\n((?s:.*?))```/#).flatMap { match in
      String(match.1).split(separator: "\n").map { line in
        line.split(separator: " ").map(String.init).prefix { $0 != ">" }.map { $0 }
      }
    }
  }
}

@Suite struct GuideTests {
  @Test(arguments: Guide.all)
  func `what a guide shows works as it says`(guide: Guide) throws {
    let folder = try Binary.temporaryFolder()
    for (path, text) in try guide.files() {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let commands = try guide.commands()
    #expect(commands.count >= 3)
    for command in commands {
      #expect(command.first == "promolint")
      let arguments = command.dropFirst().map { $0 == "FOLDER" ? folder.path() : $0 }
      let result = try Binary.run(arguments)
      // check --against ends with 1 where something changes, which is what the guide shows.
      let expected: Int32 = command.contains("--against") ? 1 : 0
      #expect(
        result.status == expected, "\(command.joined(separator: " "))\n\(result.output.suffix(1500))\(result.errors)")
    }
  }

  @Test func `the pack that the guide builds finds what it should`() throws {
    let folder = try Binary.temporaryFolder()
    for (path, text) in try Guide.all[0].files() {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let promotion = """
      promotion: own
      platform: tiktok
      audience: {regions: [US]}
      currency: USD
      prizes: [{name: Car, quantity: 1, value: 9000}]
      legal: {review_status: pending}
      content: [{text: "Project Falcon lands on Friday"}]
      """
    let result = try Binary.run(
      ["check", "-", "--rules", folder.path(), "--pack", "house"], input: Data(promotion.utf8))
    #expect(result.output.contains("the prizes are worth 9000 USD and legal has not approved them"))
    #expect(result.output.contains("the copy gives away a working title: \"Project Falcon\""))
  }
}
