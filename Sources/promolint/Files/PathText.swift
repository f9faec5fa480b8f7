/// Paths as text, with `/` between names.
enum PathText {
  /// The folder of `path`; `.` where it names none.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: 0x2F) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last name of `path`.
  static func name(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: 0x2F) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }

  /// `name` inside `folder`.
  static func join(_ folder: String, _ name: String) -> String {
    folder == "." || folder.isEmpty ? name : folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// Whether `path` matches the glob `pattern`: `*` and `?` within a name, `**` over folders, `[a-z]` one of a set.
  ///
  /// - Complexity: O(n·m) in the two lengths; stars are tried without recursion.
  static func matches(_ path: String, glob pattern: String) -> Bool {
    GlobMatcher(pattern).matches(path)
  }
}

/// A compiled glob, run as a set of states so that no pattern is slow.
private struct GlobMatcher {
  private enum Step {
    case byte(UInt8), any, star, starStar
    case set([ClosedRange<UInt8>], negated: Bool)
  }

  private var steps: [Step] = []

  init(_ pattern: String) {
    let bytes = Array(pattern.utf8)
    var at = 0
    while at < bytes.count {
      switch bytes[at] {
      case 0x2A where at + 1 < bytes.count && bytes[at + 1] == 0x2A:
        steps.append(.starStar)
        at += 2
        // `**/` also matches no folder at all.
        if at < bytes.count, bytes[at] == 0x2F { at += 1 }
      case 0x2A:
        steps.append(.star)
        at += 1
      case 0x3F:
        steps.append(.any)
        at += 1
      case 0x5B:
        at = appendSet(bytes, at)
      default:
        steps.append(.byte(bytes[at]))
        at += 1
      }
    }
  }

  private mutating func appendSet(_ bytes: [UInt8], _ open: Int) -> Int {
    var at = open + 1
    let negated = at < bytes.count && (bytes[at] == 0x21 || bytes[at] == 0x5E)
    if negated { at += 1 }
    var ranges: [ClosedRange<UInt8>] = []
    while at < bytes.count, bytes[at] != 0x5D || ranges.isEmpty {
      if at + 2 < bytes.count, bytes[at + 1] == 0x2D, bytes[at + 2] != 0x5D, bytes[at] <= bytes[at + 2] {
        ranges.append(bytes[at]...bytes[at + 2])
        at += 3
      } else {
        ranges.append(bytes[at]...bytes[at])
        at += 1
      }
    }
    guard at < bytes.count else {
      steps.append(.byte(0x5B))
      return open + 1
    }
    steps.append(.set(ranges, negated: negated))
    return at + 1
  }

  func matches(_ path: String) -> Bool {
    var states = closure(of: [0])
    for byte in path.utf8 {
      var next: [Int] = []
      for state in states where state < steps.count {
        switch steps[state] {
        case .byte(let wanted): if byte == wanted { next.append(state + 1) }
        case .any: if byte != 0x2F { next.append(state + 1) }
        case .star: if byte != 0x2F { next.append(state) }
        case .starStar: next.append(state)
        case .set(let ranges, let negated):
          if byte != 0x2F, ranges.contains(where: { $0.contains(byte) }) != negated { next.append(state + 1) }
        }
      }
      states = closure(of: next)
      if states.isEmpty { return false }
    }
    return states.contains(steps.count)
  }

  private func closure(of states: [Int]) -> [Int] {
    var seen = Set<Int>()
    var pending = states
    while let state = pending.popLast() {
      guard seen.insert(state).inserted, state < steps.count else { continue }
      switch steps[state] {
      case .star, .starStar: pending.append(state + 1)
      case .byte, .any, .set: break
      }
    }
    return seen.sorted()
  }
}
