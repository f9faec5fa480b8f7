/// The source of one reading, padded with zeros, with room for every decoded text behind it; its memory is reused.
///
/// The zeros let a scanner stop at a sentinel and look ahead without asking for the end.
@safe struct ByteArena: ~Copyable {
  /// Zeros after the source; more than any scanner looks ahead.
  static let padding = 64

  private(set) var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// The length of the source.
  private(set) var sourceLength = 0
  /// Where the next decoded text goes.
  private(set) var used = 0

  init() {
    capacity = 1 << 14
    unsafe base = .allocate(capacity: capacity)
  }

  deinit {
    unsafe base.deallocate()
  }

  /// Takes a copy of `source`.
  ///
  /// No escape grows by more than half (`"\L"` makes three bytes of two), so decoded texts need 1.5 times the source.
  mutating func load(_ source: [UInt8]) {
    let needed = source.count * 5 / 2 + 2 * ByteArena.padding
    if needed > capacity {
      unsafe base.deallocate()
      capacity = needed + needed / 4
      unsafe base = .allocate(capacity: capacity)
    }
    unsafe source.withUnsafeBufferPointer { buffer in
      if let start = buffer.baseAddress { unsafe base.update(from: start, count: buffer.count) }
    }
    unsafe (base + source.count).update(repeating: 0, count: ByteArena.padding)
    sourceLength = source.count
    used = source.count + ByteArena.padding
  }

  /// Appends a decoded text and says where it lies; where there is no room it is cut off.
  @inline(__always)
  mutating func append(_ text: UnsafePointer<UInt8>, _ length: Int) -> Int {
    let offset = used
    let length = min(length, capacity - ByteArena.padding - used)
    unsafe (base + offset).update(from: text, count: length)
    used += length
    return offset
  }

  /// Appends one byte of a decoded text.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    guard used < capacity - ByteArena.padding else { return }
    unsafe base[used] = byte
    used += 1
  }

  /// Appends one character of a decoded text.
  mutating func append(_ scalar: Unicode.Scalar) {
    guard let encoded = UTF8.encode(scalar) else { return }
    for byte in encoded { append(byte) }
  }

  /// Appends `count` line feeds.
  @inline(__always)
  mutating func appendBreaks(_ count: Int) {
    for _ in 0..<count { append(0x0A) }
  }

  /// Appends what `breaks` line breaks between two lines of a text that folds become: of one a space, of more all but one.
  mutating func appendFold(_ breaks: Int) {
    if breaks == 1 { append(0x20) } else { appendBreaks(breaks - 1) }
  }

  /// Forgets the decoded texts.
  mutating func forgetTexts() {
    used = sourceLength + ByteArena.padding
  }

  /// Copies everything in use to `bytes`.
  func copy(to bytes: inout [UInt8]) {
    bytes.removeAll(keepingCapacity: true)
    unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: base, count: used))
  }
}
