/// Cuts a section's text into sentences.
///
/// A sentence ends at `.`, `!` or `?` before a blank and a capital, digit, quote or emoji (not after an abbreviation, an
/// initial or a lone number that counts an item), at a blank line, and at a line break before a bullet, a table row, a
/// numbered item, or after a short line. Hard-wrapped lines stay together. An introduction that ends with a colon takes
/// the list items under it with it when `joinsLists` says so. Bullets, table bars and blanks at the edges are left out.
struct SentenceSplitter {
  let bytes: [UInt8]

  /// The most bytes of a sentence, more or less; longer ones are cut at a blank, so that reading stays linear.
  private static let longest = 2500

  /// The sentences in order, as offsets; O(n) in the bytes of the text.
  func sentences() -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    var lineStart = 0
    // Where the last list of this sentence starts.
    var list = -1
    var at = 0
    while at < bytes.count {
      switch bytes[at] {
      case 0x2E, 0x21, 0x3F:
        let after = closing(after: at + 1)
        if endsSentence(at: at, after: after, start: start) {
          append(start..<after, to: &result)
          start = after
        }
        at = after
      case 0x0A:
        if breaksLine(at: at, lineStart: lineStart, sentenceStart: start, isInList: list >= start) {
          append(start..<at, to: &result)
          start = at
        } else if at > 0, bytes[at - 1] == 0x3A {
          list = at
        }
        at += 1
        lineStart = at
      case 0x26, 0xE2:
        if let width = inlineBullet(at) {
          append(start..<at, to: &result)
          start = at + width
          at = start
        } else {
          at += 1
        }
      case 0x20 where at - start > Self.longest:
        append(start..<at, to: &result)
        start = at
        at += 1
      default:
        at += 1
      }
    }
    append(start..<bytes.count, to: &result)
    return result
  }

  /// The width of a bullet between items of one line, `&bull;` or U+2022; nil when none stands at `at`.
  private func inlineBullet(_ at: Int) -> Int? {
    if bytes[at] == 0x26 { return bytes[at...].prefix(6).elementsEqual("&bull;".utf8) ? 6 : nil }
    return bytes[at...].prefix(3).elementsEqual([0xE2, 0x80, 0xA2]) ? 3 : nil
  }

  /// Skips the marks that close with the sentence: quotes, brackets, emphasis, more stops.
  private func closing(after index: Int) -> Int {
    var at = index
    while at < bytes.count {
      switch bytes[at] {
      case 0x21, 0x3F, 0x2E, 0x22, 0x27, 0x29, 0x5D, 0x2A, 0x5F, 0x60: at += 1
      case 0xE2 where at + 2 < bytes.count && bytes[at + 1] == 0x80 && (0x99...0x9D).contains(bytes[at + 2]): at += 3
      case 0xC2 where at + 1 < bytes.count && bytes[at + 1] == 0xBB: at += 2
      default: return at
      }
    }
    return at
  }

  private func endsSentence(at: Int, after: Int, start: Int) -> Bool {
    var next = after
    while next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0x09 { next += 1 }
    if isNoBreakSpace(next) { next += next < bytes.count && bytes[next] == 0x26 ? 6 : 2 }
    if next >= bytes.count { return true }
    if bytes[next] == 0x0A || bytes[next] == 0x0D { return bytes[at] != 0x2E || !isAbbreviation(endingAt: at) }
    guard next > after else { return false }
    let isInsideBracket = after > at + 1 && bytes[after - 1] == 0x29 && isLower(bytes[next])
    if isInsideBracket || isLower(bytes[next]) && bytes[at] == 0x2E && !isCasual(at: at) { return false }
    if bytes[at] != 0x2E { return !isLower(bytes[next]) || isQuestionOrShout(at) }
    return !isAbbreviation(endingAt: at) && !isItemNumber(endingAt: at, start: start) && !isOrdinal(endingAt: at)
  }

  /// `bis zum 1. Mai`: a German number of order behind its preposition.
  private func isOrdinal(endingAt at: Int) -> Bool {
    var start = at
    while start > 0, at - start < 3, bytes[start - 1] &- 0x30 < 10 { start -= 1 }
    guard start < at, at - start < 3, start > 2, bytes[start - 1] == 0x20 else { return false }
    return Abbreviations.beforeOrdinals.contains(bytes, at: lastWord(endingAt: start - 1).indices)
  }

  /// A lower-case writer's full stop: the sentence before it is long enough and its last word is no abbreviation.
  private func isCasual(at: Int) -> Bool {
    let word = lastWord(endingAt: at)
    if word.count == 2 { return Abbreviations.shortWords.contains(bytes, at: word.indices) }
    return word.count > 2 && !isAbbreviation(endingAt: at)
  }

  private func isQuestionOrShout(_ at: Int) -> Bool {
    bytes[at] == 0x21 || bytes[at] == 0x3F
  }

  private func isNoBreakSpace(_ at: Int) -> Bool {
    if at + 1 < bytes.count, bytes[at] == 0xC2, bytes[at + 1] == 0xA0 { return true }
    return at + 5 < bytes.count && bytes[at..<(at + 6)].elementsEqual("&nbsp;".utf8)
  }

  private func isLower(_ byte: UInt8) -> Bool {
    byte &- 0x61 < 26
  }

  /// The letters (and inner full stops, as in `e.g`) that end before `at`.
  private func lastWord(endingAt at: Int) -> ArraySlice<UInt8> {
    var start = at
    while start > 0, at - start < 8, bytes[start - 1] | 0x20 &- 0x61 < 26 || bytes[start - 1] == 0x2E {
      start -= 1
    }
    return bytes[start..<at]
  }

  private func isAbbreviation(endingAt at: Int) -> Bool {
    let word = lastWord(endingAt: at)
    guard let first = word.first else { return false }
    if word.count == 1 { return first &- 0x41 < 26 && bytes[at] == 0x2E && isInitial(before: at - 1) }
    let range = word.startIndex..<word.endIndex
    if Abbreviations.beforeWords.contains(bytes, at: range) { return true }
    let next = nextWord(after: at + 1)
    if Abbreviations.beforeNumbers.contains(bytes, at: range) {
      return next.lowerBound < next.upperBound && bytes[next.lowerBound] &- 0x30 < 10
    }
    return Abbreviations.perhapsLast.contains(bytes, at: range) && !startsSentence(next)
  }

  /// The word behind the blanks after `index`, at most 12 letters of it.
  private func nextWord(after index: Int) -> Range<Int> {
    var start = index
    while start < bytes.count, bytes[start] <= 0x20 { start += 1 }
    var end = start
    while end < bytes.count, end - start < 12, bytes[end] > 0x2F, bytes[end] < 0x80 { end += 1 }
    return start..<end
  }

  private func startsSentence(_ word: Range<Int>) -> Bool {
    !word.isEmpty && bytes[word.lowerBound] &- 0x41 < 26 && Abbreviations.starters.contains(bytes, at: word)
  }

  /// A single capital is an initial when another initial or a capitalised name stands around it (`P. Okafor`).
  private func isInitial(before at: Int) -> Bool {
    at == 0 || bytes[at - 1] == 0x20 || bytes[at - 1] == 0x2E
  }

  /// `12.` or `(a).` at the start of a sentence counts an item.
  private func isItemNumber(endingAt at: Int, start: Int) -> Bool {
    var begin = start
    while begin < at, bytes[begin] <= 0x20 || bytes[begin] == 0x2D || bytes[begin] == 0x2A { begin += 1 }
    guard at - begin <= 6 else { return false }
    return bytes[begin..<at].allSatisfy { $0 &- 0x30 < 10 || $0 == 0x2E || $0 == 0x28 || $0 == 0x29 } && begin < at
  }

  private func append(_ range: Range<Int>, to result: inout [Range<Int>]) {
    let trimmed = SentenceEdges(bytes: bytes).trim(range)
    if !trimmed.isEmpty { result.append(trimmed) }
  }
}

