/// Cuts one text into sections at its headings.
struct TermsSegmenter {
  let bytes: [UInt8]

  /// One line with its content trimmed.
  private struct Line {
    let range: Range<Int>
    let next: Int
  }

  /// The sections; one without a heading where the text has none or starts before its first heading.
  func sections() -> [TermsSection] {
    var result: [TermsSection] = []
    var heading = ""
    var start = 0
    var at = 0
    var isAfterBlank = true
    while at < bytes.count {
      let line = line(at: at)
      if let body = bodyStart(of: line, isAfterBlank: isAfterBlank) {
        append(start..<at, heading, to: &result)
        heading = text(of: line, upTo: body)
        start = body
      }
      isAfterBlank = line.range.isEmpty
      at = line.next
    }
    append(start..<bytes.count, heading, to: &result)
    return result
  }

  private func append(_ range: Range<Int>, _ heading: String, to result: inout [TermsSection]) {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    if start == end && heading.isEmpty { return }
    result.append(TermsSection(heading: heading, text: Array(bytes[start..<end]), offset: start))
  }

  private func line(at start: Int) -> Line {
    var end = start
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    let next = min(bytes.count, end + 1)
    var first = start
    while first < end, bytes[first] <= 0x20 { first += 1 }
    while end > first, bytes[end - 1] <= 0x20 { end -= 1 }
    return Line(range: first..<end, next: next)
  }

  private func text(of line: Line, upTo body: Int) -> String {
    String(decoding: bytes[line.range.lowerBound..<min(line.range.upperBound, body)], as: UTF8.self)
      .trimmingMarks()
  }

  /// Where the text under a heading line begins: behind the line, or within it for `12. Title. Text`.
  private func bodyStart(of line: Line, isAfterBlank: Bool) -> Int? {
    let range = line.range
    guard !range.isEmpty else { return nil }
    if bytes[range.lowerBound] == 0x23 { return isMarkdownHeading(range) ? line.next : nil }
    if isBold(range) || isAllCapitals(range) && range.count <= 80 { return line.next }
    if let number = numberEnd(range) { return numberedBody(line, after: number) }
    return nil
  }

  private func isMarkdownHeading(_ range: Range<Int>) -> Bool {
    let marks = bytes[range].prefix { $0 == 0x23 }.count
    return marks <= 6 && range.lowerBound + marks < range.upperBound && bytes[range.lowerBound + marks] == 0x20
  }

  private func isBold(_ range: Range<Int>) -> Bool {
    guard range.count > 4, range.count < 90, bytes[range.lowerBound] == 0x2A, bytes[range.lowerBound + 1] == 0x2A else {
      return false
    }
    let end = bytes[range.upperBound - 1] == 0x3A ? range.upperBound - 1 : range.upperBound
    return bytes[end - 1] == 0x2A && bytes[end - 2] == 0x2A
  }

  private func isAllCapitals(_ range: Range<Int>) -> Bool {
    let letters = bytes[range].filter { $0 | 0x20 &- 0x61 < 26 }
    return letters.count >= 4 && letters.allSatisfy { $0 < 0x60 }
  }

  /// Behind `12.`, `12.3`, `§ 4`, `Article 4.` at the start of a line.
  private func numberEnd(_ range: Range<Int>) -> Int? {
    var at = range.lowerBound
    let word = bytes[range].prefix { $0 | 0x20 &- 0x61 < 26 }
    if Self.sectionWords.contains(String(decoding: word.map { $0 | 0x20 }, as: UTF8.self)) { at += word.count + 1 }
    if at + 2 < range.upperBound, bytes[at] == 0xC2, bytes[at + 1] == 0xA7 { at += bytes[at + 2] == 0x20 ? 3 : 2 }
    let digits = at
    while at < range.upperBound, bytes[at] &- 0x30 < 10 || bytes[at] == 0x2E && at > digits { at += 1 }
    guard at > digits, at - digits <= 8 else { return nil }
    let isMarked =
      digits > range.lowerBound || bytes[digits..<at].contains(0x2E) || at < range.upperBound && bytes[at] == 0x29
    return isMarked ? at : nil
  }

  private static let sectionWords: Set<String> = [
    "article", "section", "clause", "rule", "art", "articulo", "artikel", "abschnitt", "part",
  ]

  /// A numbered line is a heading with its text: the whole line when it is short and unfinished, else its title.
  private func numberedBody(_ line: Line, after number: Int) -> Int? {
    let range = line.range
    let isShort = range.count <= 80
    if isShort, let last = bytes[range].last, last != 0x2E, last != 0x3B, last != 0x2C, last != 0x3A {
      return line.next
    }
    var at = number
    while at < range.upperBound, bytes[at] == 0x20 || bytes[at] == 0x29 || bytes[at] == 0x2E { at += 1 }
    return titleEnd(at, range) ?? at
  }

  /// Behind a short title that ends with a full stop or colon within the line: `12. Cancellation. We may ...`.
  private func titleEnd(_ start: Int, _ range: Range<Int>) -> Int? {
    var at = start
    var words = 1
    while at < range.upperBound, words <= 6 {
      if bytes[at] == 0x20 { words += 1 }
      if bytes[at] == 0x2E || bytes[at] == 0x3A, at + 1 < range.upperBound, bytes[at + 1] == 0x20 { return at + 2 }
      at += 1
    }
    return nil
  }
}

extension String {
  /// Without the marks of Markdown and blanks at the edges.
  fileprivate func trimmingMarks() -> String {
    var slice = self[...]
    let marks: Set<Character> = ["#", "*", " ", "_", "\t"]
    while let first = slice.first, marks.contains(first) { slice = slice.dropFirst() }
    while let last = slice.last, marks.contains(last) { slice = slice.dropLast() }
    return String(slice)
  }
}
