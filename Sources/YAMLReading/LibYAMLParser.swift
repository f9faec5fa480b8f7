internal import CLibYAML
import SourceText

/// Owns a `yaml_parser_t` and gives its events with byte offsets; the one place that touches libyaml.
///
/// libyaml's own input stage decodes every character into a second buffer. Here the scanner is pointed at the padded
/// source itself: `buffer` is the source, `unread` is as good as endless, and `eof` says that nothing more can be read.
/// What that stage would have refused, `InputCheck` has refused before. The fields are those of the public header and
/// the same since libyaml 0.1.
@safe struct LibYAMLParser: ~Copyable {
  /// What the next event is.
  enum Step {
    /// An event was read.
    case event
    /// The source ends here.
    case end
    /// libyaml refuses the source; see `problem`.
    case failed
  }

  private let parser: UnsafeMutablePointer<yaml_parser_t>
  let event: UnsafeMutablePointer<yaml_event_t>
  private var ownStart: UnsafeMutablePointer<UInt8>?
  private var isInitialized = false

  private var source: UnsafePointer<UInt8>?
  private var origin = 0
  private var isASCII = true
  private var cursorCharacter = 0
  private var cursorOffset = 0

  init() {
    unsafe parser = .allocate(capacity: 1)
    unsafe event = .allocate(capacity: 1)
    unsafe UnsafeMutableRawPointer(parser).initializeMemory(
      as: UInt8.self, repeating: 0, count: MemoryLayout<yaml_parser_t>.size)
    unsafe UnsafeMutableRawPointer(event).initializeMemory(
      as: UInt8.self, repeating: 0, count: MemoryLayout<yaml_event_t>.size)
  }

  deinit {
    if isInitialized {
      unsafe parser.pointee.buffer.start = ownStart
      unsafe yaml_parser_delete(parser)
    }
    unsafe parser.deallocate()
    unsafe event.deallocate()
  }

  /// Starts at `offset` of the padded source `base`.
  ///
  /// - Returns: false where there is no memory.
  mutating func start(_ base: UnsafeMutablePointer<UInt8>, from offset: Int, isASCII: Bool) -> Bool {
    if isInitialized, unsafe parser.pointee.error == YAML_NO_ERROR, unsafe parser.pointee.state == YAML_PARSE_END_STATE
    {
      rewind()
    } else {
      guard initialize() else { return false }
    }
    unsafe parser.pointee.buffer.start = base + offset
    unsafe parser.pointee.buffer.pointer = base + offset
    unsafe parser.pointee.unread = Int.max / 2
    unsafe source = UnsafePointer(base)
    origin = offset
    cursorCharacter = 0
    cursorOffset = offset
    self.isASCII = isASCII
    return true
  }

  /// Reads the next event; what the last one holds is to be freed before, with `release`.
  @inline(__always)
  mutating func next() -> Step {
    if unsafe yaml_parser_parse(parser, event) == 0 { return .failed }
    return unsafe event.pointee.type == YAML_STREAM_END_EVENT ? .end : .event
  }

  /// Frees what the current event holds.
  @inline(__always)
  func release() {
    unsafe yaml_event_delete(event)
  }

  private mutating func initialize() -> Bool {
    if isInitialized {
      unsafe parser.pointee.buffer.start = ownStart
      unsafe yaml_parser_delete(parser)
    }
    isInitialized = unsafe yaml_parser_initialize(parser) != 0
    guard isInitialized else { return false }
    unsafe ownStart = parser.pointee.buffer.start
    // Sets the read handler that libyaml asks for before it sees that there is nothing to read.
    unsafe yaml_parser_set_input_string(parser, ownStart, 0)
    unsafe parser.pointee.eof = 1
    unsafe parser.pointee.encoding = YAML_UTF8_ENCODING
    return true
  }

  /// Makes the parser as new after it has read a source to its end, and keeps its memory.
  private mutating func rewind() {
    unsafe parser.pointee.tokens.head = parser.pointee.tokens.start
    unsafe parser.pointee.tokens.tail = parser.pointee.tokens.start
    unsafe parser.pointee.indents.top = parser.pointee.indents.start
    unsafe parser.pointee.simple_keys.top = parser.pointee.simple_keys.start
    unsafe parser.pointee.states.top = parser.pointee.states.start
    unsafe parser.pointee.marks.top = parser.pointee.marks.start
    unsafe parser.pointee.state = YAML_PARSE_STREAM_START_STATE
    unsafe parser.pointee.tokens_parsed = 0
    unsafe parser.pointee.token_available = 0
    unsafe parser.pointee.stream_start_produced = 0
    unsafe parser.pointee.stream_end_produced = 0
    unsafe parser.pointee.flow_level = 0
    unsafe parser.pointee.indent = 0
    unsafe parser.pointee.simple_key_allowed = 0
    unsafe parser.pointee.mark = yaml_mark_t(index: 0, line: 0, column: 0)
  }
}

extension LibYAMLParser {
  /// What libyaml says is wrong, with places as byte offsets.
  struct Problem {
    var message: String
    var context: String
    var offset: Int
    var contextOffset: Int?
  }

  /// Why `next` failed.
  mutating func problem() -> Problem {
    let mark = unsafe parser.pointee.problem_mark.index
    let contextMark = unsafe parser.pointee.context_mark.index
    let message = unsafe parser.pointee.problem.map { unsafe String(cString: $0) } ?? ""
    let context = unsafe parser.pointee.context.map { unsafe String(cString: $0) } ?? ""
    let outOfMemory = unsafe parser.pointee.error == YAML_MEMORY_ERROR
    return Problem(
      message: outOfMemory ? "out of memory" : message, context: context, offset: offset(of: mark),
      contextOffset: context.isEmpty ? nil : offset(of: contextMark))
  }

  /// The byte offset of a character, which is what libyaml's marks count.
  ///
  /// - Complexity: O(1) in ASCII; else the distance from the last one asked for, so that a whole source costs O(n).
  @inline(__always)
  mutating func offset(of character: Int) -> Int {
    isASCII ? origin &+ character : walk(to: character)
  }

  private mutating func walk(to character: Int) -> Int {
    guard let source = unsafe source else { return origin }
    var offset = cursorOffset
    var left = character - cursorCharacter
    while left >= 8 {
      let word = unsafe loadWord(source + offset)
      // In each byte, the lowest bit: is it not a continuation, `10xxxxxx`?
      let starts = (~(word &>> 7) | word &>> 6) & everywhere(0x01)
      left -= starts.nonzeroBitCount
      offset += 8
    }
    // `offset` may stand inside a character that has been counted.
    while unsafe source[offset] & 0xC0 == 0x80 { offset += 1 }
    while left > 0 {
      offset += 1
      while unsafe source[offset] & 0xC0 == 0x80 { offset += 1 }
      left -= 1
    }
    while left < 0 {
      offset -= 1
      while unsafe source[offset] & 0xC0 == 0x80 { offset -= 1 }
      left += 1
    }
    cursorCharacter = character
    cursorOffset = offset
    return offset
  }
}
