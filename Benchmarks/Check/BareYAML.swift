import CLibYAML

/// libyaml's events, thrown away: what any check of YAML costs at least.
enum BareYAML {
  /// The number of events in `bytes`.
  static func events(_ bytes: [UInt8]) -> Int {
    var parser = unsafe yaml_parser_t()
    var event = unsafe yaml_event_t()
    var count = 0
    unsafe yaml_parser_initialize(&parser)
    defer { unsafe yaml_parser_delete(&parser) }
    unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
      while unsafe yaml_parser_parse(&parser, &event) == 1 {
        let isEnd = unsafe event.type == YAML_STREAM_END_EVENT
        unsafe yaml_event_delete(&event)
        count += 1
        if isEnd { break }
      }
    }
    return count
  }
}
