/// One section of a promotion's own terms: a heading, perhaps empty, and the raw text under it.
///
/// The text stays as it was given: Markdown, HTML entities, hard-wrapped lines and ill-formed UTF-8 included. All
/// offsets that this module reports count UTF-8 bytes from the start of `text`, 0-based.
public struct TermsSection: Hashable, Sendable {
  /// The heading as written, its number included; empty where the section has none.
  public let heading: String

  /// The UTF-8 bytes of the text.
  public let text: [UInt8]

  /// Where the text starts in the blob it was cut from; 0 for a section that was given as such.
  public let offset: Int

  /// Makes a section of `text` under `heading`.
  public init(heading: String, text: String) {
    self.init(heading: heading, text: Array(text.utf8))
  }

  /// Makes a section of UTF-8 bytes that start at `offset` in a larger text.
  public init(heading: String, text: [UInt8], offset: Int = 0) {
    self.heading = heading
    self.text = text
    self.offset = offset
  }
}

/// The terms of one promotion, cut into sections.
public struct Terms: Hashable, Sendable {
  /// The sections in order.
  public let sections: [TermsSection]

  /// Takes terms that come as sections.
  public init(sections: [TermsSection]) {
    self.sections = sections
  }

  /// Cuts one text (a Markdown file, plain text, a caption) into sections at its headings.
  ///
  /// Headings are Markdown headings, bold lines, numbered lines (`12.`, `12.3`, `Article 4`), lines in capitals, and
  /// short title lines that stand alone. A text without any is one section.
  ///
  /// - Complexity: O(n) in the bytes of `blob`; the sections hold one copy of the text.
  public init(blob: String) {
    self.init(blob: Array(blob.utf8))
  }

  /// Cuts the UTF-8 of one text into sections at its headings.
  public init(blob: [UInt8]) {
    self.sections = TermsSegmenter(bytes: blob).sections()
  }
}
