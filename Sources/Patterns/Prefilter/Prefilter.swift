import SourceText

/// Finds where required literals occur, skipping most bytes of the text (after Wu and Manber).
///
/// The shortest literal sets the window, of `width` bytes. The last two or three bytes of a window tell, by a small
/// table, how far the next literal can end at the earliest; only where that is nowhere is anything compared.
struct Prefilter: Sendable {
  /// A literal, folded, as it lies in `bytes`, and how far a match that holds it reaches.
  struct Entry: BitwiseCopyable, Sendable {
    var first: UInt32
    var count: UInt32
    /// The most bytes of the match before the literal, or -1 where there is no bound.
    var before: Int
    /// The most bytes of the match from the literal's start on, or -1 where there is no bound.
    var after: Int
  }

  /// A literal in a text: where matches that hold it may lie.
  struct Candidate {
    var offset: Int
    var before: Int
    var after: Int
  }

  private static let tableSize = 4096

  private var width = 0
  /// The bytes of the window that the table looks at: 2 or 3.
  private var block = 2
  private var shifts: [UInt8] = []
  /// For each hash the first of its entries; entries are sorted by the hash of their windows.
  private var buckets: [UInt32] = []
  private var entries: [Entry] = []
  private var bytes: [UInt8] = []

  /// A filter for patterns of these literals and greatest lengths, or nil where it would not pay.
  init?(_ patterns: [(required: RequiredLiterals?, maximum: Int)]) {
    var literals: [[UInt8]: Entry] = [:]
    for (required, maximum) in patterns {
      guard let required, required.minimumLength >= 3 else { return nil }
      for literal in required.literals {
        let literal = Array(literal.prefix(RequiredLiterals.maximumLength))
        let entry = Entry(first: 0, count: UInt32(literal.count), before: required.before ?? -1, after: maximum)
        literals[literal] = literals[literal].map { Self.joined($0, entry) } ?? entry
      }
    }
    guard let width = literals.keys.map(\.count).min(), literals.count <= 4096 else { return nil }
    self.width = min(width, 16)
    block = width > 3 && literals.count > 12 ? 3 : 2
    fill(literals.sorted { $0.key.lexicographicallyPrecedes($1.key) })
  }

  private static func joined(_ left: Entry, _ right: Entry) -> Entry {
    var entry = left
    entry.before = left.before < 0 || right.before < 0 ? -1 : max(left.before, right.before)
    entry.after = left.after < 0 || right.after < 0 ? -1 : max(left.after, right.after)
    return entry
  }

  private mutating func fill(_ literals: [(key: [UInt8], value: Entry)]) {
    shifts = [UInt8](repeating: UInt8(width - block + 1), count: Self.tableSize)
    for (literal, _) in literals {
      for last in (block - 1)..<width {
        let hash = hash(of: literal, endingAt: last)
        shifts[hash] = min(shifts[hash], UInt8(width - 1 - last))
      }
    }
    let sorted = literals.map { (hash: hash(of: $0.key, endingAt: width - 1), literal: $0) }.sorted {
      $0.hash < $1.hash
    }
    buckets = [UInt32](repeating: 0, count: Self.tableSize + 1)
    for (hash, literal) in sorted {
      buckets[hash + 1] += 1
      var entry = literal.value
      entry.first = UInt32(bytes.count)
      entries.append(entry)
      bytes.append(contentsOf: literal.key)
    }
    for hash in 0..<Self.tableSize { buckets[hash + 1] += buckets[hash] }
  }

  private func hash(of literal: [UInt8], endingAt last: Int) -> Int {
    literal[(last - block + 1)...last].reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }.hashed
  }

  // MARK: Searching

  /// The first place at `start` or after it where literals begin.
  ///
  /// Comparisons lower `budget`, bytes skipped raise it. When it is used up the filter does not pay: the rest of the
  /// text is returned as one candidate without bounds.
  ///
  /// - Complexity: about O(n / width).
  func next(in text: Span<UInt8>, from start: Int, budget: inout Int) -> Candidate? {
    var last = start + width - 1
    while true {
      let next = skip(text, from: last)
      guard next < text.count else { return nil }
      budget = min(budget + (next - last) >> 3, Self.budget)
      if budget < 0 { return Candidate(offset: next - width + 1, before: -1, after: -1) }
      if let candidate = compare(text, at: next - width + 1, &budget) { return candidate }
      last = next + 1
    }
  }

  /// The budget to start from.
  static let budget = 256

  /// The first place at `last` or after it where a window may end, or beyond the text.
  @inline(__always)
  private func skip(_ text: Span<UInt8>, from last: Int) -> Int {
    block == 2 ? skip(text, from: last, UInt16.self) : skip(text, from: last, UInt32.self)
  }

  @inline(__always)
  private func skip<Word: FixedWidthInteger & UnsignedInteger & BitwiseCopyable>(
    _ text: Span<UInt8>, from last: Int, _ word: Word.Type
  ) -> Int {
    let raw = unsafe text.bytes
    let table = shifts.span
    var last = last
    let size = MemoryLayout<Word>.size
    // A window has at least as many bytes as a word: three-byte blocks need windows of four.
    while last < text.count {
      let loaded = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: last &- size &+ 1, as: Word.self)
      let value = UInt32(truncatingIfNeeded: Word(littleEndian: loaded)) >> (size == 2 ? 0 : 8)
      let shift = unsafe table[unchecked: value.hashed]
      if shift == 0 { return last }
      last &+= Int(shift)
    }
    return last
  }

  private func compare(_ text: Span<UInt8>, at start: Int, _ budget: inout Int) -> Candidate? {
    var value: UInt32 = 0
    for offset in 0..<block { value |= UInt32(text[start + width - block + offset]) << UInt32(8 * offset) }
    let hash = value.hashed
    var joined: Entry?
    budget -= 1
    for entry in entries[Int(buckets[hash])..<Int(buckets[hash + 1])] {
      budget -= 1
      if matches(entry, text, at: start) { joined = joined.map { Self.joined($0, entry) } ?? entry }
    }
    return joined.map { Candidate(offset: start, before: $0.before, after: $0.after) }
  }

  private func matches(_ entry: Entry, _ text: Span<UInt8>, at start: Int) -> Bool {
    let count = Int(entry.count)
    guard start + count <= text.count else { return false }
    for offset in 0..<count where RequiredLiterals.fold(text[start + offset]) != bytes[Int(entry.first) + offset] {
      return false
    }
    return true
  }
}

extension UInt32 {
  /// A place in the table for the bytes of a block; the same for letters in both cases.
  @inline(__always)
  fileprivate var hashed: Int { Int(truncatingIfNeeded: ((self | 0x20_2020) &* 0x9E37_79B1) >> 20) }
}

// MARK: - Image

extension Prefilter {
  func write(to writer: inout ImageWriter) {
    writer.write(width)
    writer.write(block)
    writer.write(shifts)
    writer.write(buckets)
    writer.write(entries)
    writer.write(bytes)
  }

  init(from reader: inout ImageReader) {
    width = reader.read()
    block = reader.read()
    shifts = reader.readArray()
    buckets = reader.readArray()
    entries = reader.readArray()
    bytes = reader.readArray()
  }
}