// Line breaks.
extension SentenceSplitter {
  private func breaksLine(at: Int, lineStart: Int, sentenceStart: Int, isInList: Bool) -> Bool {
    guard let next = nextLine(after: at) else { return true }
    if next.isBlank || next.isItem {
      return !joinsList(before: at, start: sentenceStart, next: next, isInList: isInList)
    }
    let lineLength = at - lineStart
    if bytes[lineStart] == 0x7C || bytes[lineStart] == 0x23 { return true }
    return lineLength < 40 && !isLower(next.byte) && !endsOpen(at)
  }

  private struct NextLine {
    let isBlank: Bool
    let byte: UInt8
    var isItem = false
    var isLowerItem = false
  }

  private func nextLine(after at: Int) -> NextLine? {
    var next = at + 1
    while next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0x09 || bytes[next] == 0x0D { next += 1 }
    guard next < bytes.count else { return nil }
    var line = NextLine(isBlank: bytes[next] == 0x0A, byte: bytes[next])
    if let content = SentenceEdges(bytes: bytes).itemContent(at: next, end: bytes.count) {
      line.isItem = true
      line.isLowerItem = content < bytes.count && isLower(bytes[content])
    }
    return line
  }

  /// A line that ends with a comma or a connecting mark goes on.
  private func endsOpen(_ at: Int) -> Bool {
    var last = at - 1
    while last >= 0, bytes[last] == 0x20 || bytes[last] == 0x0D { last -= 1 }
    return last >= 0 && (bytes[last] == 0x2C || bytes[last] == 0x3B || bytes[last] == 0x2D)
  }

