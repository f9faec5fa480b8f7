/// A half-open range of UTF-8 offsets in one source.
///
/// Offsets count bytes from the start of the file, 0-based. A range is 8 bytes; sources are therefore limited
/// to 4 GiB, and every reader refuses larger ones.
public struct SourceRange: Hashable, Sendable, BitwiseCopyable {
  private var lower: UInt32
  private var upper: UInt32

  /// Makes the range of the bytes `start ..< end`.
  ///
  /// - Precondition: `0 <= start <= end < 2³²`.
  @inlinable
  public init(start: Int, end: Int) {
    self.init(unchecked: UInt32(start), UInt32(end))
    precondition(start <= end, "a source range ends before it starts")
  }

  @usableFromInline
  init(unchecked lower: UInt32, _ upper: UInt32) {
    self.lower = lower
    self.upper = upper
  }

  /// The offset of the first byte.
  public var start: Int { Int(lower) }

  /// The offset after the last byte.
  public var end: Int { Int(upper) }

  /// The number of bytes.
  public var length: Int { Int(upper &- lower) }

  /// True when the range holds no byte, as that of a missing token.
  public var isEmpty: Bool { lower == upper }

  /// The same range, `distance` bytes further on.
  public func shifted(by distance: Int) -> SourceRange {
    SourceRange(start: start + distance, end: end + distance)
  }

  /// The smallest range that holds both.
  public func union(_ other: SourceRange) -> SourceRange {
    SourceRange(start: min(start, other.start), end: max(end, other.end))
  }

  /// True when `other` lies within this range.
  public func contains(_ other: SourceRange) -> Bool {
    start <= other.start && other.end <= end
  }
}

extension SourceRange: Comparable {
  /// Orders by start, then by end.
  public static func < (left: SourceRange, right: SourceRange) -> Bool {
    (left.lower, left.upper) < (right.lower, right.upper)
  }
}

extension SourceRange: CustomStringConvertible {
  /// The offsets as `start..<end`.
  public var description: String { "\(lower)..<\(upper)" }
}
