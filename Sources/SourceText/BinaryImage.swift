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
  public let source: ImageSource
  /// Where the next value is read.
  public private(set) var offset: Int

  /// Starts at the first of `bytes`.
  public init(_ bytes: [UInt8]) {
    self.init(ImageSource(bytes))
  }

  /// Starts at `offset` of `source`.
  public init(_ source: ImageSource, at offset: Int = 0) {
    self.source = source
    self.offset = offset
  }

  /// True when everything has been read.
  public var isAtEnd: Bool { offset == source.count }

  /// Reads one trivial value.
  ///
  /// - Precondition: a value of that type was written here.
  public mutating func read<Value: BitwiseCopyable>(_ type: Value.Type = Value.self) -> Value {
    let size = MemoryLayout<Value>.size
    defer { offset += size }
    return unsafe withUnsafeTemporaryAllocation(byteCount: size, alignment: MemoryLayout<Value>.alignment) { room in
      guard let start = room.baseAddress else { preconditionFailure("a value has no size") }
      unsafe source.copy(offset..<offset + size, to: start)
      return unsafe start.loadUnaligned(as: Value.self)
    }
  }

  /// Reads an array of trivial values.
  ///
  /// - Precondition: an array of that type was written here.
  public mutating func readArray<Element: BitwiseCopyable>(_ type: Element.Type = Element.self) -> [Element] {
    let count = read(Int.self)
    let start = offset
    offset += size(of: count, Element.self)
    return unsafe [Element](unsafeUninitializedCapacity: count) { buffer, initialized in
      if let room = buffer.baseAddress {
        unsafe source.copy(start..<offset, to: UnsafeMutableRawPointer(room))
      }
      initialized = count
    }
  }

  /// The bytes of `count` elements, which must lie in the image.
  private func size<Element>(of count: Int, _ type: Element.Type) -> Int {
    let (size, isTooLarge) = count.multipliedReportingOverflow(by: MemoryLayout<Element>.stride)
    precondition(count >= 0 && !isTooLarge && source.count - offset >= size, "an image ends early")
    return size
  }

  /// Passes over an array of trivial values and says which bytes hold it.
  ///
  /// - Precondition: an array of that type was written here.
  public mutating func skipArray<Element: BitwiseCopyable>(of type: Element.Type) -> Range<Int> {
    let size = size(of: read(Int.self), Element.self)
    defer { offset += size }
    return offset..<offset + size
  }

  /// Reads a string.
  public mutating func readString() -> String {
    let count = size(of: read(Int.self), UInt8.self)
    defer { offset += count }
    return unsafe String(unsafeUninitializedCapacity: count) { room in
      if let start = room.baseAddress {
        unsafe source.copy(offset..<offset + count, to: UnsafeMutableRawPointer(start))
      }
      return count
    }
  }

  /// Reads an array of strings.
  public mutating func readStrings() -> [String] {
    (0..<read(Int.self)).map { _ in readString() }
  }
}
