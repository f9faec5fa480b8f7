import SourceText

/// What to say of a character in the wrong place.
extension JSONReading {
  /// Says what stands where something else was expected.
  func unexpected(in builder: borrowing TreeBuilder, _ message: String) -> Diagnostic {
    guard at < length else {
      let open = builder.frame.node
      guard open != YAMLNode.none, Int(open) < builder.nodes.count else {
        return Diagnostic(
          range: SourceRange(start: length, end: length), message: "the source ends where \(clause(message))")
      }
      let range = builder.characterRange(at: Int(builder.nodes[Int(open)].start))
      return Diagnostic(
        range: range, message: "this '\(builder.sourceText(range))' is never closed",
        hint: "close it with '\(builder.frame.isMapping ? "}" : "]")'")
    }
    return Diagnostic(range: builder.characterRange(at: at), message: message, hint: hint())
  }

  private func clause(_ message: String) -> String {
    message.hasSuffix(" was expected here") ? String(message.dropLast(5)) : "a value was expected"
  }

  private func hint() -> String? {
    switch unsafe base[at] {
    case UInt8(ascii: "'"): "JSON puts texts in double quotes"
    case UInt8(ascii: "/"), UInt8(ascii: "#"): "JSON has no comments; give the file a name that ends in .yaml"
    case UInt8(ascii: "]"), UInt8(ascii: "}"): "remove the comma before it"
    case let byte where byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A:
      "JSON puts texts and keys in double quotes; only true, false and null go without"
    default: nil
    }
  }
}
