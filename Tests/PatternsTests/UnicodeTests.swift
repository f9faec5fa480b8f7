import Testing

@testable import Patterns

@Suite struct UnicodeTests {
  /// The names of the categories as the standard library has them.
  private static let categories: [(name: String, category: Unicode.GeneralCategory)] = [
    ("Lu", .uppercaseLetter), ("Ll", .lowercaseLetter), ("Lt", .titlecaseLetter), ("Lm", .modifierLetter),
    ("Lo", .otherLetter), ("Mn", .nonspacingMark), ("Mc", .spacingMark), ("Me", .enclosingMark), ("Nd", .decimalNumber),
    ("Nl", .letterNumber), ("No", .otherNumber), ("Pc", .connectorPunctuation), ("Pd", .dashPunctuation),
    ("Ps", .openPunctuation), ("Pe", .closePunctuation), ("Pi", .initialPunctuation), ("Pf", .finalPunctuation),
    ("Po", .otherPunctuation), ("Sm", .mathSymbol), ("Sc", .currencySymbol), ("Sk", .modifierSymbol),
    ("So", .otherSymbol), ("Zs", .spaceSeparator), ("Zl", .lineSeparator), ("Zp", .paragraphSeparator),
    ("Cc", .control),
    ("Cf", .format), ("Co", .privateUse),
  ]

  @Test func `general categories are those of the standard library, but for scalars assigned since`() throws {
    let sets = try Self.categories.map { try #require(UnicodeClass.set(named: $0.name)) }
    let unassigned = try #require(UnicodeClass.set(named: "Cn"))
    var names = [String?](repeating: nil, count: 0x110000)
    for ((name, _), set) in zip(Self.categories, sets) {
      for range in set.ranges { for value in range.low...range.high { names[Int(value)] = name } }
    }
    let expected = Dictionary(uniqueKeysWithValues: Self.categories.map { ($0.category, $0.name) })
    var differing = 0
    var unnamed = 0
    for scalar in (0...0x32FFF as ClosedRange<UInt32>).lazy.compactMap(Unicode.Scalar.init) {
      let name = expected[scalar.properties.generalCategory]
      if name != nil, names[Int(scalar.value)] != name { differing += 1 }
      if names[Int(scalar.value)] == nil { unnamed += 1 }
    }
    #expect(unnamed == unassigned.ranges.reduce(0) { $0 + Int(min($1.high, 0x32FFF)) - Int(min($1.low, 0x33000)) + 1 })
    // Categories are corrected now and then between versions.
    #expect(differing < 50)
  }

  @Test func `every scalar of a class is matched alone, and no other`() throws {
    for name in ["Greek", "Lu", "So", "Han", "Mn"] {
      let set = try #require(UnicodeClass.set(named: name))
      let pattern = try Pattern("\\A\\p{\(name)}\\z")
      var cache = PatternCache()
      var wrong = 0
      for value in stride(from: 0 as UInt32, through: 0x10FFFF, by: 61) {
        guard Unicode.Scalar(value) != nil else { continue }
        let bytes = UTF8Sequence.encode(value)
        if pattern.isMatch(in: bytes.span, cache: &cache) != set.contains(value) { wrong += 1 }
      }
      #expect(wrong == 0, "\(name)")
    }
  }

  @Test func `scripts cover what they should`() {
    #expect(UnicodeClass.set(named: "Greek")?.contains(0x3C9) == true)
    #expect(UnicodeClass.set(named: "Han")?.contains(0x65E5) == true)
    #expect(UnicodeClass.set(named: "Latin")?.contains(0x3C9) == false)
    #expect(ScriptTable.names.allSatisfy { UnicodeClass.set(named: $0)?.isEmpty == false })
    #expect(ScriptTable.names.count > 160)
  }

  @Test(arguments: [
    ("k", "kK\u{212A}"), ("s", "sS\u{17F}"), ("σ", "σςΣ"), ("ß", "ß\u{1E9E}"), ("ǆ", "ǄǅǆǅǄ"), ("i", "iI"), ("é", "éÉ"),
    ("θ", "θϑΘϴ"), ("1", "1"), ("µ", "µμΜ"), ("𐐨", "𐐀𐐨"), ("ᲀ", "ᲀвВ"),
  ])
  func `case is folded by rings`(scalar: String, ring: String) throws {
    let pattern = try Pattern("\\A(?i:\(scalar))\\z")
    for member in ring.unicodeScalars { #expect(pattern.isMatch(in: String(Character(member))), "\(member)") }
    for other in "xıİ2" where other != Character(scalar) { #expect(!pattern.isMatch(in: String(other)), "\(other)") }
  }

  @Test func `folding is symmetric`() {
    for value in [0x41...0x24F, 0x370...0x52F, 0x1C80...0x1CBF, 0x1E00...0x1FFF, 0x10400...0x1044F].joined() {
      let scalar = UInt32(value)
      let ring = CaseFolding.orbit(of: scalar)
      for range in ring.ranges {
        for member in range.low...range.high { #expect(CaseFolding.orbit(of: member) == ring, "\(scalar) \(member)") }
      }
    }
  }
}
