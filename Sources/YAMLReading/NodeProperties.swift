import SourceText

/// The tags that mean something here, by their number; others follow.
enum Tag {
  static let null: UInt8 = 1
  static let bool: UInt8 = 2
  static let int: UInt8 = 3
  static let float: UInt8 = 4
  static let str: UInt8 = 5
  static let seq: UInt8 = 6
  static let map: UInt8 = 7
  /// A lone `!`: a scalar is a string, whatever it looks like.
  static let nonSpecific: UInt8 = 8

  /// The names, at their number less one.
  static let names = [
    "tag:yaml.org,2002:null", "tag:yaml.org,2002:bool", "tag:yaml.org,2002:int", "tag:yaml.org,2002:float",
    "tag:yaml.org,2002:str", "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map", "!",
  ]

  /// What messages call a kind.
  static func title(_ tag: UInt8) -> String {
    "!!" + (names[Int(tag) - 1].split(separator: ":").last ?? "")
  }
}

extension TreeBuilder {
  /// The number of a tag.
  mutating func tagNumber(_ name: UnsafePointer<UInt8>, _ length: Int) -> UInt8 {
    if tags.isEmpty { tags = Tag.names }
    let name = unsafe String(decoding: UnsafeBufferPointer(start: name, count: length), as: UTF8.self)
    if let known = tags.firstIndex(of: name) { return UInt8(truncatingIfNeeded: known + 1) }
    guard tags.count < 255 else {
      fail(
        Diagnostic(
          range: SourceRange(start: lastOffset, end: lastOffset), message: "the source has more than 255 different tags"
        ))
      return 0
    }
    tags.append(name)
    return UInt8(truncatingIfNeeded: tags.count)
  }

  /// Makes of a scalar what its tag says, or reports that its text does not fit.
  mutating func resolve(_ node: inout YAMLNode, tag: UInt8) {
    node.tagID = tag
    if tags.isEmpty { tags = Tag.names }
    guard tag <= Tag.map, tag != Tag.str else { return }
    let value = unsafe CoreSchema.resolve(arena.base + Int(node.textOffset), Int(node.textLength))
    switch (tag, value.kind) {
    case (Tag.null, .null), (Tag.bool, .bool), (Tag.int, .int), (Tag.float, .double): node.set(value)
    case (Tag.int, .double) where value.isBig: node.set(value)
    case (Tag.float, .int):
      node.kind = .double
      node.bits = Double(Int64(bitPattern: value.bits)).bitPattern
    default:
      let text = sourceText(SourceRange(start: Int(node.start), end: Int(node.end)))
      report(
        Diagnostic(
          range: SourceRange(start: Int(node.start), end: Int(node.end)),
          message: "'\(text)' does not fit its tag '\(Tag.title(tag))'", hint: "remove the tag or correct the value"))
    }
  }

  /// Reports a collection whose tag names another kind.
  mutating func checkTag(of node: YAMLNode) {
    let tag = node.tagID
    let expected = node.kind == .mapping ? Tag.map : Tag.seq
    guard tag != 0, tag <= Tag.map, tag != expected else { return }
    report(
      Diagnostic(
        range: SourceRange(start: Int(node.start), end: Int(node.start)),
        message: "a \(node.kind) does not fit its tag '\(Tag.title(tag))'", hint: "remove the tag"))
  }

  /// Takes the anchor and the tag, which libyaml counts to the scalar, out of its range.
  func skipProperties(_ scalar: inout ScalarEvent) {
    let start = endOfProperties(scalar.start, hasAnchor: true, hasTag: true)
    if scalar.style == .plain && scalar.length == 0 {
      scalar.start = scalar.end
    } else {
      scalar.start = min(start, scalar.end)
    }
  }

  /// Where the value starts whose anchor and tag start at `offset`: after them, white space and comments.
  ///
  /// What the node does not have itself belongs to the first key in it.
  func endOfProperties(_ offset: Int, hasAnchor: Bool, hasTag: Bool) -> Int {
    var at = offset
    var hasAnchor = hasAnchor
    var hasTag = hasTag
    while at < arena.sourceLength {
      switch byte(at: at) {
      case UInt8(ascii: "&"):
        if !hasAnchor { return at }
        hasAnchor = false
        at += 1
        // libyaml ends an anchor at the first character that is no letter, digit, '-' or '_'.
        while isNameByte(byte(at: at)) { at += 1 }
      case UInt8(ascii: "!"):
        if !hasTag { return at }
        hasTag = false
        while at < arena.sourceLength, !isWhite(byte(at: at)), wideBreakLength(at: at) == 0 { at += 1 }
      case UInt8(ascii: "#"):
        while at < arena.sourceLength, !isBreak(byte(at: at)), wideBreakLength(at: at) == 0 { at += 1 }
      case let byte where isWhite(byte): at += 1
      default:
        let length = wideBreakLength(at: at)
        if length == 0 { return at }
        at += length
      }
    }
    return at
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || isDigit(byte) || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_")
  }

  /// The length of a line break beyond ASCII: NEL, LS or PS, which libyaml takes for one.
  private func wideBreakLength(at offset: Int) -> Int {
    switch byte(at: offset) {
    case 0xC2: byte(at: offset + 1) == 0x85 ? 2 : 0
    case 0xE2: byte(at: offset + 1) == 0x80 && byte(at: offset + 2) | 1 == 0xA9 ? 3 : 0
    default: 0
    }
  }
}
