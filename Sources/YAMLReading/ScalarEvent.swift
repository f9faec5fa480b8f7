import SourceText

/// A scalar as libyaml gives it, its marks turned into offsets.
@safe struct ScalarEvent {
  var start: Int
  var end: Int
  var isOneLine: Bool
  var value: UnsafeMutablePointer<UInt8>?
  var length: Int
  var style: YAMLNode.Style
}

extension TreeBuilder {
  /// Makes the node of a scalar: its exact range, its text, its value.
  @inline(__always)
  mutating func node(of event: ScalarEvent, tag: UInt8) -> YAMLNode {
    var event = event
    if event.style == .plain && event.length == 0 { emptyScalar(&event) }
    let text = textOffset(of: event)
    if event.style == .literal || event.style == .folded { event.end = contentEnd(of: event) }
    var node = YAMLNode(kind: .string, style: event.style, start: event.start, end: event.end)
    node.setText(text, event.length)
    if tag != 0 {
      resolve(&node, tag: tag)
    } else if node.style == .plain {
      node.set(unsafe CoreSchema.resolve(arena.base + text, Int(node.textLength)))
    }
    return node
  }

  /// Where the decoded text lies: in the source where it stands there as it is, else behind it.
  @inline(__always)
  private mutating func textOffset(of event: ScalarEvent) -> Int {
    let span = event.end - event.start
    switch event.style {
    case .plain where event.isOneLine && event.length == span: return event.start
    case .singleQuoted where event.isOneLine && event.length == span - 2: return event.start + 1
    case .doubleQuoted where event.isOneLine && event.length == span - 2:
      if let value = unsafe event.value, unsafe sameBytes(value, arena.base + event.start + 1, event.length) {
        return event.start + 1
      }
    default: break
    }
    guard let value = unsafe event.value else { return event.start }
    return unsafe arena.append(value, event.length)
  }

  /// Puts an empty scalar right behind what it belongs to.
  ///
  /// libyaml has it there after a `:` or `-`, but at the next token in other cases.
  private func emptyScalar(_ event: inout ScalarEvent) {
    let at = event.start
    guard event.end == at, at > 0, isWhite(byte(at: at - 1)) || at == arena.sourceLength else { return }
    var place = min(at, Int(lastEnd))
    var isComment = false
    var hasIndicator = false
    for offset in place..<at {
      let byte = byte(at: offset)
      if isComment {
        isComment = !isBreak(byte)
      } else if byte == UInt8(ascii: "#") {
        isComment = true
      } else if !isWhite(byte) {
        hasIndicator = true
        place = offset + 1
      }
    }
    // An empty key stands at its colon.
    if !hasIndicator, frame.expectsKey { place = at }
    event.start = place
    event.end = place
  }

  /// The end of a block scalar's last line that holds anything, without its line break.
  private func contentEnd(of event: ScalarEvent) -> Int {
    var end = lastLineEnd(of: event)
    while end > event.start {
      var line = end
      var isBlank = true
      while line > event.start && !isBreak(byte(at: line - 1)) {
        line -= 1
        isBlank = isBlank && isWhite(byte(at: line))
      }
      if !isBlank { return end }
      end = line
      if end > event.start && byte(at: end - 1) == 0x0A { end -= 1 }
      if end > event.start && byte(at: end - 1) == 0x0D { end -= 1 }
    }
    return end
  }

  /// Where libyaml's end mark should be: it misses a last line that the source ends without a line break.
  private func lastLineEnd(of event: ScalarEvent) -> Int {
    let end = event.end
    var at = end
    while at < arena.sourceLength, !isBreak(byte(at: at)) { at += 1 }
    guard at == arena.sourceLength, at > end, event.length > 0, let value = unsafe event.value else { return end }
    // It belongs to the scalar when it is indented like the first line and the text ends as it does.
    let indent = indentation(at: end)
    let rest = at - end - indent
    let length = event.length
    guard rest > 0, length >= rest, indent > 0, indent >= firstIndentation(of: event),
      unsafe sameBytes(value + length - rest, arena.base + end + indent, rest)
    else { return end }
    return at
  }

  private func indentation(at offset: Int) -> Int {
    var at = offset
    while at < arena.sourceLength, byte(at: at) == 0x20 { at += 1 }
    return at - offset
  }

  /// The indentation of a block scalar's first line with content; 0 where the header gives it.
  private func firstIndentation(of event: ScalarEvent) -> Int {
    var at = event.start
    while at < arena.sourceLength, !isBreak(byte(at: at)) && byte(at: at) != UInt8(ascii: "#") {
      if isDigit(byte(at: at)) { return 0 }
      at += 1
    }
    while at < arena.sourceLength, !isBreak(byte(at: at)) { at += 1 }
    var line = at
    while at < arena.sourceLength, isWhite(byte(at: at)) {
      at += 1
      if isBreak(byte(at: at - 1)) { line = at }
    }
    return at - line
  }

  @inline(__always)
  func isWhite(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

  @inline(__always)
  func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
