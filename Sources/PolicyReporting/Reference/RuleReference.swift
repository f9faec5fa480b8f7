public import PolicyModel

/// The rule reference: a page a rule, packs in order of their ids, as Markdown or as one self-contained HTML page.
public struct RuleReference: Sendable {
  /// A pack with the pages of its rules.
  struct Chapter: Sendable {
    let pack: Pack
    let pages: [RulePage]
  }

  let chapters: [Chapter]
  let version: String

  /// Gathers the pages of `rules`; packs without any are left out.
  ///
  /// - Parameters:
  ///   - rules: in the order in which they appear.
  ///   - packs: those that the rules name by index, all of them.
  ///   - regions: for the names of regions.
  ///   - version: of the tool.
  public init(_ rules: [Rule], packs: [Pack], regions: RegionTable, version: String) {
    self.version = version
    chapters = packs.enumerated().compactMap { index, pack in
      let own = rules.filter { $0.pack == index }
      guard !own.isEmpty else { return nil }
      return Chapter(pack: pack, pages: own.map { RulePage($0, packs: packs, regions: regions) })
    }
  }

  /// How many rules there are.
  var count: Int { chapters.reduce(0) { $0 + $1.pages.count } }

  /// "646 rules in 17 packs".
  var extent: String {
    "\(count) rule\(count == 1 ? "" : "s") in \(chapters.count) pack\(chapters.count == 1 ? "" : "s")"
  }

  /// The reference as Markdown, UTF-8.
  public var markdown: [UInt8] {
    var text = "# Rules of promolint \(version)\n\n\(extent). A check against cited rules, not legal advice.\n\n"
    for chapter in chapters {
      text += "# \(MarkdownText.inline(chapter.pack.title))\n\n\(MarkdownText.inline(chapter.pack.note))\n\n"
      for page in chapter.pages { text += page.markdown + "\n" }
    }
    return Array(text.utf8)
  }
}
