#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A counter that threads wait for, carried by a pipe: `raise` adds one, `wait` takes one.
///
/// At most as many signals may be outstanding as a pipe holds bytes: 4,096 everywhere.
struct Signal: Sendable {
  private let reading: Int32
  private let writing: Int32

  /// Makes a counter at zero; nil where the system gives no pipe.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { return nil }
    reading = ends[0]
    writing = ends[1]
  }

  /// Adds one.
  func raise() {
    Files.write([1], to: writing)
  }

  /// Takes one, waiting for it; false once the counter was ended and is used up.
  func wait() -> Bool {
    var byte: UInt8 = 0
    while true {
      let count = unsafe Signal.systemRead(reading, &byte)
      if count == 1 { return true }
      if count < 0, errno == EINTR { continue }
      return false
    }
  }

  /// Nothing is added any more.
  func end() { close(writing) }

  /// Gives the pipe back, after `end`.
  func free() { close(reading) }

  private static func systemRead(_ descriptor: Int32, _ byte: UnsafeMutableRawPointer) -> Int {
    #if canImport(Glibc)
      unsafe Glibc.read(descriptor, byte, 1)
    #elseif canImport(Musl)
      unsafe Musl.read(descriptor, byte, 1)
    #else
      unsafe Darwin.read(descriptor, byte, 1)
    #endif
  }
}
