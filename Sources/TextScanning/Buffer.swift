/// An array that is emptied and filled over and over without its memory being touched.
///
/// `Array.removeAll(keepingCapacity:)` costs as much as looking up a word; emptying this costs one store.
struct Buffer<Element: BitwiseCopyable & Sendable>: Sendable {
  /// The memory; what lies beyond `count` means nothing.
  var elements: [Element] = []
  private(set) var count = 0

  /// True where it holds nothing.
  @inline(__always)
  var isEmpty: Bool { count == 0 }

  /// The places of its elements.
  @inline(__always)
  var indices: Range<Int> { 0..<count }

  /// The last element, or nil.
  @inline(__always)
  var last: Element? { count == 0 ? nil : elements[count &- 1] }

  /// The element at `index`, which is below `count`.
  @inline(__always)
  subscript(index: Int) -> Element {
    get { elements[index] }
    set { elements[index] = newValue }
  }

  /// Empties the buffer.
  @inline(__always)
  mutating func clear() {
    count = 0
  }

  /// Adds an element at the end.
  @inline(__always)
  mutating func append(_ element: Element) {
    if count < elements.count {
      elements[count] = element
    } else {
      elements.append(element)
    }
    count &+= 1
  }

  /// Makes room for `more` elements that are written straight into the memory, where `filler` stands until then.
  @inline(__always)
  mutating func reserve(_ more: Int, filler: Element) {
    if elements.count &- count < more { grow(more, filler) }
  }

  @inline(never)
  private mutating func grow(_ more: Int, _ filler: Element) {
    elements.append(contentsOf: repeatElement(filler, count: max(more, elements.count)))
  }

  /// Takes over elements that were written straight into the memory.
  @inline(__always)
  mutating func setCount(_ count: Int) {
    self.count = count
  }

  /// Takes the last element away.
  @inline(__always)
  mutating func popLast() -> Element? {
    if count == 0 { return nil }
    count &-= 1
    return elements[count]
  }
}

extension Buffer where Element == UInt8 {
  /// Appends the one to four bytes of a scalar.
  mutating func append(utf8 scalar: UInt32) {
    if scalar < 0x80 {
      append(UInt8(scalar))
    } else if scalar < 0x800 {
      append(UInt8(0xC0 | scalar >> 6))
      append(UInt8(0x80 | scalar & 63))
    } else if scalar < 0x10000 {
      append(UInt8(0xE0 | scalar >> 12))
      append(UInt8(0x80 | scalar >> 6 & 63))
      append(UInt8(0x80 | scalar & 63))
    } else {
      append(UInt8(0xF0 | scalar >> 18 & 7))
      append(UInt8(0x80 | scalar >> 12 & 63))
      append(UInt8(0x80 | scalar >> 6 & 63))
      append(UInt8(0x80 | scalar & 63))
    }
  }

  /// The bytes as an array of their own.
  var array: [UInt8] { Array(elements[0..<count]) }

  /// Puts `byte` before the others.
  mutating func prepend(_ byte: UInt8) {
    append(byte)
    var index = count - 1
    while index > 0 {
      elements[index] = elements[index - 1]
      index -= 1
    }
    elements[0] = byte
  }
}
