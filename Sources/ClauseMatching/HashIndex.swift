import SourceText

/// A map from hashes to small numbers, open addressing, at most half full.
struct HashIndex {
  private var keys: [UInt64]
  private var values: [UInt16]
  private let mask: Int

  /// Makes a map for up to `capacity / 2` keys; `capacity` is a power of two.
  init(capacity: Int) {
    keys = [UInt64](repeating: 0, count: capacity)
    values = [UInt16](repeating: 0, count: capacity)
    mask = capacity - 1
  }

  /// Makes a map for `count` keys.
  init(fitting count: Int) {
    var capacity = 16
    while capacity < count * 2 { capacity *= 2 }
    self.init(capacity: capacity)
  }

  mutating func insert(_ key: UInt64, _ value: UInt16) {
    var slot = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
    while keys[slot] != 0 && keys[slot] != key { slot = (slot + 1) & mask }
    keys[slot] = key
    values[slot] = value
  }

  @inline(__always)
  func find(_ key: UInt64) -> UInt16? {
    var slot = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }
}

extension HashIndex {
  /// Appends the table as it stands, the room between its keys included: reading it back is a copy.
  func write(to image: inout ImageWriter) {
    image.write(keys)
    image.write(values)
  }

  /// Takes a table that `write(to:)` has left.
  init(from image: inout ImageReader) {
    keys = image.readArray()
    values = image.readArray()
    mask = keys.count - 1
  }
}