  /// A list belongs to the sentence that introduces it: the line ends with a colon, or an item ends with `;`, `,`, `or`.
  private func joinsList(before at: Int, start: Int, next: NextLine, isInList: Bool) -> Bool {
    var last = at - 1
    while last >= start, bytes[last] <= 0x20 || bytes[last] == 0x2A { last -= 1 }
    guard last >= start else { return false }
    if bytes[last] == 0x3A {
      if next.isBlank { return isOpenColon(last) && isItem(behindBlanksFrom: at) }
      return next.isLowerItem || next.isItem && isOpenColon(last)
    }
    if isInList, next.isLowerItem, bytes[last] != 0x2E { return true }
    let isOpen = bytes[last] == 0x3B || bytes[last] == 0x2C || endsWithOr(last)
    return isOpen && next.isItem
  }

  /// `..., if:` and `for these reasons:` leave the sentence to the list, whatever its items start with.
  private func isOpenColon(_ colon: Int) -> Bool {
    var start = colon
    while start > 0, bytes[start - 1] | 0x20 &- 0x61 < 26 { start -= 1 }
    return Self.openers.contains(bytes, at: start..<colon)
  }

  private static let openers: WordList = [
    "if", "where", "when", "because", "following", "of", "for", "that", "to", "or", "events", "reasons", "cases",
    "circumstances", "is", "si", "cuando", "lorsque", "wenn", "falls", "sofern", "includes", "including",
  ]

  private func isItem(behindBlanksFrom index: Int) -> Bool {
    var next = index
    while next < bytes.count, next - index < 8, bytes[next] <= 0x20 { next += 1 }
    return SentenceEdges(bytes: bytes).itemContent(at: next, end: bytes.count) != nil
  }

  private func endsWithOr(_ last: Int) -> Bool {
    last >= 2 && bytes[last] | 0x20 == 0x72 && bytes[last - 1] | 0x20 == 0x6F && bytes[last - 2] == 0x20
  }
}

/// Finds where the words of a sentence start and stop within its lines.
struct SentenceEdges {
  let bytes: [UInt8]

  /// Leaves out blanks, bullets, item numbers and table bars at the edges.
  func trim(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    if start < end, let content = itemContent(at: start, end: end), content < end { start = content }
    while start < end, bytes[start] == 0x7C || bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] == 0x7C || bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  /// Where the content of a list item that starts at `at` begins; nil when no item starts there.
  func itemContent(at: Int, end: Int) -> Int? {
    guard at < end else { return nil }
    switch bytes[at] {
    case 0x2D, 0x2A, 0x2B: return at + 1 < end && bytes[at + 1] == 0x20 ? at + 2 : nil
    case 0x7C, 0x23, 0x3E: return at + 1
    case 0xE2 where isBullet(at: at, end: end): return skipBlanks(at + 3, end)
    case 0x28: return bracketed(at: at + 1, end: end)
    case 0x30...0x39: return numbered(at: at, end: end)
    case 0x61...0x7A: return lettered(at: at, end: end)
    default: return nil
    }
  }

  private func skipBlanks(_ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, bytes[at] == 0x20 || bytes[at] == 0x09 { at += 1 }
    return at
  }

  /// U+2022 and its like, U+2013 and U+2014 at the start of a line, and the arrows and ticks of casual lists.
  private func isBullet(at: Int, end: Int) -> Bool {
    guard at + 2 < end else { return false }
    let second = bytes[at + 1]
    let third = bytes[at + 2]
    return second == 0x80 && (0x93...0x95).contains(third) || second == 0x80 && third == 0xA2 || second == 0x97
      || second == 0x9C || second == 0x9E || second == 0x86
  }

  /// `(a)`, `(iv)`, `(12)`.
  private func bracketed(at start: Int, end: Int) -> Int? {
    var at = start
    while at < end, at - start < 4, bytes[at] | 0x20 &- 0x61 < 26 || bytes[at] &- 0x30 < 10 { at += 1 }
    guard at > start, at < end, bytes[at] == 0x29 else { return nil }
    return skipBlanks(at + 1, end)
  }

  /// `12.`, `12)`, `12.3`, `12.3.1`, with a blank behind.
  private func numbered(at start: Int, end: Int) -> Int? {
    var at = start
    while at < end, at - start < 10, bytes[at] &- 0x30 < 10 || bytes[at] == 0x2E { at += 1 }
    guard at < end, at > start + 1 else {
      return at < end && bytes[at] == 0x29 ? skipBlanks(at + 1, end) : nil
    }
    if bytes[at] == 0x29 { return skipBlanks(at + 1, end) }
    let isItem = bytes[at] == 0x20 && bytes[start..<at].contains(0x2E)
    return isItem ? skipBlanks(at, end) : nil
  }

  /// `a)`, `b.` and roman numerals before a bracket.
  private func lettered(at start: Int, end: Int) -> Int? {
    var at = start
    while at < end, at - start < 4, bytes[at] &- 0x61 < 26 { at += 1 }
    guard at < end, bytes[at] == 0x29 else { return nil }
    return skipBlanks(at + 1, end)
  }
}
