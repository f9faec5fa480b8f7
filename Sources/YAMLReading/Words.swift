import SourceText

/// Eight bytes from any address, the first in the lowest place.
@inline(__always)
func loadWord(_ pointer: UnsafePointer<UInt8>) -> UInt64 {
  UInt64(littleEndian: unsafe UnsafeRawPointer(pointer).loadUnaligned(as: UInt64.self))
}

/// True when two texts of one length are the same.
@inline(__always)
func sameBytes(_ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, _ length: Int) -> Bool {
  var at = 0
  while length - at >= 8 {
    if unsafe loadWord(left + at) != loadWord(right + at) { return false }
    at += 8
  }
  while at < length {
    if unsafe left[at] != right[at] { return false }
    at += 1
  }
  return true
}

/// The highest bit of each place that holds a byte below 0x20, as exact as `marks(of:in:)`.
@inline(__always)
func controlMarks(in word: UInt64) -> UInt64 { (word &- everywhere(0x20)) & ~word & everywhere(0x80) }
