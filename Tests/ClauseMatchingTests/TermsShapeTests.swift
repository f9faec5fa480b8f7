import ClauseMatching
import SourceText
import Testing

@Suite struct TermsShapeTests {
  static let matcher = ClauseMatcher()

  @Test func `Markdown headings part sections and keep offsets`() throws {
    let blob = "Intro.\n\n# One\nText one.\n\n## Two\nText two.\n"
    let terms = Terms(blob: blob)
    #expect(terms.sections.map(\.heading) == ["", "One", "Two"])
    let bytes = Array(blob.utf8)
    for section in terms.sections {
      #expect(Array(bytes[section.offset..<(section.offset + section.text.count)]) == section.text)
    }
  }

  @Test func `numbered lines, capitals and bold lines are headings`() {
    let terms = Terms(
      blob: "1. Who\nAnyone.\n2.1 When\nSoon.\n**Prizes**\nMugs.\nENDING THE CONTEST\nWe may end it.\n§ 4 Daten\nKeine."
    )
    #expect(terms.sections.map(\.heading) == ["1. Who", "2.1 When", "Prizes", "ENDING THE CONTEST", "§ 4 Daten"])
  }

  @Test func `a numbered paragraph keeps its text under its number`() throws {
    let terms = Terms(
      blob: "1. Ten mugs may be won by anybody in the town.\n2. If bots flood it, we may cancel the contest.")
    let clause = try #require(Self.matcher.read(terms).answer(for: .fraud).clause)
    #expect(clause.section == 1)
    #expect(quote(clause, terms) == "If bots flood it, we may cancel the contest.")
  }

  @Test(arguments: ["clause 7.1", "clauses 7.2 and 7.1", "clause 7"])
  func `what another section says of a clause by its number is among its duties`(reference: String) throws {
    let terms = Terms(sections: [
      TermsSection(heading: "7. Early end", text: "7.1 The Brand may end the Campaign if its plans change."),
      TermsSection(heading: "8. Money", text: "Under \(reference) the Creator is paid for the posts delivered."),
    ])
    #expect(Self.matcher.read(terms).answer(for: .strategyChange).duties.duties == [.proRataPayment])
  }

  @Test func `what is said of another clause is no duty of this one`() throws {
    let terms = Terms(sections: [
      TermsSection(heading: "7. Early end", text: "7.1 The Brand may end the Campaign if its plans change."),
      TermsSection(heading: "8. Money", text: "Under clause 5 the Creator is paid for the posts delivered."),
    ])
    #expect(Self.matcher.read(terms).answer(for: .strategyChange).duties.duties.isEmpty)
  }

  @Test func `an empty text has no sections and no clause`() {
    #expect(Terms(blob: "").sections.isEmpty)
    #expect(Self.matcher.read(Terms(blob: "")).clauses.isEmpty)
  }

  @Test(arguments: [
    (
      "Call Inc. or Ltd. first. We may cancel the contest if fraud occurs. Bye.",
      "We may cancel the contest if fraud occurs."
    ),
    (
      "Prizes cost $4.50. In case of fraud, e.g. bots, we may cancel the draw. Thanks!",
      "In case of fraud, e.g. bots, we may cancel the draw."
    ),
    ("Fun! if bots come we cancel the giveaway. ok?", "if bots come we cancel the giveaway."),
    ("- one\n- fraud means we may cancel the raffle\n- three", "fraud means we may cancel the raffle"),
    (
      "We said: “If there is fraud we may cancel the contest.” That holds.",
      "If there is fraud we may cancel the contest.”"
    ),
    (
      "Rules. If fraud is found,\nthe sponsor may cancel\nthe contest. More.",
      "If fraud is found,\nthe sponsor may cancel\nthe contest."
    ),
    ("A.&nbsp;If fraud is found we may cancel the draw.&nbsp;B.", "If fraud is found we may cancel the draw."),
    (
      "&bull; One. &bull; If fraud is found we may cancel the draw; &bull; Three.",
      "If fraud is found we may cancel the draw;"
    ),
  ])
  func `the operative sentence is quoted to the letter`(_ text: String, _ quoted: String) throws {
    let terms = Terms(sections: [TermsSection(heading: "", text: text)])
    let clause = try #require(Self.matcher.read(terms).answer(for: .fraud).clause)
    #expect(quote(clause, terms).contains(quoted))
    #expect(quote(clause, terms).utf8.count <= quoted.utf8.count + 14)
  }

  @Test func `the words that made it match are shown`() throws {
    let terms = Terms(sections: [TermsSection(heading: "", text: "If bots win, the sponsor may cancel the contest.")])
    let clause = try #require(Self.matcher.read(terms).clauses.first)
    let words = clause.matched.map { word in
      word.role + ":" + String(decoding: terms.sections[0].text[word.range.start..<word.range.end], as: UTF8.self)
    }
    #expect(words.contains("fraud:bots"))
    #expect(words.contains("ends:cancel"))
    #expect(words.contains("permission:may"))
  }

  @Test func `a notice period is read`() throws {
    let terms = Terms(sections: [
      TermsSection(heading: "", text: "We may end the campaign for any reason on forty-eight hours' notice.")
    ])
    let clause = try #require(Self.matcher.read(terms).clauses.first)
    #expect(clause.noticePeriod?.amount == 48)
    #expect(clause.noticePeriod?.unit == .hours)
  }

  @Test func `hostile bytes neither crash nor hang`() {
    var state: UInt64 = 0x2545_F491_4F6C_DD1D
    let pieces = [
      "cancel", "the", "contest", "may", "if", ".", "\n", "(", "&", "&#8217;", "'", "\u{FEFF}", "é", "*", "|", "- ",
      "12.",
      "\"", "means", "not", "it", ";", ":", "Section 4", "🎉",
    ].map { Array($0.utf8) }
    for _ in 0..<400 {
      var bytes: [UInt8] = []
      for _ in 0..<60 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let pick = Int(truncatingIfNeeded: state >> 33)
        bytes += pick % 5 == 0 ? [UInt8(truncatingIfNeeded: pick >> 8)] : pieces[pick % pieces.count]
        if pick % 3 == 0 { bytes.append(0x20) }
      }
      let terms = Terms(sections: [TermsSection(heading: "x", text: bytes), TermsSection(heading: "", text: bytes)])
      for clause in Self.matcher.read(terms).clauses {
        #expect(clause.range.end <= bytes.count)
      }
      _ = Self.matcher.read(Terms(blob: bytes))
    }
  }

  @Test func `a megabyte of one word is read in one pass`() {
    let text = Array(repeatElement("cancel the contest, ", count: 10_000).joined().utf8)
    _ = Self.matcher.read(Terms(sections: [TermsSection(heading: "", text: text)]))
    let nested = Array(String(repeating: "(", count: 200_000).utf8)
    #expect(Self.matcher.read(Terms(blob: nested)).clauses.isEmpty)
  }

  private func quote(_ clause: ClauseFinding, _ terms: Terms) -> String {
    String(decoding: terms.sections[clause.section].text[clause.range.start..<clause.range.end], as: UTF8.self)
  }
}
