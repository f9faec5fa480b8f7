/// A digest that tells one content from another, 64 bits of FNV-1a (Fowler, Noll, Vo); not for security.
struct Digest {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Adds `bytes` and their count.
  mutating func add(_ bytes: some Collection<UInt8>) {
    var count: UInt64 = 0
    for byte in bytes {
      state = (state ^ UInt64(byte)) &* 0x100_0000_01B3
      count += 1
    }
    state = (state ^ count) &* 0x100_0000_01B3
  }

  /// The digest of `bytes` alone.
  static func value(of bytes: some Collection<UInt8>) -> UInt64 {
    var digest = Digest()
    digest.add(bytes)
    return digest.state
  }

  /// Sixteen hexadecimal digits.
  var text: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
