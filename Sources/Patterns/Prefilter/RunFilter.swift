import SourceText

/// Knows the runs of rare bytes and the short literals that patterns need, and how far their matches reach from them.
struct RunFilter: Sendable {
  /// Bytes of which runs are needed, or a literal, and by which patterns.
  struct Seed: BitwiseCopyable, Sendable {
    /// The index of the bytes, or -1 for a literal.
    var bytes: Int
    /// Where the literal lies in `literals`.
    var literal = ByteRange()
    /// The least length that any of its needs asks for; 1 for a literal.
    var least = 1
    /// Its needs, as a range of `needs`.
    var first = 0
    var end = 0
  }

  /// How far the matches of a pattern reach from a run or literal.
  struct Need: BitwiseCopyable, Sendable {
    var pattern: Int
    /// The least length of the run.
    var count: Int
    /// The most bytes of a match before the run, or -1 where only `alphabet` bounds it.
    var before: Int
    /// The most bytes of a match from the start of the run on, or -1.
    var after: Int
    /// The index of the bytes that matches are made of, or -1 where it is not asked for.
    var alphabet: Int
    /// The fewest bytes of a match.
    var minimum: Int
    /// Literals of which each match holds one, too, each after its length in `literals`; empty where none are known.
    var companions = ByteRange()
    /// A bit for the first two bytes of each.
    var companionBits: UInt64 = 0
    /// Its bit in `companionNeeds`; 0 where no companions are known.
    var companionNeed: UInt64 = 0
  }

  /// A range of `literals`.
  struct ByteRange: BitwiseCopyable, Hashable, Sendable {
    var start = 0
    var end = 0
  }

  private(set) var seeds: [Seed] = []
  private(set) var needs: [Need] = []
  private(set) var alphabets: [Alphabet] = []
  private(set) var literals: [UInt8] = []
  /// For each byte, where the seeds that may start with it start in `kinds`, and in the high half the end; 0 where
  /// there are none.
  private(set) var kindRanges: [UInt32] = []
  private(set) var kinds: [UInt32] = []
  /// For each number of two bytes the bits of the needs with a companion that starts with them.
  private(set) var companionNeeds: [UInt64] = []
  /// The needs with companions; those beyond 64 share the bits of others.
  private var companionCount = 0
  /// What tells blocks apart that may hold a run or literal.
  private(set) var blocks = BlockFilter()
  /// While patterns are added, the needs of each seed.
  private var gathered: [[Need]] = []

  /// The most short literals that are looked for one by one.
  private static let mostLiterals = 4
  /// Windows up to this length are not looked through for companions.
  private static let shortWindow = 32

  /// Makes an empty filter.
  init() {}

  // MARK: Making

  /// Adds what a pattern needs; false where nothing that it needs is rare.
  mutating func add(_ pattern: Int, _ need: Prefilter.Need, _ run: RequiredRun?, minimum: Int) -> Bool {
    var own = Need(pattern: pattern, count: 0, before: -1, after: -1, alphabet: -1, minimum: minimum)
    let short = need.literals.flatMap { $0.minimumLength >= 2 && $0.literals.count <= Self.mostLiterals ? $0 : nil }
    let literalRate = short.map { RequiredRun.rate(of: $0.literals) } ?? Int.max
    if let run, run.rate <= min(RequiredRun.highestRate, literalRate) {
      (own.count, own.before, own.after) = (run.count, run.before ?? -1, run.after ?? -1)
      addCompanions(need.literals, to: &own)
      addNeed(own, need.alphabet, seed(of: run.bytes))
      return true
    }
    guard let short, run.map({ $0.rate <= RequiredRun.highestRate }) ?? false || short.minimumLength >= 3 else {
      return false
    }
    for literal in short.literals {
      (own.count, own.before, own.after) = (literal.count, short.before ?? -1, need.maximum)
      let start = literals.count
      literals += literal
      seeds.append(Seed(bytes: -1, literal: ByteRange(start: start, end: literals.count)))
      gathered.append([])
      addNeed(own, need.alphabet, seeds.count - 1)
    }
    return true
  }

  private mutating func addNeed(_ need: Need, _ alphabet: Alphabet, _ seed: Int) {
    var need = need
    if need.before < 0 || need.after < 0 { need.alphabet = number(of: alphabet) }
    gathered[seed].append(need)
  }

  private mutating func seed(of bytes: Alphabet) -> Int {
    let number = number(of: bytes)
    if let index = seeds.firstIndex(where: { $0.bytes == number }) { return index }
    seeds.append(Seed(bytes: number))
    gathered.append([])
    return seeds.count - 1
  }

