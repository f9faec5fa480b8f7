/// Network addresses and blocks: their bytes lie in the store, 4 or 16; a block's prefix length is the value's `aux`.
enum Address {
  /// Reads an IPv4 or IPv6 address; nil where `text` is something else.
  ///
  /// No zones, no IPv4 form at the end of IPv6.
  static func parse(_ text: [UInt8]) -> [UInt8]? {
    guard text.count <= 45 else { return nil }
    return text.contains(0x3A) ? parseSix(text) : parseFour(text)
  }

  private static func parseFour(_ text: [UInt8]) -> [UInt8]? {
    let parts = text.split(separator: 0x2E, omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var result: [UInt8] = []
    for part in parts {
      guard 1...3 ~= part.count, part.allSatisfy({ 0x30...0x39 ~= $0 }), part.count == 1 || part.first != 0x30,
        let number = UInt8(String(decoding: part, as: UTF8.self))
      else { return nil }
      result.append(number)
    }
    return result
  }

  private static func parseSix(_ text: [UInt8]) -> [UInt8]? {
    let parts = text.split(separator: 0x3A, omittingEmptySubsequences: false).map { Array($0) }
    guard 3...9 ~= parts.count else { return nil }
    var groups: [UInt16?] = []
    for (index, part) in parts.enumerated() {
      if part.isEmpty {
        // Two signs at an end leave two empty parts there.
        if index == 0, parts[1].isEmpty { continue }
        if index == parts.count - 1, parts[index - 1].isEmpty, parts.count > 2 { continue }
        groups.append(nil)
      } else {
        guard part.count <= 4, let group = UInt16(String(decoding: part, as: UTF8.self), radix: 16),
          part.allSatisfy({ Lexer.isHexDigit($0) })
        else { return nil }
        groups.append(group)
      }
    }
    let gaps = groups.filter { $0 == nil }.count
    let known = groups.count - gaps
    guard gaps == 0 ? known == 8 : gaps == 1 && known <= 7 else { return nil }
    return groups.flatMap { group -> [UInt8] in
      guard let group else { return [UInt8](repeating: 0, count: (8 - known) * 2) }
      return [UInt8(group >> 8), UInt8(group & 255)]
    }
  }

  /// The canonical text: IPv6 in lower case, the longest run of zero groups as `::` (RFC 5952).
  static func text(_ octets: [UInt8]) -> String {
    if octets.count == 4 { return octets.map { String($0) }.joined(separator: ".") }
    let groups = (0..<8).map { UInt16(octets[$0 * 2]) << 8 | UInt16(octets[$0 * 2 + 1]) }
    var (best, length) = (0, 0)
    var start = 0
    while start < 8 {
      var end = start
      while end < 8, groups[end] == 0 { end += 1 }
      if end - start > length { (best, length) = (start, end - start) }
      start = max(end, start + 1)
    }
    let hex = groups.map { String($0, radix: 16) }
    if length < 2 { return hex.joined(separator: ":") }
    return hex[..<best].joined(separator: ":") + "::" + hex[(best + length)...].joined(separator: ":")
  }

  static func text(_ value: Value, _ store: borrowing Store) -> String {
    let text = text(store.bytes.array(value.start..<value.start + value.count))
    return value.kind == .addressBlock ? "\(text)/\(value.aux)" : text
  }

  /// The octets with an IPv4 address that is mapped into IPv6 as IPv4.
  static func unmapped(_ octets: [UInt8]) -> [UInt8] {
    octets.count == 16 && octets[..<10].allSatisfy { $0 == 0 } && octets[10] == 255 && octets[11] == 255
      ? Array(octets[12...]) : octets
  }

  static func areSame(_ left: Value, _ right: Value, _ store: borrowing Store) -> Bool {
    let a = store.bytes.array(left.start..<left.start + left.count)
    let b = store.bytes.array(right.start..<right.start + right.count)
    return unmapped(a) == unmapped(b)
  }

  /// Reads a block such as `10.0.0.0/8`.
  static func parseBlock(_ text: [UInt8]) -> (octets: [UInt8], prefix: UInt16)? {
    let parts = text.split(separator: 0x2F, omittingEmptySubsequences: false)
    guard parts.count == 2, 1...3 ~= parts[1].count, parts[1].allSatisfy({ 0x30...0x39 ~= $0 }),
      parts[1].count == 1 || parts[1].first != 0x30, let octets = parse(Array(parts[0])),
      let prefix = UInt16(String(decoding: parts[1], as: UTF8.self)), prefix <= octets.count * 8
    else { return nil }
    return (octets, prefix)
  }

  /// The octets with everything behind the prefix zero.
  static func masked(_ octets: [UInt8], _ prefix: UInt16) -> [UInt8] {
    octets.enumerated().map { index, octet in
      let bits = min(max(Int(prefix) - index * 8, 0), 8)
      return octet & UInt8(truncatingIfNeeded: 0xFF00 >> bits)
    }
  }
}

extension Evaluator {
  /// The functions of the network extension.
  mutating func network(_ builtin: Builtin, _ arguments: Arguments, _ store: inout Store) -> Value {
    let value = arguments[0]
    switch (builtin, value.kind, arguments.count) {
    case (.ip, .string, 1), (.isIP, .string, 1), (.isCanonical, .string, 1):
      return address(builtin, value, &store)
    case (.cidr, .string, 1):
      guard let block = Address.parseBlock(store.octets(of: value) ?? []) else { return fail(.badAddress) }
      return place(block.octets, prefix: block.prefix, &store)
    case (.isCIDR, .string, 1): return .bool(Address.parseBlock(store.octets(of: value) ?? []) != nil)
    case (.addressOf, .addressBlock, 1): return .place(.address, start: value.start, count: value.count)
    case (.prefixLength, .addressBlock, 1): return .int(Int64(value.aux))
    case (.masked, .addressBlock, 1):
      let octets = store.bytes.array(value.start..<value.start + value.count)
      return place(Address.masked(octets, value.aux), prefix: value.aux, &store)
    case (.containsIP, .addressBlock, 2), (.containsCIDR, .addressBlock, 2):
      return contains(value, arguments[1], isBlock: builtin == .containsCIDR, store)
    case (_, .address, 1): return test(builtin, store.bytes.array(value.start..<value.start + value.count))
    default: return fail(.noOverload)
    }
  }

