import PolicyModel
import SourceText

/// Names for problems that stay the same while lines move, and differ within one promotion.
struct Fingerprints {
  private var seen: [UInt64: Int] = [:]

  /// The fingerprint of `problem`, 16 hexadecimal digits: made of file, document, rule, pointer and the words that
  /// decided; what agrees in all of these is numbered.
  mutating func fingerprint(_ problem: Problem, document: Int) -> String {
    let parts = [
      problem.location.file, String(document), problem.id, problem.location.pointer,
      problem.finding?.text ?? problem.message,
    ]
    let hash = Fingerprints.hash(parts)
    let count = seen[hash, default: 0]
    seen[hash] = count + 1
    let unique = count == 0 ? hash : Fingerprints.hash(parts + [String(count)])
    let digits = String(unique, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// FNV-1a of the parts, 64 bits; each part ends with a byte that UTF-8 does not have.
  private static func hash(_ parts: [String]) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    for part in parts {
      for byte in part.utf8 { add(byte) }
      add(0xFF)
    }
    return hash
  }
}
