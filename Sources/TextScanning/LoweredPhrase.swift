internal import SourceText

/// A phrase with its words looked up.
indirect enum LoweredPhrase {
  case word(UInt32)
  case stem(UInt32)
  /// The word, and the number of the text that it must be written as.
  case exact(UInt32, UInt32)
  /// One of several words and stems, sorted.
  case set([UInt32])
  case kind(PhraseClass)
  case sequence([LoweredPhrase])
  case choice([LoweredPhrase])
  case optional(LoweredPhrase)
  case gap(Int, Int)
  case start
  case end

  /// The fewest and the most tokens that it takes.
  var width: (least: Int, most: Int) {
    switch self {
    case .word, .stem, .exact, .set: return (1, 1)
    case .kind(let kind): return (min(1, kind.longest), kind.longest)
    case .sequence(let items):
      return items.reduce((0, 0)) { ($0.0 + $1.width.least, $0.1 + $1.width.most) }
    case .choice(let items):
      let widths = items.map(\.width)
      return (widths.map(\.least).min() ?? 0, widths.map(\.most).max() ?? 0)
    case .optional(let item): return (0, item.width.most)
    case .gap(let least, let most): return (least, most)
    case .start, .end: return (0, 0)
    }
  }

  /// True where it holds something that must be in the text.
  var needsText: Bool {
    switch self {
    case .word, .stem, .exact, .set, .kind: true
    case .sequence(let items): items.contains(where: \.needsText)
    case .choice(let items): items.allSatisfy(\.needsText)
    case .optional, .gap, .start, .end: false
    }
  }

  /// The bits of the words of which one starts each match, or nil where that is not known.
  var firstWords: UInt64? {
    switch self {
    case .word(let id), .stem(let id), .exact(let id, _): return Signature.bit(ofWord: id)
    case .set(let ids): return ids.reduce(0) { $0 | Signature.bit(ofWord: $1) }
    case .sequence(let items): return items.first?.firstWords
    case .choice(let items):
      return Self.union(items.map(\.firstWords))
    case .kind(let kind): return kind.startBits == 0 ? nil : kind.startBits
    case .optional, .gap, .start, .end: return nil
    }
  }

  /// The bits of which the first token of each match has one, or 0 where that is not known.
  var startBits: UInt64 {
    let start = start
    return start.isOptional ? 0 : start.bits ?? 0
  }

  /// As `startBits`, nil where not known, and whether a match may hold no token.
  private var start: (bits: UInt64?, isOptional: Bool) {
    switch self {
    case .word, .stem, .exact, .set, .kind: return (firstWords, false)
    case .optional(let item): return (item.start.bits, true)
    case .gap: return (nil, true)
    case .start, .end: return (0, true)
    case .choice(let items):
      let starts = items.map(\.start)
      return (Self.union(starts.map(\.bits)), starts.contains(where: \.isOptional))
    case .sequence(let items):
      let starts = items.map(\.start)
      let first = starts.firstIndex { !$0.isOptional }
      return (Self.union(starts.prefix(first.map { $0 + 1 } ?? starts.count).map(\.bits)), first == nil)
    }
  }

  private static func union(_ bits: [UInt64?]) -> UInt64? {
    bits.reduce(0 as UInt64?) { all, more in all.flatMap { all in more.map { all | $0 } } }
  }

  /// The bits of the words that every match holds.
  var signature: UInt64 {
    switch self {
    case .word(let id), .stem(let id), .exact(let id, _): Signature.bit(ofWord: id)
    case .set(let ids): ids.reduce(UInt64.max) { $0 & Signature.bit(ofWord: $1) }
    case .sequence(let items): items.reduce(0) { $0 | $1.signature }
    case .choice(let items): items.reduce(UInt64.max) { $0 & $1.signature }
    // Only where there is one such bit must it be there.
    case .kind(let kind): kind.startBits.nonzeroBitCount == 1 ? kind.startBits : 0
    case .optional, .gap, .start, .end: 0
    }
  }
}
