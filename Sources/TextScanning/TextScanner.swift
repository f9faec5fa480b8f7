internal import Patterns

/// Finds every phrase and pattern of its lexicons in one pass over a text.
///
/// Immutable, flat, and safe to share. Made by `compile`, or read back from an image.
public struct TextScanner: Sendable {
  var words: WordTable
  var folding: FoldingTable
  var instructions: [Instruction] = []
  var sets: [UInt32] = []
  /// The bytes of words that are told apart by case, one after the other.
  var exactText: [UInt8] = []
  /// Where each of them starts, and the end.
  var exactStarts: [UInt32] = [0]
  var phrases: [PhraseRecord] = []
  /// For each word id, its anchors: of phrases that are hits or may drop those of patterns.
  var gates: [Gate] = [Gate()]
  var anchors: [Anchor] = []
  /// The same of `unless` phrases, which are tried only where their lexicon has a hit.
  var unlessStarts: [UInt32] = [0, 0]
  var unlessAnchors: [Anchor] = []
  /// Anchors of phrases that hold no word, by class; tried where it starts.
  var classAnchors: [ClassAnchor] = []
  /// The bits in signatures of the tokens that they are tried at.
  var classBits: UInt64 = 0
  /// Anchors of phrases that are tried at emoji.
  var emojiAnchors: [Anchor] = []
  var lexicons: [LexiconRecord] = []
  /// The different sets of steps that lexicons asked for: each a reading of the text.
  var steps: [Steps] = [.reading]
  /// The patterns of all lexicons, or nil where they have none.
  var patterns: PatternSet?
  /// For each of them, its lexicon and what hits call it.
  var patternOwners: [PatternOwner] = []

  /// The bits of all readings.
  var everyReading: UInt32 { UInt32.max >> UInt32(32 - steps.count) }

  /// The readings that allow all of `needed`.
  func readings(allowing needed: Steps) -> UInt32 {
    var bits: UInt32 = 0
    for index in steps.indices where steps[index].isSuperset(of: needed) { bits |= 1 << UInt32(index) }
    return bits
  }

  /// True where phrases are tried at the word `id`.
  @inline(__always)
  func hasAnchors(_ id: UInt32) -> Bool {
    gates[Int(id)].count != 0 || unlessStarts[Int(id)] != unlessStarts[Int(id) + 1]
  }

  /// The kind of any scalar; ASCII ones are letters, digits, apostrophes or other.
  func kind(of scalar: UInt32) -> FoldingTable.Kind {
    if scalar >= 0x80 { return folding.kind(of: scalar) }
    let byte = UInt8(truncatingIfNeeded: scalar)
    if ASCII.isLetter(byte) { return .letter }
    if ASCII.isDigit(byte) { return .digit }
    return byte == 0x27 ? .apostrophe : byte == 0x24 ? .currency : .other
  }

  /// True for the signs of currencies.
  func isCurrency(_ scalar: UInt32) -> Bool {
    scalar == 0x24 || scalar >= 0x80 && folding.kind(of: scalar) == .currency
  }

  /// What the word of a token is, by the first of its readings.
  func attributes(ofReading id: UInt32, _ readings: Buffer<Reading>) -> WordAttributes {
    if id & Token.listBit == 0 { return words.attributes[Int(id)] }
    return words.attributes[Int(readings[Int(id & ~Token.listBit)].id)]
  }

  /// Notes that phrases are to be tried at emoji before the token `index`.
  func triggerEmoji(_ triggers: inout Buffer<Trigger>, _ index: UInt32) {
    if !emojiAnchors.isEmpty { triggers.append(Trigger(token: index, id: Trigger.emoji)) }
  }
}

extension Trigger {
  /// Stands for emoji in place of a word.
  static let emoji = UInt32.max
}

/// Whose a pattern is.
struct PatternOwner: BitwiseCopyable {
  var lexicon: UInt32
  /// The number of phrases of the lexicon plus the index of the pattern.
  var index: UInt32
}

/// An anchor at a class of words.
struct ClassAnchor: BitwiseCopyable {
  var kind: UInt32
  /// The bits of which a token has one where the class starts.
  var startBits: UInt64
  var anchor: Anchor
}

extension Steps {
  /// The steps that change how the text is read, as against what counts.
  static let reading = Steps.all.subtracting([.letterCase, .negation])
}