  private mutating func place(_ octets: [UInt8], prefix: UInt16, _ store: inout Store) -> Value {
    var value = write(octets, &store, kind: .addressBlock)
    if value.kind == .addressBlock { value.aux = prefix }
    return value
  }

  private mutating func address(_ builtin: Builtin, _ text: Value, _ store: inout Store) -> Value {
    let bytes = store.octets(of: text) ?? []
    let octets = Address.parse(bytes)
    if builtin == .isIP { return .bool(octets != nil, node: text.node) }
    guard let octets else { return fail(.badAddress, about: text, &store) }
    if builtin == .isCanonical { return .bool(Array(Address.text(octets).utf8) == bytes, node: text.node) }
    return write(octets, &store, kind: .address)
  }

  private func test(_ builtin: Builtin, _ octets: [UInt8]) -> Value {
    let isFour = octets.count == 4
    let isUnspecified = octets.allSatisfy { $0 == 0 }
    let isLoopback = isFour ? octets[0] == 127 : octets[15] == 1 && octets[..<15].allSatisfy { $0 == 0 }
    let isMulticast = isFour ? octets[0] & 0xF0 == 0xE0 : octets[0] == 0xFF
    let isLocal = isFour ? octets[0] == 169 && octets[1] == 254 : octets[0] == 0xFE && octets[1] & 0xC0 == 0x80
    switch builtin {
    case .family: return .int(isFour ? 4 : 6)
    case .isUnspecified: return .bool(isUnspecified)
    case .isLoopback: return .bool(isLoopback)
    case .isGlobalUnicast:
      let isBroadcast = isFour && octets.allSatisfy { $0 == 255 }
      return .bool(!isUnspecified && !isLoopback && !isMulticast && !isLocal && !isBroadcast)
    case .isLinkLocalMulticast:
      return .bool(
        isFour ? octets[0] == 224 && octets[1] == 0 && octets[2] == 0 : octets[0] == 0xFF && octets[1] & 0x0F == 2)
    case .isLinkLocalUnicast: return .bool(isLocal)
    default: return fail(.noOverload)
    }
  }

  private func contains(_ block: Value, _ other: Value, isBlock: Bool, _ store: borrowing Store) -> Value {
    let outer = store.bytes.array(block.start..<block.start + block.count)
    let inner: [UInt8]
    var prefix = UInt16.max
    switch (other.kind, isBlock) {
    case (.address, false), (.addressBlock, true):
      inner = store.bytes.array(other.start..<other.start + other.count)
      if isBlock { prefix = other.aux }
    case (.string, false):
      guard let octets = Address.parse(store.octets(of: other) ?? []) else { return fail(.badAddress) }
      inner = octets
    case (.string, true):
      guard let parsed = Address.parseBlock(store.octets(of: other) ?? []) else { return fail(.badAddress) }
      (inner, prefix) = (parsed.octets, parsed.prefix)
    default: return fail(.noOverload)
    }
    guard inner.count == outer.count, prefix >= block.aux else { return .bool(false) }
    return .bool(Address.masked(inner, block.aux) == Address.masked(outer, block.aux))
  }
}
