extension YAMLTree {
  /// The decoded text of a scalar as it is meant, without quotes, escapes and indentation; empty for a collection.
  ///
  /// Also for null, bools and numbers: the characters as written.
  ///
  /// - Complexity: O(n) in the text, one allocation beyond 15 bytes. `bytes` with `YAMLNode.textRange` costs none.
  public func text(of id: NodeID) -> String {
    String(decoding: bytes[self[id].textRange], as: UTF8.self)
  }

  /// True when the decoded text of a scalar is `text`, byte for byte.
  public func text(of id: NodeID, equals text: StaticString) -> Bool {
    let range = self[id].textRange
    guard range.count == text.utf8CodeUnitCount else { return false }
    return text.withUTF8Buffer { expected in
      unsafe zip(range, expected).allSatisfy { bytes[$0] == $1 }
    }
  }

  /// The name of a key, of those given to the reader or of this source.
  ///
  /// - Precondition: `symbol` came from this tree or from the reader's `KeySymbols`.
  public func name(of symbol: KeySymbol) -> String {
    let index = Int(symbol.rawValue)
    if index < keys.count { return keys.names[index] }
    let entry = ownKeys[index - keys.count]
    return String(decoding: bytes[Int(entry.offset)..<Int(entry.offset) + Int(entry.length)], as: UTF8.self)
  }

  /// The tag of a node in full, as `tag:yaml.org,2002:str` or `!prize`, or nil where none is written.
  public func tag(of id: NodeID) -> String? {
    let tag = Int(self[id].tagID)
    return tag == 0 ? nil : tags[tag - 1]
  }

  /// The source that was read, byte order mark included.
  ///
  /// - Complexity: O(1), no copy.
  public var source: ArraySlice<UInt8> { bytes[..<sourceLength] }
}
