/// A part of a scalar's text with the part of the source that it came from.
struct ScalarPiece {
  /// Offsets from the start of the decoded text.
  var decoded: Range<Int>
  /// Offsets in the source.
  var source: Range<Int>

  /// The source offset of the byte at `offset` of the text; the start of the piece where the two differ in length.
  func source(at offset: Int) -> Int {
    decoded.count == source.count ? source.lowerBound + offset - decoded.lowerBound : source.lowerBound
  }

  /// The source offset behind the byte at `offset` of the text.
  func source(after offset: Int) -> Int {
    decoded.count == source.count ? source.lowerBound + offset - decoded.lowerBound + 1 : source.upperBound
  }
}

/// Goes through a scalar's source and its decoded text side by side.
///
/// The text is known to have come from that source, so where the two can be read in more than one way the text decides.
struct ScalarWalk {
  let bytes: [UInt8]
  /// Where the text lies in `bytes`.
  let text: Range<Int>
  let style: YAMLNode.Style
  /// False in JSON, where every character stands for itself or starts an escape.
  let foldsLines: Bool
  /// Where the content may go to.
  let end: Int
  /// How far the lines of a block scalar are indented.
  var indent = 0
  /// Where in the source the walk is.
  var at: Int
  /// How much of the text has been walked over.
  var walked = 0
  /// The line breaks of the run that the walk is in that are yet to come; each stays in the text.
  var breaksLeft = 0
  /// Where that run ends.
  var runEnd = 0
  /// True behind an escaped line break, after which even the first one stays.
  var keepsFirstBreak = false

  /// Starts at the beginning of a scalar; one that is verbatim is never walked.
  init(node: YAMLNode, in tree: YAMLTree, isVerbatim: Bool) {
    bytes = tree.bytes
    text = node.textRange
    style = node.style
    foldsLines = tree.format == .yaml
    switch node.style {
    case .singleQuoted, .doubleQuoted:
      at = Int(node.start) + 1
      end = max(at, Int(node.end) - 1)
    case .literal, .folded:
      at = Int(node.start)
      end = tree.sourceLength
      if !isVerbatim { startBlock() }
    case .plain, .block, .flow:
      at = Int(node.start)
      end = Int(node.end)
    }
  }

  /// Walks on to the piece that holds the byte at `offset` of the text, or to the last piece.
  ///
  /// - Complexity: O(n) in what is walked over.
  mutating func piece(holding offset: Int) -> ScalarPiece {
    var piece = ScalarPiece(decoded: walked..<walked, source: at..<at)
    while walked <= offset, walked < text.count {
      let before = (at, walked)
      let next = step()
      if !next.decoded.isEmpty { piece = next }
      // Nothing moved: the text did not come from here after all.
      if before == (at, walked) { return piece }
    }
    return piece
  }

  /// The next piece; one without text for what leaves none.
  private mutating func step() -> ScalarPiece {
    switch style {
    case .literal, .folded: blockStep()
    case .plain, .singleQuoted, .doubleQuoted, .block, .flow: flowStep()
    }
  }

  /// Takes the next `decodedCount` bytes of the text and `sourceCount` of the source for one piece.
  mutating func take(_ decodedCount: Int, _ sourceCount: Int) -> ScalarPiece {
    let decodedEnd = min(walked + decodedCount, text.count)
    let sourceEnd = min(at + sourceCount, end)
    defer {
      walked = decodedEnd
      at = max(at, sourceEnd)
    }
    return ScalarPiece(decoded: walked..<decodedEnd, source: at..<max(at, sourceEnd))
  }

  /// The byte of the text that comes next, 0 at its end.
  var nextOfText: UInt8 { walked < text.count ? bytes[text.lowerBound + walked] : 0 }

  /// The byte of the source at `offset`, 0 at the end of the scalar.
  func source(_ offset: Int) -> UInt8 { offset < end ? bytes[offset] : 0 }

  /// The length of the line break at `offset` of the source, 0 where there is none.
  ///
  /// libyaml also breaks lines at NEL, LS and PS.
  func breakLength(_ offset: Int) -> Int {
    switch source(offset) {
    case 0x0A: 1
    case 0x0D: source(offset + 1) == 0x0A ? 2 : 1
    case 0xC2: source(offset + 1) == 0x85 ? 2 : 0
    case 0xE2: source(offset + 1) == 0x80 && source(offset + 2) | 1 == 0xA9 ? 3 : 0
    default: 0
    }
  }

  /// The length of the line break that comes next in the text, 0 where there is none.
  var breakLengthOfText: Int { breakLengthOfText(at: walked) }

  func breakLengthOfText(at offset: Int) -> Int {
    guard offset < text.count else { return 0 }
    let place = text.lowerBound + offset
    if bytes[place] == 0x0A { return 1 }
    guard bytes[place] == 0xE2, offset + 2 < text.count else { return 0 }
    return bytes[place + 1] == 0x80 && bytes[place + 2] | 1 == 0xA9 ? 3 : 0
  }

  /// How many line breaks come next in the text, and how long they are.
  func breaksOfText() -> (count: Int, length: Int) {
    var count = 0
    var offset = walked
    while case let length = breakLengthOfText(at: offset), length > 0 {
      count += 1
      offset += length
    }
    return (count, offset - walked)
  }

  func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