  /// Adds the literals of which a match holds one; those of short windows are only looked for in the text as a whole.
  private mutating func addCompanions(_ other: RequiredLiterals?, to need: inout Need) {
    guard let other, other.minimumLength >= 2, other.literals.count <= 64 else { return }
    if companionNeeds.isEmpty { companionNeeds = [UInt64](repeating: 0, count: Self.pairNumbers) }
    need.companionNeed = 1 << UInt64(companionCount & 63)
    companionCount += 1
    for literal in other.literals { companionNeeds[Self.number(literal[0], literal[1])] |= need.companionNeed }
    guard need.before < 0 || need.after < 0 || need.before + need.after > Self.shortWindow else { return }
    need.companions.start = literals.count
    for literal in other.literals {
      literals.append(UInt8(min(literal.count, RequiredLiterals.maximumLength)))
      literals += literal.prefix(RequiredLiterals.maximumLength)
      need.companionBits |= Self.bit(literal[0], literal[1])
    }
    need.companions.end = literals.count
  }

  /// One of sixty-four bits for two bytes, the same for letters in both cases.
  @inline(__always)
  static func bit(_ first: UInt8, _ second: UInt8) -> UInt64 {
    1 &<< UInt64((UInt32(first | 0x20) &* 37 &+ UInt32(second | 0x20)) & 63)
  }

  private static let pairNumbers = 1024

  /// A number for two bytes, the same for letters in both cases.
  @inline(__always)
  static func number(_ first: UInt8, _ second: UInt8) -> Int {
    Int(truncatingIfNeeded: (UInt32(first | 0x20) &* 37 &+ UInt32(second | 0x20)) & UInt32(pairNumbers - 1))
  }

  private static func cases(of byte: UInt8) -> [UInt8] {
    byte &- 0x61 < 26 ? [byte, byte & 0xDF] : [byte]
  }

  private mutating func number(of alphabet: Alphabet) -> Int {
    if let index = alphabets.firstIndex(of: alphabet) { return index }
    alphabets.append(alphabet)
    return alphabets.count - 1
  }

  /// Makes the tables of what has been added.
  mutating func finish() {
    for index in seeds.indices { joinSeed(index) }
    for index in seeds.indices {
      seeds[index].first = needs.count
      needs += gathered[index]
      seeds[index].end = needs.count
      if seeds[index].bytes >= 0 { seeds[index].least = gathered[index].map(\.count).min() ?? 1 }
    }
    var starts = [[UInt32]](repeating: [], count: 256)
    for (index, seed) in seeds.enumerated() where !gathered[index].isEmpty {
      let bytes = seed.bytes < 0 ? Self.cases(of: literals[seed.literal.start]) : alphabets[seed.bytes].bytes
      for byte in bytes { starts[Int(byte)].append(UInt32(index)) }
    }
    for list in starts {
      let first = UInt32(kinds.count)
      kinds += list
      kindRanges.append(list.isEmpty ? 0 : first | UInt32(kinds.count) << 16)
    }
    let runs = seeds.indices.filter { seeds[$0].bytes >= 0 && !gathered[$0].isEmpty }.map { index in
      (alphabets[seeds[index].bytes], gathered[index].map(\.count).min() ?? 1)
    }
    let pairs = seeds.filter { $0.bytes < 0 }.map { Array(literals[$0.literal.start..<$0.literal.start + 2]) }
    blocks = BlockFilter(runs: runs, pairs: pairs)
    gathered = []
  }

  /// Moves the needs of a seed to another whose bytes hold all of its own: a run of the one lies in a run of the other.
  private mutating func joinSeed(_ index: Int) {
    guard seeds[index].bytes >= 0, !gathered[index].isEmpty else { return }
    let own = alphabets[seeds[index].bytes]
    for other in seeds.indices where other != index && seeds[other].bytes >= 0 && !gathered[other].isEmpty {
      let bytes = alphabets[seeds[other].bytes]
      guard bytes.union(own) == bytes, bytes != own else { continue }
      gathered[other] += gathered[index]
      gathered[index] = []
      return
    }
  }

  // MARK: Image

  func write(to writer: inout ImageWriter) {
    writer.write(seeds)
    writer.write(needs)
    writer.write(alphabets)
    writer.write(literals)
    writer.write(kindRanges)
    writer.write(kinds)
    writer.write(companionNeeds)
    blocks.write(to: &writer)
  }

  init(from reader: inout ImageReader) {
    seeds = reader.readArray()
    needs = reader.readArray()
    alphabets = reader.readArray()
    literals = reader.readArray()
    kindRanges = reader.readArray()
    kinds = reader.readArray()
    companionNeeds = reader.readArray()
    blocks = BlockFilter(from: &reader)
  }
}
