internal import SourceText

/// What every scalar beyond ASCII is to the scanner, and how it is read.
///
/// Two-level tables: one look-up a scalar. 100 KiB.
struct FoldingTable: Sendable {
  /// What a scalar is in running text; raw values are stored.
  enum Kind: UInt8 {
    case other, letter, ideograph, mark, invisible, space, line, emoji, currency, open, close, stop, question, dash
    case bullet, apostrophe, digit, hyphen, ellipsis

    /// The kind that `letter` stands for in the data.
    init(letter: UInt8) {
      self = Kind.letters[letter] ?? .other
    }

    private static let letters: [UInt8: Kind] = [
      0x6C: .letter, 0x69: .ideograph, 0x6D: .mark, 0x7A: .invisible, 0x73: .space, 0x6E: .line, 0x65: .emoji,
      0x63: .currency, 0x6F: .open, 0x71: .close, 0x78: .stop, 0x79: .question, 0x64: .dash, 0x62: .bullet,
      0x61: .apostrophe, 0x67: .digit, 0x68: .hyphen, 0x74: .ellipsis,
    ]
  }

  /// The scalars of the tables: the basic and the supplementary multilingual plane.
  static let limit: UInt32 = 0x2_0000
  private static let pageBits: UInt32 = 7

  /// For each page of 128 scalars, where its entries start divided by 128.
  private var pages: [UInt16]
  /// Kind in the top five bits, the index of the step plus one in the next four, then the target or, with
  /// `sequenceBit`, where the targets start in `sequences`.
  private var entries: [UInt32]
  /// Sequences of targets, each after its length.
  private var sequences: [UInt32]

  private static let sequenceBit: UInt32 = 1 << 21
  private static let targetMask: UInt32 = (1 << 21) - 1

  /// The kind of a scalar above ASCII.
  @inline(__always)
  func kind(of scalar: UInt32) -> Kind {
    if scalar >= Self.limit { return Self.kindBeyond(scalar) }
    return Kind(rawValue: UInt8(truncatingIfNeeded: entry(scalar) >> 27)) ?? .other
  }

  @inline(__always)
  private func entry(_ scalar: UInt32) -> UInt32 {
    entries[Int(pages[Int(scalar >> Self.pageBits)]) << 7 | Int(scalar & 127)]
  }

  private static func kindBeyond(_ scalar: UInt32) -> Kind {
    if (0xE0000...0xE0FFF).contains(scalar) { return .invisible }
    return scalar < 0x40000 ? .ideograph : .other
  }

  /// Appends what `scalar` is read as with `steps` allowed, as scalars.
  ///
  /// The lower-case form is always taken: case is told apart by comparing bytes. At most 18 scalars.
  func append(_ scalar: UInt32, _ steps: Steps, to out: inout Buffer<UInt32>, depth: Int = 0) {
    var scalar = scalar
    for _ in 0..<6 {
      if scalar < 0x80 {
        out.append((0x41...0x5A).contains(scalar) ? scalar | 0x20 : scalar)
        return
      }
      guard scalar < Self.limit else { break }
      let found = entry(scalar)
      let step = found >> 22 & 15
      guard step > 0, step == 1 || steps.rawValue & 1 << UInt16(step - 1) != 0 else { break }
      if found & Self.sequenceBit != 0 {
        let at = Int(found & Self.targetMask)
        for index in 0..<Int(sequences[at]) where depth < 3 {
          append(sequences[at + 1 + index], steps, to: &out, depth: depth + 1)
        }
        return
      }
      scalar = found & Self.targetMask
    }
    out.append(scalar)
  }
}

extension FoldingTable {
  /// The tables, decoded from the generated data.
  ///
  /// - Complexity: under a millisecond; scanners keep their own copy so that a prepared one never decodes.
  static let standard = FoldingTable()

  private init() {
    pages = []
    entries = [UInt32](repeating: 0, count: Int(Self.limit))
    sequences = []
    decodeKinds()
    decodeMappings()
    sharePages()
  }

  private mutating func decodeKinds() {
    var start = 0x80
    var kind = Kind.other
    var reader = DataReader(FoldingData.kinds)
    while let next = reader.number() {
      fill(start..<min(Int(next), entries.count), kind)
      start = Int(next)
      kind = Kind(letter: reader.letter())
      reader.endEntry()
    }
    fill(start..<entries.count, kind)
  }

  private mutating func fill(_ range: Range<Int>, _ kind: Kind) {
    for scalar in range { entries[scalar] = UInt32(kind.rawValue) << 27 }
  }

  private mutating func decodeMappings() {
    var reader = DataReader(FoldingData.mappings)
    while let scalar = reader.number() {
      let step = Self.stepIndex(reader.letter())
      var targets: [UInt32] = []
      while let target = reader.number() { targets.append(target) }
      var value = targets[0]
      if targets.count > 1 {
        value = Self.sequenceBit | UInt32(sequences.count)
        sequences.append(UInt32(targets.count))
        sequences += targets
      }
      entries[Int(scalar)] |= (step + 1) << 22 | value
      reader.endEntry()
    }
  }

  /// The bit of the step that `letter` stands for in the data.
  private static func stepIndex(_ letter: UInt8) -> UInt32 {
    let order: [UInt8: UInt32] = [0x43: 0, 0x41: 1, 0x57: 2, 0x4C: 3, 0x4B: 5]
    return order[letter] ?? 0
  }

  /// Keeps one copy of equal pages.
  private mutating func sharePages() {
    var seen: [ArraySlice<UInt32>: UInt16] = [:]
    var shared: [UInt32] = []
    for start in stride(from: 0, to: entries.count, by: 128) {
      let page = entries[start..<start + 128]
      if let index = seen[page] {
        pages.append(index)
      } else {
        let index = UInt16(shared.count / 128)
        seen[page] = index
        pages.append(index)
        shared += page
      }
    }
    entries = shared
  }

  /// Appends the tables to an image.
  func write(to image: inout ImageWriter) {
    image.write(pages)
    image.write(entries)
    image.write(sequences)
  }

  /// Reads the tables back from an image.
  init(from image: inout ImageReader) {
    pages = image.readArray()
    entries = image.readArray()
    sequences = image.readArray()
  }
}

/// Reads the generated data: hexadecimal numbers and single letters, entries closed by semicolons.
private struct DataReader {
  private let bytes: [UInt8]
  private var at = 0

  init(_ data: StaticString) {
    bytes = data.withUTF8Buffer { unsafe Array($0) }
  }

  /// The next number of the entry, or nil at its end.
  mutating func number() -> UInt32? {
    while at < bytes.count, bytes[at] == 0x20 { at += 1 }
    var value: UInt32 = 0
    let start = at
    while at < bytes.count, let digit = Self.digit(bytes[at]) {
      value = value << 4 | digit
      at += 1
    }
    return at > start ? value : nil
  }

  /// The letter after the next space.
  mutating func letter() -> UInt8 {
    at += 2
    return bytes[at - 1]
  }

  /// Passes the semicolon.
  mutating func endEntry() {
    at += 1
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x61...0x66: UInt32(byte - 0x57)
    default: nil
    }
  }
}
