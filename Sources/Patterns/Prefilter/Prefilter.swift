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
    /// The index of the bytes that matches are made of.
    var alphabet: Int
  }

  /// What a pattern needs, and what its matches are made of.
  struct Need {
    var literals: RequiredLiterals?
    /// The most bytes of a match, or -1 where there is no bound.
    var maximum: Int
    var alphabet: Alphabet
  }

  /// A literal in a text.
  struct Candidate {
    var offset: Int
    /// As those of its entry; the alphabet is -1 where nothing is known.
    var before: Int
    var after: Int
    var alphabet: Int
  }

  /// The bytes that a step must skip at best; for fewer the automaton itself is as fast.
  private static let minimumShift = 4
  private static let tableSize = 1 << 14

  private var width = 0
  /// The bytes of the window that the table looks at: 2 or 3.
  private var block = 2
  private var shifts: [UInt8] = []
  /// For each hash the first of its entries; entries are sorted by the hash of their windows.
  private var buckets: [UInt32] = []
  private var entries: [Entry] = []
  private var bytes: [UInt8] = []
  private var alphabets: [Alphabet] = []

  /// A filter for patterns, or nil where it would not pay.
  init?(_ needs: [Need]) {
    var known: [[UInt8]: (entry: Entry, alphabet: Alphabet)] = [:]
    for need in needs {
      guard let literals = need.literals, literals.minimumLength >= 3 else { return nil }
      for literal in literals.literals {
        let literal = Array(literal.prefix(RequiredLiterals.maximumLength))
        let entry = Entry(
          first: 0, count: UInt32(literal.count), before: literals.before ?? -1, after: need.maximum, alphabet: 0)
        let other = known[literal]
        known[literal] = (
          other.map { Self.joined($0.entry, entry) } ?? entry, other?.alphabet.union(need.alphabet) ?? need.alphabet
        )
      }
    }
    guard let width = known.keys.map(\.count).min(), known.count <= 4096 else { return nil }
    self.width = min(width, 16)
    block = width > 7 || (width > 3 && known.count > 3) ? 3 : 2
    guard self.width - block >= Self.minimumShift - 1 else { return nil }
    let shorter = known
    for literal in shorter.keys {
      for length in self.width..<max(self.width, literal.count) {
        guard let other = shorter[Array(literal.prefix(length))], let joined = known[literal] else { continue }
        known[literal] = (Self.joined(joined.entry, other.entry), joined.alphabet.union(other.alphabet))
      }
    }
    let sorted = known.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    fill(numbered(sorted.map { ($0.key, $0.value.entry, $0.value.alphabet) }))
  }

  /// Keeps each alphabet once.
  private mutating func numbered(
    _ literals: [(key: [UInt8], entry: Entry, alphabet: Alphabet)]
  ) -> [(key: [UInt8], value: Entry)] {
    var numbers: [Alphabet: Int] = [:]
    return literals.map { key, entry, alphabet in
      var entry = entry
      entry.alphabet = numbers[alphabet] ?? alphabets.count
      if entry.alphabet == alphabets.count {
        alphabets.append(alphabet)
        numbers[alphabet] = entry.alphabet
      }
      return (key, entry)
    }
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
      if budget < 0 { return Candidate(offset: next - width + 1, before: -1, after: -1, alphabet: -1) }
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
    var found: Entry?
    budget -= 1
    for entry in entries[Int(buckets[hash])..<Int(buckets[hash + 1])] {
      budget -= 1
      // The longest literal speaks for those that it starts with, too.
      if entry.count > found?.count ?? 0, matches(entry, text, at: start) { found = entry }
    }
    return found.map { Candidate(offset: start, before: $0.before, after: $0.after, alphabet: $0.alphabet) }
  }

  /// The part of the text from `lower` on that holds all matches with the literal of `candidate`.
  ///
  /// Where matches have no bound it ends at the first byte that they cannot consume. Going there lowers `budget`.
  func window(of candidate: Candidate, in text: Span<UInt8>, from lower: Int, budget: inout Int) -> TextWindow {
    var window = TextWindow(start: lower, end: text.count)
    let alphabet = candidate.alphabet < 0 ? nil : alphabets[candidate.alphabet]
    if candidate.before >= 0 {
      window.start = max(lower, candidate.offset - candidate.before)
    } else if let alphabet {
      window.start = candidate.offset
      while window.start > lower, alphabet.contains(text[window.start - 1]) { window.start -= 1 }
    }
    if candidate.after >= 0 {
      window.end = min(text.count, candidate.offset + candidate.after)
    } else if let alphabet {
      window.end = candidate.offset
      while window.end < text.count, alphabet.contains(text[window.end]) { window.end += 1 }
    }
    budget -= (window.end - window.start) >> 3
    return window
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

extension Prefilter {
  /// Appends the parts of the text that hold all matches, in order; they neither overlap nor touch.
  func appendWindows(in text: Span<UInt8>, to windows: inout [TextWindow]) {
    var budget = Prefilter.budget
    var at = 0
    while let candidate = next(in: text, from: at, budget: &budget) {
      let window = window(of: candidate, in: text, from: 0, budget: &budget)
      TextWindow.append(window, to: &windows)
      if window.start == 0, window.end == text.count { return }
      at = candidate.offset + 1
    }
  }
}

extension UInt32 {
  /// A place in the table for the bytes of a block; the same for letters in both cases.
  @inline(__always)
  fileprivate var hashed: Int { Int(truncatingIfNeeded: ((self | 0x20_2020) &* 0x9E37_79B1) >> 18) }
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
    writer.write(alphabets)
  }

  init(from reader: inout ImageReader) {
    width = reader.read()
    block = reader.read()
    shifts = reader.readArray()
    buckets = reader.readArray()
    entries = reader.readArray()
    bytes = reader.readArray()
    alphabets = reader.readArray()
  }
}
