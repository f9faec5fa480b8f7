/// A text with blanks, a sentence or two a line.
///
/// `{name}` stands for a value. A line that starts with `[a b !c]` is used only where `a` and `b` hold and `c` does not;
/// a known value holds under its own name. A line with a blank whose value is not known is left out, so that no blank is
/// ever left open. A value's own braces stay as they are.
enum Template {
  /// The text of the lines that apply, joined by `separator`.
  ///
  /// - Complexity: O(n) in the template and the values.
  static func fill(
    _ template: String, values: [String: String], flags: Set<String>, separator: String = "\n"
  ) -> String {
    var lines: [String] = []
    for line in template.split(separator: "\n") {
      var rest = line
      if rest.first == "[", let close = rest.firstIndex(of: "]") {
        let conditions = rest[rest.index(after: rest.startIndex)..<close].split(separator: " ")
        guard conditions.allSatisfy({ holds($0, values, flags) }) else { continue }
        rest = rest[rest.index(after: close)...]
        if rest.first == " " { rest = rest.dropFirst() }
      }
      if let filled = fillBlanks(rest, values) { lines.append(filled) }
    }
    return lines.joined(separator: separator)
  }

  private static func holds(_ condition: Substring, _ values: [String: String], _ flags: Set<String>) -> Bool {
    let isNegated = condition.first == "!"
    let name = String(isNegated ? condition.dropFirst() : condition)
    return (flags.contains(name) || values[name].map { !$0.isEmpty } ?? false) != isNegated
  }

  private static func fillBlanks(_ line: Substring, _ values: [String: String]) -> String? {
    var out = ""
    var rest = line
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      out += rest[..<open]
      guard let value = values[String(rest[rest.index(after: open)..<close])], !value.isEmpty else { return nil }
      out += value
      rest = rest[rest.index(after: close)...]
    }
    return out + rest
  }
}
