/// Tells whether bytes are still what they were: finds damage, not intent.
enum Checksum {
  /// The checksum of the first `length` of `bytes`, four lanes of eight bytes at a time.
  ///
  /// - Complexity: O(n), less than an instruction a byte.
  static func value(of bytes: [UInt8], length: Int) -> UInt64 {
    precondition(length >= 0 && length <= bytes.count, "a checksum is of bytes that are there")
    var lanes: (UInt64, UInt64, UInt64, UInt64) = (UInt64(length), 1, 2, 3)
    let end = length & ~31
    unsafe bytes.withUnsafeBytes { buffer in
      for offset in stride(from: 0, to: end, by: 32) {
        lanes.0 = mixed(lanes.0, unsafe buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        lanes.1 = mixed(lanes.1, unsafe buffer.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self))
        lanes.2 = mixed(lanes.2, unsafe buffer.loadUnaligned(fromByteOffset: offset + 16, as: UInt64.self))
        lanes.3 = mixed(lanes.3, unsafe buffer.loadUnaligned(fromByteOffset: offset + 24, as: UInt64.self))
      }
    }
    for byte in bytes[end..<length] { lanes.0 = mixed(lanes.0, UInt64(byte)) }
    return mixed(mixed(mixed(lanes.0, lanes.1), lanes.2), lanes.3)
  }

  /// One step of a lane: each word changes it in another way, so that no change of a single word can be missed.
  @inline(__always) private static func mixed(_ lane: UInt64, _ word: UInt64) -> UInt64 {
    // An odd factor with bits of every weight; the turn brings what it did to the high bits down again.
    let product = (lane ^ word) &* 0x9E37_79B1_85EB_CA87
    return product &>> 29 | product &<< 35
  }
}
