import CBareYAML

/// libyaml's events, thrown away: what any check of YAML costs at least.
enum BareYAML {
  /// The number of events in `bytes`.
  static func events(_ bytes: [UInt8]) -> Int {
    var parser = yaml_parser_t()
    var event = yaml_event_t()
    var count = 0
    yaml_parser_initialize(&parser)
    defer { yaml_parser_delete(&parser) }
    bytes.withUnsafeBufferPointer { buffer in
      yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
      while yaml_parser_parse(&parser, &event) == 1 {
        let isEnd = event.type == YAML_STREAM_END_EVENT
        yaml_event_delete(&event)
        count += 1
        if isEnd { break }
      }
    }
    return count
  }
}
