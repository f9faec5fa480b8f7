import PolicyModel
import SourceText

/// A waiver in a comment: `# promolint: allow RULE, RULE -- reason (expires 2027-01-31, approved by NAME)`.
struct WaiverComment {
  /// The rules it names, as written.
  var rules: [String] = []
  var reason = ""
  var approvedBy = ""
  var expires: CalendarDate?
  /// What is wrong with its form; empty where nothing is.
  var problem = ""
  /// From `#` to the end of its line; UTF-8 offsets.
  var range: SourceRange
  /// The offset of the start of the line that it speaks of.
  var target: Int

  private static let marker = Array("promolint:".utf8)

  /// Finds the comments in `bytes`; those inside values are the caller's to leave out.
  static func all(in bytes: [UInt8]) -> [WaiverComment] {
    var found: [WaiverComment] = []
    var at = 0
    while let hash = bytes.span.firstOffset(of: 0x23, from: at) {
      at = hash + 1
      guard hash == 0 || isSpace(bytes[hash - 1]) || bytes[hash - 1] == 0x0A || bytes[hash - 1] == 0x0D else {
        continue
      }
      var start = at
      while start < bytes.count, isSpace(bytes[start]) { start += 1 }
      guard bytes[start...].starts(with: marker) else { continue }
      let end = lineEnd(bytes, from: start)
      let text = String(decoding: bytes[(start + marker.count)..<end], as: UTF8.self)
      var comment = WaiverComment(
        range: SourceRange(start: hash, end: end), target: target(bytes, of: hash, lineEnd: end))
      comment.read(text)
      found.append(comment)
      at = end
    }
    return found
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private static func lineEnd(_ bytes: [UInt8], from start: Int) -> Int {
    bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
  }

  /// The line of the comment where something stands before it, else the next line that is not empty or a comment.
  private static func target(_ bytes: [UInt8], of hash: Int, lineEnd end: Int) -> Int {
    var start = hash
    while start > 0, isSpace(bytes[start - 1]) { start -= 1 }
    guard start == 0 || bytes[start - 1] == 0x0A || bytes[start - 1] == 0x0D else {
      while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
      return start
    }
    var next = end
    while next < bytes.count {
      while next < bytes.count, bytes[next] == 0x0A || bytes[next] == 0x0D { next += 1 }
      let first = bytes[next...].firstIndex { !isSpace($0) } ?? bytes.count
      guard first < bytes.count, bytes[first] == 0x23 || bytes[first] == 0x0A || bytes[first] == 0x0D else { break }
      next = lineEnd(bytes, from: first)
    }
    return next
  }

  /// Reads what follows `promolint:`.
  private mutating func read(_ text: String) {
    var rest = Substring(text).trimmed
    let word = rest.prefix { !$0.isWhitespace }
    guard word == "allow" else {
      problem = "a comment for promolint starts with \"allow\", not \"\(PrintableText.line(String(word)))\""
      return
    }
    rest = rest.dropFirst(word.count).trimmed
    var list = rest
    if let dash = WaiverComment.dash(in: rest) {
      list = rest[..<dash.lowerBound]
      readReason(rest[dash.upperBound...].trimmed)
    }
    rules = list.split { $0 == "," || $0.isWhitespace }.map(String.init)
  }

  private static func dash(in text: Substring) -> Range<Substring.Index>? {
    var at = text.startIndex
    while at < text.endIndex {
      if text[at] == "—" { return at..<text.index(after: at) }
      if text[at...].hasPrefix("--") { return at..<text.index(at, offsetBy: 2) }
      at = text.index(after: at)
    }
    return nil
  }

  private mutating func readReason(_ text: Substring) {
    guard text.last == ")", let open = text.lastIndex(of: "(") else {
      reason = String(text)
      return
    }
    reason = String(text[..<open].trimmed)
    for part in text[text.index(after: open)...].dropLast().split(separator: ",") {
      let part = part.trimmed
      if part.hasPrefix("expires ") {
        let date = part.dropFirst(8).trimmed
        expires = CalendarDate(date)
        if expires == nil { problem = "\"\(PrintableText.line(String(date)))\" is no date such as 2027-01-31" }
      } else if part.hasPrefix("approved by ") {
        approvedBy = String(part.dropFirst(12).trimmed)
      } else {
        problem = "\"\(PrintableText.line(String(part)))\" is neither \"expires DATE\" nor \"approved by NAME\""
      }
    }
  }
}

extension Substring {
  /// Without white space at either end.
  fileprivate var trimmed: Substring {
    var text = self
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
