import Testing

@testable import TextScanning

@Suite struct EvasionTests {
  static let scanner = TextScanner.compile([LexiconSource(id: "all", phrases: Disguise.phrases)]).scanner

  /// Every disguise of every phrase that changes it, in a sentence.
  static let variants: [(disguise: String, phrase: Int, text: String)] = Disguise.all.flatMap { disguise in
    Disguise.phrases.enumerated().compactMap { index, phrase in
      let text = disguise.apply(phrase)
      return text == phrase ? nil : (disguise.name, index, "Hi all, \(text) today")
    }
  }

  @Test func `at least 97 of 100 disguised phrases are caught`() {
    var missed: [String: [String]] = [:]
    for variant in Self.variants {
      let hits = Self.scanner.hits(in: variant.text)
      if !hits.contains(where: { $0.phrase == UInt32(variant.phrase) }) {
        missed[variant.disguise, default: []].append(variant.text)
      }
    }
    let number = missed.values.reduce(0) { $0 + $1.count }
    #expect(Self.variants.count >= 200)
    #expect(
      Double(number) <= 0.03 * Double(Self.variants.count), "\(number) of \(Self.variants.count) missed: \(missed)")
  }

  @Test func `the range of a disguised phrase is the disguise`() {
    for variant in Self.variants {
      for hit in Self.scanner.hits(in: variant.text) where hit.phrase == UInt32(variant.phrase) {
        let bytes = Array(variant.text.utf8)
        #expect(hit.start >= 8 && Int(hit.end) <= bytes.count - 6, "\(variant.text)")
      }
    }
  }

  @Test func `no innocent near miss is caught`() {
    #expect(Innocents.all.count >= 200)
    for text in Innocents.all {
      let hits = Self.scanner.hits(in: text).map { Disguise.phrases[Int($0.phrase)] }
      #expect(hits.isEmpty, "\(text): \(hits)")
    }
  }
}
