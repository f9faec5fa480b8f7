import SourceText

/// Tells by a few comparisons of whole vectors whether thirty-two bytes of a text may hold the start of a run or of a
/// literal.
struct BlockFilter: Sendable {
  /// Bytes from `low` to `low + span`, sixteen times.
  struct Range: BitwiseCopyable, Sendable {
    var low: SIMD16<UInt8>
    var span: SIMD16<UInt8>
  }

  /// Two bytes: `low` as they are folded, `span` the bits that folding sets.
  struct Pair: BitwiseCopyable, Sendable {
    var first: Range
    var second: Range
  }

  /// The bytes of runs.
  private var singles: [Range] = []
  /// The bytes of runs of three and more, where those are not among the others.
  private var triples: [Range] = []
  /// The first two bytes of literals.
  private var pairs: [Pair] = []

  /// The bytes looked at together, and those beyond them that must be there.
  static let size = 32
  static let beyond = 2

  /// Makes an empty filter.
  init() {}

  /// A filter for runs of bytes, each of a least length, and for literals by their first two bytes.
  init(runs: [(bytes: Alphabet, count: Int)], pairs literals: [[UInt8]]) {
    var all = Alphabet()
    let isTriple = runs.map { $0.count >= 3 && Self.ranges($0.bytes).count == 1 }
    for (index, run) in runs.enumerated() where !isTriple[index] { all = all.union(run.bytes) }
    singles = Self.ranges(all)
    for (index, run) in runs.enumerated() where isTriple[index] && !run.bytes.bytes.allSatisfy(all.contains) {
      triples += Self.ranges(run.bytes)
    }
    pairs = Set(literals).sorted { $0.lexicographicallyPrecedes($1) }.map {
      Pair(first: Self.folding($0[0]), second: Self.folding($0[1]))
    }
  }

  private static func folding(_ byte: UInt8) -> Range {
    Range(low: SIMD16(repeating: byte), span: SIMD16(repeating: byte &- 0x61 < 26 ? 0x20 : 0))
  }

  private static func ranges(_ alphabet: Alphabet) -> [Range] {
    var ranges: [Range] = []
    var start: UInt8?
    for byte in 0...255 as ClosedRange<UInt8> where alphabet.contains(byte) {
      let low = start ?? byte
      start = low
      guard byte == 255 || !alphabet.contains(byte + 1) else { continue }
      ranges.append(Range(low: SIMD16(repeating: low), span: SIMD16(repeating: byte - low)))
      start = nil
    }
    return ranges
  }

  /// The first block from `start` on, in steps of its size, that may hold a start, and a bit for each of its places
  /// where one may be; no bits where too little text is left for a block.
  @inline(__always)
  func next(in text: Span<UInt8>, from start: Int) -> (at: Int, places: UInt32) {
    var at = start
    let last = text.count &- Self.size &- Self.beyond
    let (singles, triples, pairs) = (singles.span, triples.span, pairs.span)
    while at <= last {
      let (low, high) = Self.places(text, at, singles, triples, pairs)
      if !(low .| high).isZero { return (at, low.bits | high.bits << 16) }
      at &+= Self.size
    }
    return (at, 0)
  }

  /// The places of the last whole block of a text that holds one.
  @inline(__always)
  func lastPlaces(in text: Span<UInt8>) -> (at: Int, places: UInt32) {
    let at = text.count &- Self.size &- Self.beyond
    let (low, high) = Self.places(text, at, singles.span, triples.span, pairs.span)
    return (at, (low .| high).isZero ? 0 : low.bits | high.bits << 16)
  }

  @inline(__always)
  private static func places(
    _ text: Span<UInt8>, _ at: Int, _ singles: Span<Range>, _ triples: Span<Range>, _ pairs: Span<Pair>
  ) -> (SIMDMask<SIMD16<Int8>>, SIMDMask<SIMD16<Int8>>) {
    let (low, high) = (text.vector(at), text.vector(at &+ 16))
    let (low1, high1) = (text.vector(at &+ 1), text.vector(at &+ 17))
    let (low2, high2) = (text.vector(at &+ 2), text.vector(at &+ 18))
    var found = (SIMDMask<SIMD16<Int8>>(repeating: false), SIMDMask<SIMD16<Int8>>(repeating: false))
    for index in singles.indices {
      let range = unsafe singles[unchecked: index]
      found = (found.0 .| range.contains(low), found.1 .| range.contains(high))
    }
    for index in triples.indices {
      let range = unsafe triples[unchecked: index]
      found.0 = found.0 .| (range.contains(low) .& range.contains(low1) .& range.contains(low2))
      found.1 = found.1 .| (range.contains(high) .& range.contains(high1) .& range.contains(high2))
    }
    for index in pairs.indices {
      let pair = unsafe pairs[unchecked: index]
      found.0 = found.0 .| (pair.first.folds(low) .& pair.second.folds(low1))
      found.1 = found.1 .| (pair.first.folds(high) .& pair.second.folds(high1))
    }
    return found
  }

  func write(to writer: inout ImageWriter) {
    writer.write(singles)
    writer.write(triples)
    writer.write(pairs)
  }

  init(from reader: inout ImageReader) {
    singles = reader.readArray()
    triples = reader.readArray()
    pairs = reader.readArray()
  }
}

extension BlockFilter.Range {
  @inline(__always)
  func contains(_ bytes: SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>> {
    (bytes &- low) .<= span
  }

  @inline(__always)
  func folds(_ bytes: SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>> {
    (bytes | span) .== low
  }
}

extension SIMDMask<SIMD16<Int8>> {
  /// Whether no lane is set.
  @inline(__always)
  fileprivate var isZero: Bool {
    let halves = unsafe unsafeBitCast(self, to: SIMD2<UInt64>.self)
    return halves[0] | halves[1] == 0
  }

  /// A bit for each lane.
  @inline(__always)
  fileprivate var bits: UInt32 {
    let halves = unsafe unsafeBitCast(self, to: SIMD2<UInt64>.self)
    return Self.eight(halves[0]) | Self.eight(halves[1]) << 8
  }

  /// A bit for each byte, all ones or all zeros.
  @inline(__always)
  private static func eight(_ bytes: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: ((bytes & 0x0101_0101_0101_0101) &* 0x0102_0408_1020_4080) >> 56)
  }
}

extension Span<UInt8> {
  /// The sixteen bytes at `offset`, which are there.
  @inline(__always)
  fileprivate func vector(_ offset: Int) -> SIMD16<UInt8> {
    unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: SIMD16<UInt8>.self)
  }
}
