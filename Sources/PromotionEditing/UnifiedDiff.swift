/// Two versions of a file as a unified diff, as patch and git read it.
public enum UnifiedDiff {
  /// How many lines around a change are shown.
  static let context = 3
  /// The most pairs of lines that are compared; beyond it the whole stretch counts as changed.
  static let mostPairs = 4_000_000

  private enum Step {
    case keep, drop, add
  }

  /// The diff of `old` and `new`; empty where they are the same.
  ///
  /// - Complexity: O(n·m) in the lines between the first and the last change, bounded.
  public static func text(_ old: [UInt8], _ new: [UInt8], name: String) -> String {
    let left = lines(old)
    let right = lines(new)
    guard left != right else { return "" }
    var text = "--- a/\(name)\n+++ b/\(name)\n"
    let steps = script(left, right)
    for hunk in hunks(steps) { write(hunk, steps, left, right, into: &text) }
    return text
  }

  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for (index, byte) in bytes.enumerated() where byte == 0x0A {
      lines.append(bytes[start...index])
      start = index + 1
    }
    if start < bytes.count { lines.append(bytes[start...]) }
    return lines
  }

  /// The steps that make `right` of `left`, in order.
  private static func script(_ left: [ArraySlice<UInt8>], _ right: [ArraySlice<UInt8>]) -> [Step] {
    var head = 0
    while head < left.count, head < right.count, left[head] == right[head] { head += 1 }
    var tail = 0
    while tail < left.count - head, tail < right.count - head,
      left[left.count - 1 - tail] == right[right.count - 1 - tail]
    {
      tail += 1
    }
    let middle = common(Array(left[head..<left.count - tail]), Array(right[head..<right.count - tail]))
    return [Step](repeating: .keep, count: head) + middle + [Step](repeating: .keep, count: tail)
  }

  private static func common(_ left: [ArraySlice<UInt8>], _ right: [ArraySlice<UInt8>]) -> [Step] {
    let width = right.count + 1
    guard left.count * right.count <= mostPairs else {
      return [Step](repeating: .drop, count: left.count) + [Step](repeating: .add, count: right.count)
    }
    var lengths = [Int32](repeating: 0, count: (left.count + 1) * width)
    for i in stride(from: left.count - 1, through: 0, by: -1) {
      for j in stride(from: right.count - 1, through: 0, by: -1) {
        lengths[i * width + j] =
          left[i] == right[j]
          ? lengths[(i + 1) * width + j + 1] + 1 : max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
      }
    }
    var steps: [Step] = []
    var (i, j) = (0, 0)
    while i < left.count || j < right.count {
      if i < left.count, j < right.count, left[i] == right[j] {
        steps.append(.keep)
        i += 1
        j += 1
      } else if i < left.count, j == right.count || lengths[(i + 1) * width + j] >= lengths[i * width + j + 1] {
        steps.append(.drop)
        i += 1
      } else {
        steps.append(.add)
        j += 1
      }
    }
    return steps
  }

  /// Stretches of steps that hold changes with what surrounds them.
  private static func hunks(_ steps: [Step]) -> [Range<Int>] {
    var hunks: [Range<Int>] = []
    for (index, step) in steps.enumerated() where step != .keep {
      let start = max(0, index - context)
      let end = min(steps.count, index + context + 1)
      if let last = hunks.last, start <= last.upperBound {
        hunks[hunks.count - 1] = last.lowerBound..<end
      } else {
        hunks.append(start..<end)
      }
    }
    return hunks
  }

  private static func write(
    _ hunk: Range<Int>, _ steps: [Step], _ left: [ArraySlice<UInt8>], _ right: [ArraySlice<UInt8>],
    into text: inout String
  ) {
    var i = steps[..<hunk.lowerBound].count { $0 != .add }
    var j = steps[..<hunk.lowerBound].count { $0 != .drop }
    let dropped = steps[hunk].count { $0 != .add }
    let added = steps[hunk].count { $0 != .drop }
    text += "@@ -\(dropped == 0 ? i : i + 1),\(dropped) +\(added == 0 ? j : j + 1),\(added) @@\n"
    for step in steps[hunk] {
      switch step {
      case .keep:
        write(" ", left[i], into: &text)
        i += 1
        j += 1
      case .drop:
        write("-", left[i], into: &text)
        i += 1
      case .add:
        write("+", right[j], into: &text)
        j += 1
      }
    }
  }

  private static func write(_ sign: String, _ line: ArraySlice<UInt8>, into text: inout String) {
    text += sign + String(decoding: line, as: UTF8.self)
    if line.last != 0x0A { text += "\n\\ No newline at end of file\n" }
  }
}
