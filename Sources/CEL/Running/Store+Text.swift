extension Store {
  /// The number of Unicode scalars of a string.
  func scalarCount(_ text: Value) -> Int {
    var count = 0
    for at in text.start..<text.start + text.count where bytes[at] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// The offset in bytes of the `index`-th scalar; the length for the number of scalars; nil beyond.
  func byteOffset(ofScalar index: Int, in text: Value) -> Int? {
    guard index >= 0, index <= text.count else { return nil }
    var left = index
    var at = text.start
    let end = text.start + text.count
    while at < end {
      if bytes[at] & 0xC0 != 0x80 {
        if left == 0 { return at - text.start }
        left -= 1
      }
      at += 1
    }
    return left == 0 ? text.count : nil
  }

  /// The number of scalars before the byte at `offset`.
  func scalarIndex(ofByte offset: Int, in text: Value) -> Int {
    scalarCount(.place(.string, start: text.start, count: offset))
  }

  /// The part of a string between two offsets in bytes.
  func part(_ text: Value, _ from: Int, _ to: Int) -> Value {
    .place(.string, start: text.start + from, count: to - from, node: text.node)
  }

  /// The offset in bytes of the first `needle` at or after `from`, or nil.
  ///
  /// - Complexity: linear in both.
  func search(_ needle: Value, in text: Value, from: Int) -> Int? {
    var found: Int?
    search(needle, in: text, from: from) { offset in
      found = offset
      return false
    }
    return found
  }

  /// Calls `body` with each place of `needle` from `from` on, overlaps included, until it gives false.
  func search(_ needle: Value, in text: Value, from: Int, _ body: (Int) -> Bool) {
    guard needle.count > 0 else {
      for offset in from...max(from, text.count) where offset == text.count || bytes[text.start + offset] & 0xC0 != 0x80
      {
        if !body(offset) { return }
      }
      return
    }
    guard needle.count <= text.count else { return }
    let borders = needle.count > 24 ? borders(of: needle) : []
    if borders.isEmpty { searchShort(needle, text, from, body) } else { searchLong(needle, text, from, borders, body) }
  }

  private func searchShort(_ needle: Value, _ text: Value, _ from: Int, _ body: (Int) -> Bool) {
    let first = bytes[needle.start]
    var offset = from
    while offset + needle.count <= text.count {
      let at = text.start + offset
      if bytes[at] == first, bytes.areSame(at, needle.start, count: needle.count), !body(offset) { return }
      offset += 1
    }
  }

  /// The length of the longest proper border of each prefix.
  private func borders(of needle: Value) -> [Int] {
    var borders = [0]
    var length = 0
    for index in 1..<needle.count {
      while length > 0, bytes[needle.start + index] != bytes[needle.start + length] { length = borders[length - 1] }
      if bytes[needle.start + index] == bytes[needle.start + length] { length += 1 }
      borders.append(length)
    }
    return borders
  }

  private func searchLong(_ needle: Value, _ text: Value, _ from: Int, _ borders: [Int], _ body: (Int) -> Bool) {
    var length = 0
    var offset = from
    while offset < text.count {
      let byte = bytes[text.start + offset]
      while length > 0, byte != bytes[needle.start + length] { length = borders[length - 1] }
      if byte == bytes[needle.start + length] { length += 1 }
      offset += 1
      if length == needle.count {
        if !body(offset - length) { return }
        length = borders[length - 1]
      }
    }
  }
}
