/// Texts to small integers: an open hash table over bytes that lie elsewhere.
///
/// The first texts are seeds and stay; `reset` forgets the others at the cost of their number. The hash is keyed at
/// random, so that no file can be written to collide; numbers depend on the order of the texts alone.
struct KeyInterner {
  /// Where a text lies, in the seeds' bytes or the reader's.
  struct Entry: BitwiseCopyable {
    var offset: UInt32
    var length: UInt32
    var hash: UInt32
  }

  /// Readers of eight bytes at a time may touch this many bytes after a text.
  static let padding = 16

  private(set) var entries: [Entry] = []
  private var slots: [UInt32]
  private var seedBytes: [UInt8] = []
  private var seedCount = 0
  private var seedSlots: [UInt32] = []
  private let secret = UInt64.random(in: .min ... .max)

  /// Numbers `seeds` from 0.
  init(seeds: [String] = []) {
    var size = 64
    while size < seeds.count * 4 { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
    var spans: [(Int, Int)] = []
    for seed in seeds {
      spans.append((seedBytes.count, seed.utf8.count))
      seedBytes.append(contentsOf: seed.utf8)
    }
    seedBytes.append(contentsOf: repeatElement(0, count: KeyInterner.padding))
    let bytes = seedBytes
    unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      for (offset, length) in spans {
        let hash = unsafe hash(base + offset, length)
        entries.append(Entry(offset: UInt32(offset), length: UInt32(length), hash: hash))
        insert(UInt32(entries.count), hash: hash)
      }
    }
    seedCount = entries.count
    seedSlots = slots
  }

  /// The number of texts known.
  var count: Int { entries.count }

  /// Forgets every text but the seeds.
  mutating func reset() {
    guard entries.count > seedCount else { return }
    if slots.count > seedSlots.count {
      slots = seedSlots
    } else {
      // The last put in goes first, so every probe sequence is as it was before.
      for number in (seedCount..<entries.count).reversed() { remove(UInt32(number + 1)) }
    }
    entries.removeSubrange(seedCount...)
  }

  /// The number of the text `base[offset ..< offset + length]`, a new one where it was not known.
  ///
  /// - Precondition: `padding` bytes after the text can be read, and `base` is the same until `reset`.
  @inline(__always)
  mutating func intern(_ base: UnsafePointer<UInt8>, offset: Int, length: Int) -> UInt32 {
    let text = unsafe base + offset
    let hash = unsafe hash(text, length)
    if let known = unsafe find(text, length, hash: hash, base: base) { return known }
    entries.append(
      Entry(offset: UInt32(truncatingIfNeeded: offset), length: UInt32(truncatingIfNeeded: length), hash: hash))
    if entries.count * 2 > slots.count { grow() }
    insert(UInt32(truncatingIfNeeded: entries.count), hash: hash)
    return UInt32(truncatingIfNeeded: entries.count - 1)
  }

  /// The number of a text, or nil where it is not known.
  @inline(__always)
  func find(_ text: UnsafePointer<UInt8>, _ length: Int, base: UnsafePointer<UInt8>) -> UInt32? {
    unsafe find(text, length, hash: hash(text, length), base: base)
  }

  @inline(__always)
  private func find(
    _ text: UnsafePointer<UInt8>, _ length: Int, hash: UInt32, base: UnsafePointer<UInt8>
  ) -> UInt32? {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      let entry = entries[number]
      if entry.hash == hash, Int(entry.length) == length, unsafe equal(text, entry, number, base: base) {
        return UInt32(truncatingIfNeeded: number)
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  @inline(__always)
  private func equal(
    _ text: UnsafePointer<UInt8>, _ entry: Entry, _ number: Int, base: UnsafePointer<UInt8>
  ) -> Bool {
    let offset = Int(entry.offset)
    let length = Int(entry.length)
    if number < seedCount {
      return unsafe seedBytes.withUnsafeBufferPointer { seeds in
        guard let start = seeds.baseAddress else { return false }
        return unsafe sameBytes(text, start + offset, length)
      }
    }
    return unsafe sameBytes(text, base + offset, length)
  }

  private mutating func insert(_ number: UInt32, hash: UInt32) {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = number
  }

  private mutating func remove(_ number: UInt32) {
    let mask = slots.count - 1
    var slot = Int(entries[Int(number) - 1].hash) & mask
    while slots[slot] != number { slot = (slot + 1) & mask }
    slots[slot] = 0
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 4)
    for number in 0..<entries.count - 1 { insert(UInt32(number + 1), hash: entries[number].hash) }
  }

  @inline(__always)
  private func hash(_ text: UnsafePointer<UInt8>, _ length: Int) -> UInt32 {
    var state = secret ^ (UInt64(truncatingIfNeeded: length) &* 0x9E37_79B9_7F4A_7C15)
    var at = 0
    while length - at >= 8 {
      state = unsafe mix(state ^ loadWord(text + at))
      at += 8
    }
    if at < length {
      let rest = unsafe loadWord(text + at) & ((1 &<< UInt64(truncatingIfNeeded: (length - at) * 8)) &- 1)
      state = mix(state ^ rest)
    }
    return UInt32(truncatingIfNeeded: mix(state))
  }

  @inline(__always)
  private func mix(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
  }
}
