/// Rewrites the phrases of the tables into a form with one element a word.
enum PhraseWriting {
  /// The phrases that `written` stands for, words parted by one blank: alternatives of several words are multiplied
  /// out, apostrophes part words as they do in texts (`we'll` is `we ll`, `don't` is `dont`).
  static func spelledOut(_ written: String) -> [String] {
    var phrases = [""]
    for element in elements(of: written) {
      let choices = choices(in: element)
      phrases = phrases.flatMap { head in choices.map { head.isEmpty ? $0 : head + " " + $0 } }
    }
    return phrases.filter { !$0.isEmpty }
  }

  /// Splits at blanks outside brackets.
  private static func elements(of written: String) -> [String] {
    var elements: [String] = []
    var current = ""
    var depth = 0
    for character in written {
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      if character.isWhitespace && depth == 0 {
        if !current.isEmpty { elements.append(current) }
        current = ""
      } else {
        current.append(character)
      }
    }
    return current.isEmpty ? elements : elements + [current]
  }

  /// One element, or each of its alternatives where one of them has several words.
  private static func choices(in element: String) -> [String] {
    let plain = apostrophes(element)
    guard plain.hasPrefix("("), plain.contains(" ") else { return [plain] }
    let isOptional = plain.hasSuffix(")?")
    let inner = plain.dropFirst().dropLast(isOptional ? 2 : 1)
    let words = inner.split(separator: "/").map { $0.split(separator: " ").joined(separator: " ") }
    return isOptional ? words + [""] : words
  }

  private static func apostrophes(_ element: String) -> String {
    guard element.contains("'") else { return element }
    var result = ""
    var rest = element[...]
    while let mark = rest.firstIndex(of: "'") {
      let after = rest[rest.index(after: mark)...]
      let isContraction =
        rest[..<mark].hasSuffix("n") && after.hasPrefix("t") && !(after.dropFirst().first?.isLetter ?? false)
      result += rest[..<mark] + (isContraction ? "" : " ")
      rest = after
    }
    return result + rest
  }
}
