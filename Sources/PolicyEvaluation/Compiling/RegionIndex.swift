import PolicyModel

/// A set of up to 256 numbers, as the regions that rules speak of.
struct RegionSet: Hashable, Sendable, BitwiseCopyable {
  /// How many numbers there may be.
  static let capacity = 256

  private var words = SIMD4<UInt64>.zero

  init() {}

  /// A set of one number.
  init(_ number: Int) {
    words[number >> 6] = 1 << UInt64(number & 63)
  }

  var isEmpty: Bool { words == .zero }

  mutating func insert(_ number: Int) { words[number >> 6] |= 1 << UInt64(number & 63) }
  func contains(_ number: Int) -> Bool { words[number >> 6] >> UInt64(number & 63) & 1 == 1 }
  mutating func formUnion(_ other: RegionSet) { words |= other.words }

  /// Whether the two have a number in common.
  @inline(__always)
  func intersects(_ other: RegionSet) -> Bool { (words & other.words) != .zero }
}

/// The regions that rules speak of, by number.
struct RegionIndex: Sendable {
  let table: RegionTable
  private(set) var codes: [String] = []
  private var numbers: [String: Int] = [:]

  init(table: RegionTable, codes: [String] = []) {
    self.table = table
    for code in codes { _ = number(of: code) }
  }

  /// The numbers of `codes`, as far as they are spoken of.
  func set(of codes: [String]) -> RegionSet {
    var set = RegionSet()
    for code in codes {
      if let number = numbers[code] { set.insert(number) }
    }
    return set
  }

  /// The number of `code`, a new one where it is spoken of for the first time; nil where there is no room.
  mutating func number(of code: String) -> Int? {
    if let number = numbers[code] { return number }
    guard codes.count < RegionSet.capacity else { return nil }
    numbers[code] = codes.count
    codes.append(code)
    return codes.count - 1
  }
}

/// The regions that a promotion's audience reaches.
struct Audience {
  /// The regions named, real codes, in the promotion's order, each once.
  var regions: [String] = []
  /// The regions taken out, real codes.
  var excluded: [String] = []
  /// The regions that rules speak of and the audience reaches.
  var reached = RegionSet()
  /// Where the audience's regions are not stated: the fact, packed as unknown values carry it.
  var unstated: UInt64?
  /// The node of `audience.regions`.
  var node: UInt32 = 0

  /// The narrower of the audience's region and the rule's, for each pair that meets; sorted, each once.
  ///
  /// Empty where the audience names the whole of the rule's region and nothing else: the finding holds everywhere.
  func narrowed(to codes: [String], in table: RegionTable) -> [String] {
    var result: [String] = []
    for code in codes {
      for region in regions {
        guard let meeting = Audience.meeting(region, code, table), !result.contains(meeting),
          excluded.isEmpty || !isExcluded(meeting, table)
        else { continue }
        result.append(meeting)
      }
    }
    if result.count > 1 { result.sort() }
    return result
  }

  /// Where two regions meet: the one that the other holds, or nil.
  static func meeting(_ left: String, _ right: String, _ table: RegionTable) -> String? {
    if table.contains(right, left) { return left }
    return table.contains(left, right) ? right : nil
  }

  func isExcluded(_ code: String, _ table: RegionTable) -> Bool {
    excluded.contains { table.contains($0, code) }
  }
}

/// Works out what audiences reach, and remembers it a code: the same few codes come again and again.
struct AudienceReader {
  private let index: RegionIndex
  private var known: [String: RegionSet] = [:]

  init(_ index: RegionIndex) {
    self.index = index
  }

  /// The rule regions that `regions` reach, those taken out by `excluded` left away.
  mutating func reached(by regions: [String], without excluded: [String]) -> RegionSet {
    var result = RegionSet()
    for region in regions {
      if excluded.isEmpty {
        result.formUnion(overlaps(region))
      } else {
        result.formUnion(reached(region, excluded))
      }
    }
    return result
  }

  private mutating func overlaps(_ region: String) -> RegionSet {
    if let known = known[region] { return known }
    var set = RegionSet()
    for (number, code) in index.codes.enumerated() where index.table.overlaps(region, code) { set.insert(number) }
    if known.count < 4096 { known[region] = set }
    return set
  }

  private func reached(_ region: String, _ excluded: [String]) -> RegionSet {
    var set = RegionSet()
    for (number, code) in index.codes.enumerated() {
      guard let meeting = Audience.meeting(region, code, index.table) else { continue }
      if !excluded.contains(where: { index.table.contains($0, meeting) }) { set.insert(number) }
    }
    return set
  }
}
