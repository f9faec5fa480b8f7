/// Writes flat tables as bytes, to be built once and read back at start.
///
/// The form is for one build of one program on one machine: native byte order and layout, no versions of its own.
/// Whoever stores an image keys it by a digest of what it was made from.
public struct ImageWriter: Sendable {
  /// What has been written.
  public private(set) var bytes: [UInt8] = []

  /// Starts an empty image.
  public init() {}

  /// Appends one trivial value.
  public mutating func write<Value: BitwiseCopyable>(_ value: Value) {
    unsafe withUnsafeBytes(of: value) { unsafe bytes.append(contentsOf: $0) }
  }

  /// Appends a count and the elements as they lie in memory.
  public mutating func write<Element: BitwiseCopyable>(_ elements: [Element]) {
    write(elements.count)
    unsafe elements.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
  }

  /// Appends a string as its UTF-8.
  public mutating func write(_ text: String) {
    write(Array(text.utf8))
  }

  /// Appends a count and each string.
  public mutating func write(_ texts: [String]) {
    write(texts.count)
    for text in texts { write(text) }
  }
}

/// Reads an image in the order in which it was written.
///
/// - Complexity: one copy of the bytes an array.
public struct ImageReader: Sendable {
  /// The image.
  public let bytes: [UInt8]
  /// Where the next value is read.
  public private(set) var offset: Int

  /// Starts at `offset` of `bytes`.
  public init(_ bytes: [UInt8], at offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  /// True when everything has been read.
  public var isAtEnd: Bool { offset == bytes.count }

  /// Reads one trivial value.
  ///
  /// - Precondition: a value of that type was written here.
  public mutating func read<Value: BitwiseCopyable>(_ type: Value.Type = Value.self) -> Value {
    let size = MemoryLayout<Value>.size
    precondition(bytes.count - offset >= size, "an image ends early")
    defer { offset += size }
    return unsafe bytes.withUnsafeBytes { unsafe $0.loadUnaligned(fromByteOffset: offset, as: Value.self) }
  }

  /// Reads an array of trivial values.
  ///
  /// - Precondition: an array of that type was written here.
  public mutating func readArray<Element: BitwiseCopyable>(_ type: Element.Type = Element.self) -> [Element] {
    let count = read(Int.self)
    let size = count * MemoryLayout<Element>.stride
    precondition(count >= 0 && bytes.count - offset >= size, "an image ends early")
    let start = offset
    offset += size
    return unsafe [Element](unsafeUninitializedCapacity: count) { buffer, initialized in
      unsafe bytes.withUnsafeBytes { source in
        if size > 0, let to = buffer.baseAddress, let from = source.baseAddress {
          unsafe UnsafeMutableRawPointer(to).copyMemory(from: from + start, byteCount: size)
        }
      }
      initialized = count
    }
  }

  /// Passes over an array of trivial values and says which bytes hold it.
  ///
  /// - Precondition: an array of that type was written here.
  public mutating func skipArray<Element: BitwiseCopyable>(of type: Element.Type) -> Range<Int> {
    let size = read(Int.self) * MemoryLayout<Element>.stride
    precondition(size >= 0 && bytes.count - offset >= size, "an image ends early")
    defer { offset += size }
    return offset..<offset + size
  }

  /// Reads a string.
  public mutating func readString() -> String {
    let count = read(Int.self)
    precondition(count >= 0 && bytes.count - offset >= count, "an image ends early")
    defer { offset += count }
    return unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe String(decoding: UnsafeBufferPointer(rebasing: buffer[offset..<offset + count]), as: UTF8.self)
    }
  }

  /// Reads an array of strings.
  public mutating func readStrings() -> [String] {
    (0..<read(Int.self)).map { _ in readString() }
  }
}
