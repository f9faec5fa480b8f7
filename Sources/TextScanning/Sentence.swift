/// The tokens of one sentence, and what is known of it as a whole.
///
/// Functions that change nothing are mutating all the same where they are called often: it would be copied for them
/// otherwise, and it is large.
struct Sentence: Sendable {
  var tokens: [Token] = []
  /// For each token, the bits of the words that it may be, with `margin` places before the first and after the last.
  var bits: [UInt64] = []
  /// The bits of every `blockSize` places of `bits` together; made only where a reading takes several tokens.
  var blocks: [UInt64] = []
  var count = 0
  var readings = Buffer<Reading>()
  var triggers = Buffer<Trigger>()
  var emojiRuns = Buffer<EmojiRun>()
  /// The bits of every known word of the sentence.
  var signature: UInt64 = 0
  /// The most tokens that one reading takes.
  var longestSpan: UInt32 = 1
  /// Where the sentence starts in the text.
  var start = 0

  /// How many tokens beyond the sentence have bits, none set, so that what stands near a token is seen without a look at
  /// where the sentence starts and ends.
  static let margin = 8
  /// How many places one of `blocks` stands for.
  static let blockSize = 16

  /// Forgets the sentence before; the next one starts at `offset`.
  mutating func begin(at offset: Int) {
    count = 0
    readings.clear()
    triggers.clear()
    emojiRuns.clear()
    signature = 0
    longestSpan = 1
    start = offset
  }

  /// Makes room for more tokens.
  @inline(never)
  mutating func grow() {
    let free = Token(id: 0, start: 0, end: 0, flags: [])
    tokens.append(contentsOf: repeatElement(free, count: max(256, tokens.count)))
    bits.append(contentsOf: repeatElement(0, count: tokens.count + 2 * Self.margin - bits.count))
  }

  /// Adds a token.
  @inline(__always)
  mutating func add(_ token: Token, _ scanner: TextScanner) {
    if count >= tokens.count { grow() }
    tokens[count] = token
    bits[count &+ Self.margin] = bits(of: token, scanner)
    signature |= Signature.bits(of: token.flags)
    count &+= 1
  }

  /// The bits of the words that a token may be.
  @inline(__always)
  private mutating func bits(of token: Token, _ scanner: TextScanner) -> UInt64 {
    let bits =
      token.id & Token.listBit == 0 ? scanner.words.signatures[Int(token.id)] : bitsOfReadings(token.id, scanner)
    return bits | Signature.bits(of: token.flags)
  }

  private mutating func bitsOfReadings(_ id: UInt32, _ scanner: TextScanner) -> UInt64 {
    var bits: UInt64 = 0
    var next = id & ~Token.listBit
    while next != Reading.none {
      bits |= scanner.words.signatures[Int(readings[Int(next)].id)]
      next = readings[Int(next)].next
    }
    return bits
  }

  /// Adds a reading of `span` tokens to the token at `index`.
  mutating func attach(_ id: UInt32, to index: Int, span: Int, _ allowed: UInt32, _ scanner: TextScanner) {
    let known = tokens[index].id
    var next = Reading.none
    if known & Token.listBit != 0 {
      next = known & ~Token.listBit
    } else if known != 0 {
      next = UInt32(readings.count)
      readings.append(Reading(id: known, span: 1, allowed: scanner.everyReading, next: Reading.none))
    }
    tokens[index].id = Token.listBit | UInt32(readings.count)
    readings.append(Reading(id: id, span: UInt32(span), allowed: allowed, next: next))
    longestSpan = max(longestSpan, UInt32(span))
    bits[index + Self.margin] |= scanner.words.signatures[Int(id)]
    note(id, at: index, scanner)
  }

  /// Notes that the sentence holds `id` at the token `index`.
  @inline(__always)
  mutating func note(_ id: UInt32, at index: Int, _ scanner: TextScanner) {
    signature |= scanner.words.signatures[Int(id)]
    if scanner.hasAnchors(id) { triggers.append(Trigger(token: UInt32(truncatingIfNeeded: index), id: id)) }
  }

  /// Clears the bits after the last token, which may be those of a longer sentence before, and adds them up by block
  /// where words may stand far apart.
  mutating func close() {
    if bits.isEmpty { grow() }
    for index in count &+ Self.margin..<count &+ 2 * Self.margin { bits[index] = 0 }
    blocks.removeAll(keepingCapacity: true)
    if longestSpan > 1 { addUpBlocks() }
  }

  /// Linear in the tokens: each place is read once.
  @inline(never)
  private mutating func addUpBlocks() {
    let places = count + 2 * Self.margin
    for first in stride(from: 0, to: places, by: Self.blockSize) {
      var block: UInt64 = 0
      for place in first..<min(first + Self.blockSize, places) { block |= bits[place] }
      blocks.append(block)
    }
  }

  /// True where one of the tokens at `range`, as places of `bits`, may be one of the wanted words.
  ///
  /// Places after the sentence and its margin count as empty. Costs a step for each block, and at most two blocks of places.
  mutating func holds(_ wanted: UInt64, _ range: Range<Int>) -> Bool {
    let range = range.clamped(to: 0..<count + 2 * Self.margin)
    if blocks.isEmpty || range.isEmpty { return range.contains { bits[$0] & wanted != 0 } }
    for block in range.lowerBound / Self.blockSize...(range.upperBound - 1) / Self.blockSize
    where blocks[block] & wanted != 0 {
      let places = block * Self.blockSize..<(block + 1) * Self.blockSize
      if range.clamped(to: places).contains(where: { bits[$0] & wanted != 0 }) { return true }
    }
    return false
  }

  /// The offset after the last token, or where the sentence starts.
  var lastEnd: Int {
    count == 0 ? start : Int(tokens[count - 1].end)
  }

  /// The first token that starts at or after `offset`, by halving.
  mutating func tokenIndex(at offset: UInt32) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The emoji right before the token at `index`, which may be the end of the sentence.
  mutating func emojiRun(before index: Int) -> EmojiRun? {
    var low = 0
    var high = emojiRuns.count
    while low < high {
      let middle = (low + high) / 2
      if emojiRuns[middle].token < UInt32(index) { low = middle + 1 } else { high = middle }
    }
    guard low < emojiRuns.count, emojiRuns[low].token == UInt32(index) else { return nil }
    return emojiRuns[low]
  }
}
