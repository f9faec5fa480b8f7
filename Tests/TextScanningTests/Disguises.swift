/// Ways in which words are hidden from scanners, each by name.
struct Disguise: Sendable {
  let name: String
  let apply: @Sendable (String) -> String

  /// Changes the letters of `text` by a table; others stay.
  static func table(_ name: String, _ table: [Character: String]) -> Disguise {
    Disguise(name: name) { text in text.map { table[$0] ?? String($0) }.joined() }
  }

  /// Changes every word by itself.
  static func words(_ name: String, _ change: @escaping @Sendable (String) -> String) -> Disguise {
    Disguise(name: name) { text in text.split(separator: " ").map { change(String($0)) }.joined(separator: " ") }
  }

  /// Puts `filler` between the letters of each word, from the second on.
  static func between(_ name: String, _ filler: String) -> Disguise {
    words(name) { word in word.map(String.init).joined(separator: filler) }
  }

  /// Maps small letters to a block of scalars that starts with A or a.
  static func block(_ name: String, _ first: UInt32, isUpper: Bool = false) -> Disguise {
    Disguise(name: name) { text in
      String(
        String.UnicodeScalarView(
          text.unicodeScalars.map { scalar in
            guard (0x61...0x7A).contains(scalar.value) else { return scalar }
            return Unicode.Scalar(first + scalar.value - 0x61) ?? scalar
          }))
    }
  }
}

extension Disguise {
  /// The middle letters of a word changed by a table; the first and the last stay.
  static func middle(_ name: String, _ table: [Character: Character]) -> Disguise {
    words(name) { word in
      String(
        word.enumerated().map { index, letter in
          index == 0 || index == word.count - 1 ? letter : table[letter] ?? letter
        })
    }
  }

  static let all: [Disguise] = [
    Disguise(name: "capitals") { $0.uppercased() },
    words("every other capital") { word in
      word.enumerated().map { $0 % 2 == 0 ? $1.uppercased() : String($1) }.joined()
    },
    table("accents", ["a": "á", "e": "ë", "i": "ï", "o": "õ", "u": "ü", "n": "ñ", "c": "ç"]),
    table("combining marks", ["a": "a\u{301}", "e": "e\u{308}", "o": "o\u{323}", "r": "r\u{330}"]),
    block("full width", 0xFF41), block("mathematical bold", 0x1D41A), block("mathematical script", 0x1D4EA),
    block("mathematical sans", 0x1D5BA), block("circled", 0x24D0), block("squared", 0x1F130),
    block("negative squared", 0x1F170), block("parenthesised", 0x249C),
    table("Cyrillic", ["a": "а", "e": "е", "o": "о", "c": "с", "p": "р", "x": "х", "y": "у", "i": "і"]),
    table("Greek", ["o": "ο", "v": "ν", "a": "α", "i": "ι", "k": "κ"]),
    table("small capitals", ["a": "ᴀ", "e": "ᴇ", "r": "ʀ", "n": "ɴ", "t": "ᴛ", "i": "ɪ", "o": "ᴏ", "u": "ᴜ"]),
    between("zero-width spaces", "\u{200B}"), between("soft hyphens", "\u{AD}"),
    between("bidi controls", "\u{202D}"), between("zero-width joiners", "\u{200D}"),
    between("spaces", " "), between("full stops", "."), between("hyphens", "-"), between("underscores", "_"),
    between("stars", "*"), between("emoji", "🔥"), between("slashes", "/"),
    words("one emoji inside") { word in word.count < 4 ? word : word.prefix(2) + "✨" + word.dropFirst(2) },
    middle("leet", ["e": "3", "a": "4", "o": "0", "i": "1", "s": "5", "t": "7"]),
    middle("leet vowels", ["e": "3", "o": "0"]),
    words("signs for letters") { word in
      guard word.count > 3, let at = word.dropFirst().dropLast().firstIndex(where: { "asi".contains($0) }) else {
        return word
      }
      let signs: [Character: String] = ["a": "@", "s": "$", "i": "!"]
      return word[..<at] + (signs[word[at]] ?? "") + word[word.index(after: at)...]
    },
    words("last letter repeated") { word in word + String(repeating: word.last ?? "x", count: 4) },
    words("vowels repeated") { word in
      word.map { "aeiou".contains($0) ? String(repeating: $0, count: 3) : String($0) }.joined()
    },
    Disguise(name: "hashtag in capitals") { text in
      "#" + text.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    },
    Disguise(name: "hashtag in small letters") { text in "#" + text.split(separator: " ").joined() },
    Disguise(name: "hashtag with underscores") { text in "#" + text.split(separator: " ").joined(separator: "_") },
    words("HTML entities") { word in
      word.map { "ae".contains($0) ? "&#\($0.asciiValue ?? 0x61);" : String($0) }.joined()
    },
    Disguise(name: "no-break spaces") { $0.split(separator: " ").joined(separator: "\u{A0}") },
    Disguise(name: "line breaks") { $0.split(separator: " ").joined(separator: "\n") },
    Disguise(name: "hyphens for spaces") { $0.split(separator: " ").joined(separator: "-") },
    Disguise(name: "emoji for spaces") { $0.split(separator: " ").joined(separator: " 💰 ") },
    Disguise(name: "zero-width and leet") { text in
      text.map { ["e": "3\u{200B}", "a": "\u{200C}4"][$0] ?? String($0) }.joined()
    },
  ]

  /// Forty phrases that lexicons hold.
  static let phrases = [
    "guaranteed returns", "free money", "act now", "guaranteed winner", "claim your prize", "limited time offer",
    "risk free", "double your income", "miracle cure", "lose weight fast", "get rich quick", "passive income",
    "financial freedom", "you have been selected", "exclusive deal", "hurry up", "last chance", "selling fast",
    "instant cash", "earn extra cash", "no strings attached", "clinically proven", "doctor recommended",
    "follow for follow", "share to win", "tag three friends", "link in bio", "secret formula", "permanent results",
    "cancel anytime", "once in a lifetime", "congratulations winner", "claim reward", "urgent response needed",
    "gift card giveaway", "crypto giveaway", "lottery jackpot", "easy money", "work from home", "guaranteed approval",
  ]
}
