/// Text inside the commands that build hosts read from a log.
enum CommandText {
  /// The message of a GitHub workflow command.
  static func gitHubMessage(_ text: String) -> String {
    replace(text) { gitHub[$0] }
  }

  /// A property of a GitHub workflow command.
  static func gitHubProperty(_ text: String) -> String {
    replace(text) { gitHub[$0] ?? gitHubInProperty[$0] }
  }

  /// The message of an Azure Pipelines logging command.
  static func azureMessage(_ text: String) -> String {
    replace(text) { azure[$0] }
  }

  /// A property of an Azure Pipelines logging command.
  static func azureProperty(_ text: String) -> String {
    replace(text) { azure[$0] ?? azureInProperty[$0] }
  }

  /// A value in a TeamCity service message, without its quotes; everything but ASCII by code, so that the encoding of the
  /// log does not matter.
  static func teamCity(_ text: String) -> String {
    replace(text) { scalar in
      if let escape = teamCity[scalar] { return escape }
      guard scalar.value > 0x7E || scalar.value < 0x20 else { return nil }
      return UTF16.encode(scalar)?.map { "|0x" + hexadecimal($0) }.joined() ?? "?"
    }
  }

  /// A line of a log that holds no command of any host, whatever is in it.
  ///
  /// GitHub takes a line that starts with `::`, and `##[` anywhere, for a command; Azure `##vso[` and `##[`; TeamCity
  /// `##teamcity[`. A space after the second `#`, and before the first `:`, breaks them all.
  static func plainLine(_ text: String) -> String {
    var line = ""
    var hashes = 0
    for scalar in text.unicodeScalars {
      if hashes >= 2, scalar != "#", scalar != " " { line.unicodeScalars.append(" ") }
      hashes = scalar == "#" ? hashes + 1 : 0
      line.unicodeScalars.append(PrintableScalar.isVisible(scalar) ? scalar : " ")
    }
    return line.drop { $0 == " " }.hasPrefix("::") ? "· " + line : line
  }

  private static let gitHub: [Unicode.Scalar: String] = ["%": "%25", "\r": "%0D", "\n": "%0A"]
  private static let gitHubInProperty: [Unicode.Scalar: String] = [":": "%3A", ",": "%2C"]
  private static let azure: [Unicode.Scalar: String] = ["%": "%AZP25", "\r": "%0D", "\n": "%0A"]
  private static let azureInProperty: [Unicode.Scalar: String] = [";": "%3B", "]": "%5D"]
  private static let teamCity: [Unicode.Scalar: String] = [
    "|": "||", "'": "|'", "[": "|[", "]": "|]", "\n": "|n", "\r": "|r", "\u{85}": "|x", "\u{2028}": "|l",
    "\u{2029}": "|p",
  ]

  private static func hexadecimal(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16, uppercase: true)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }

  private static func replace(_ text: String, _ escape: (Unicode.Scalar) -> String?) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      if let escape = escape(scalar) { escaped += escape } else { escaped.unicodeScalars.append(scalar) }
    }
    return escaped
  }
}
