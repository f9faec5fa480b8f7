internal import CLibYAML
import SourceText

/// Turns libyaml's events into nodes, in one pass: for the YAML that `BlockReading` leaves.
///
/// No Swift string, no object and no allocation for a scalar.
struct EventReading {
  /// Reads the documents from `offset` on.
  ///
  /// - Returns: where to go on after an error, or nil at the end of the source.
  static func read(
    _ parser: inout LibYAMLParser, into builder: inout TreeBuilder, from offset: Int, isASCII: Bool
  ) -> Int? {
    guard unsafe parser.start(builder.arena.base, from: offset, isASCII: isASCII) else {
      builder.fail(.outOfMemory(at: offset))
      builder.abandonDocument(at: offset)
      return nil
    }
    while true {
      switch parser.next() {
      case .event:
        take(&parser, &builder)
        if builder.failure { return builder.lastOffset }
      case .end: return nil
      case .failed:
        let problem = parser.problem()
        builder.fail(SyntaxProblem(problem, in: &builder).diagnostic)
        return max(problem.offset, offset)
      }
    }
  }

  @inline(__always)
  private static func take(_ parser: inout LibYAMLParser, _ builder: inout TreeBuilder) {
    let event = unsafe parser.event
    let start = unsafe parser.offset(of: event.pointee.start_mark.index)
    builder.lastOffset = start
    switch unsafe event.pointee.type {
    case YAML_SCALAR_EVENT: scalar(&parser, &builder, start: start)
    case YAML_MAPPING_START_EVENT:
      let data = unsafe event.pointee.data.mapping_start
      let isFlow = unsafe data.style == YAML_FLOW_MAPPING_STYLE
      unsafe open(.mapping, data.anchor, data.tag, isFlow: isFlow, start, &parser, &builder)
    case YAML_SEQUENCE_START_EVENT:
      let data = unsafe event.pointee.data.sequence_start
      let isFlow = unsafe data.style == YAML_FLOW_SEQUENCE_STYLE
      unsafe open(.sequence, data.anchor, data.tag, isFlow: isFlow, start, &parser, &builder)
    case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT:
      // The end of a block, or of a pair in a list without braces, has no character of its own.
      let end = unsafe parser.offset(of: event.pointee.end_mark.index)
      builder.close(at: end > start ? end : nil)
    case YAML_ALIAS_EVENT:
      let end = unsafe parser.offset(of: event.pointee.end_mark.index)
      if let name = unsafe event.pointee.data.alias.anchor {
        unsafe builder.expandAlias(name, cStringLength(name), range: SourceRange(start: start, end: end))
      }
      parser.release()
    case YAML_DOCUMENT_START_EVENT:
      builder.beginDocument(at: start)
      parser.release()
    case YAML_DOCUMENT_END_EVENT:
      builder.endDocument(at: unsafe parser.offset(of: event.pointee.end_mark.index))
    default: break
    }
  }

  @inline(__always)
  private static func scalar(_ parser: inout LibYAMLParser, _ builder: inout TreeBuilder, start: Int) {
    let event = unsafe parser.event
    let data = unsafe event.pointee.data.scalar
    let end = unsafe parser.offset(of: event.pointee.end_mark.index)
    let isOneLine = unsafe event.pointee.start_mark.line == event.pointee.end_mark.line
    var scalar = unsafe ScalarEvent(
      start: start, end: end, isOneLine: isOneLine, value: data.value, length: data.length, style: style(data.style))
    var anchor = YAMLNode.none
    var tag: UInt8 = 0
    let first = unsafe builder.arena.base[start]
    if first == UInt8(ascii: "&") || first == UInt8(ascii: "!") {
      builder.skipProperties(&scalar)
      if unsafe data.plain_implicit == 0 && data.style == YAML_PLAIN_SCALAR_STYLE { tag = Tag.nonSpecific }
      if let name = unsafe data.anchor { anchor = unsafe builder.anchorNumber(name, cStringLength(name)) }
      if let name = unsafe data.tag { tag = unsafe builder.tagNumber(name, cStringLength(name)) }
    }
    let node = builder.node(of: scalar, tag: tag)
    builder.addScalar(node, anchor: anchor)
    parser.release()
  }

  @inline(__always)
  private static func open(
    _ kind: YAMLNode.Kind, _ anchorName: UnsafeMutablePointer<UInt8>?, _ tagName: UnsafeMutablePointer<UInt8>?,
    isFlow: Bool, _ start: Int, _ parser: inout LibYAMLParser, _ builder: inout TreeBuilder
  ) {
    var node = YAMLNode(kind: kind, style: isFlow ? .flow : .block, start: start, end: start)
    guard unsafe anchorName != nil || tagName != nil else { return builder.open(node) }
    let valueStart = unsafe builder.endOfProperties(start, hasAnchor: anchorName != nil, hasTag: tagName != nil)
    node.start = UInt32(truncatingIfNeeded: valueStart)
    var anchor = YAMLNode.none
    if let name = unsafe anchorName { anchor = unsafe builder.anchorNumber(name, cStringLength(name)) }
    if let name = unsafe tagName { node.tagID = unsafe builder.tagNumber(name, cStringLength(name)) }
    builder.checkTag(of: node)
    builder.open(node, anchor: anchor)
    parser.release()
  }

  @inline(__always)
  private static func style(_ style: yaml_scalar_style_t) -> YAMLNode.Style {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: .literal
    case YAML_FOLDED_SCALAR_STYLE: .folded
    default: .plain
    }
  }
}

/// The length of a zero-terminated text.
func cStringLength(_ text: UnsafePointer<UInt8>) -> Int {
  var length = 0
  while unsafe text[length] != 0 { length += 1 }
  return length
}
