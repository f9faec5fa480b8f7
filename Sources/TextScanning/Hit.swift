/// A place in a text where a phrase or a pattern of a lexicon was found.
public struct Hit: Hashable, Sendable, BitwiseCopyable {
  /// The index of the lexicon among those compiled.
  public var lexicon: UInt32
  /// The index of the phrase in its lexicon or, for a pattern, the number of phrases plus the index of the pattern.
  public var phrase: UInt32
  /// The UTF-8 offset of the first byte in the text that was scanned, on a scalar boundary.
  public var start: UInt32
  /// The UTF-8 offset after the last byte, on a scalar boundary.
  public var end: UInt32
  /// What its sentence does with the words; always empty for a pattern.
  public var surroundings: Surroundings

  /// Makes a hit.
  public init(lexicon: UInt32, phrase: UInt32, start: UInt32, end: UInt32, surroundings: Surroundings = []) {
    self.lexicon = lexicon
    self.phrase = phrase
    self.start = start
    self.end = end
    self.surroundings = surroundings
  }

  /// The offsets as a range.
  public var range: Range<Int> { Int(start)..<Int(end) }
}

extension Hit {
  /// Orders by start, then lexicon, the longest first, then by phrase.
  @inline(__always)
  static func precedes(_ left: Hit, _ right: Hit) -> Bool {
    if left.start != right.start { return left.start < right.start }
    if left.lexicon != right.lexicon { return left.lexicon < right.lexicon }
    if left.end != right.end { return left.end > right.end }
    return left.phrase < right.phrase
  }
}
