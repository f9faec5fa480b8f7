extension Evaluator {
  // MARK: Parts

  /// The functions that look at a string or cut a part out of it.
  mutating func textPart(_ builtin: Builtin, _ arguments: Arguments, _ store: inout Store) -> Value {
    let text = arguments[0]
    if builtin == .reverse, text.kind == .list { return reverseList(text, &store) }
    guard text.kind == .string else { return fail(.noOverload) }
    guard spend(1 + text.count / 16) else { return limit() }
    switch (builtin, arguments.count) {
    case (.charAt, 2): return character(text, arguments[1], &store)
    case (.indexOf, 2...3): return indexOf(text, arguments, store)
    case (.lastIndexOf, 2...3): return lastIndexOf(text, arguments, store)
    case (.substring, 2...3): return substring(text, arguments, store)
    case (.trim, 1): return trim(text, store)
    case (.lowerAscii, 1): return mapBytes(text, &store) { 0x41...0x5A ~= $0 ? $0 + 0x20 : $0 }
    case (.upperAscii, 1): return mapBytes(text, &store) { 0x61...0x7A ~= $0 ? $0 - 0x20 : $0 }
    case (.quote, 1): return write(Quoting.quoted(store.octets(of: text) ?? []), &store)
    case (.reverse, 1):
      let scalars = String(decoding: store.octets(of: text) ?? [], as: UTF8.self).unicodeScalars.reversed()
      return write(Array(String(String.UnicodeScalarView(scalars)).utf8), &store)
    default: return fail(.noOverload)
    }
  }

  private func character(_ text: Value, _ index: Value, _ store: inout Store) -> Value {
    guard let position = index.asInt else { return fail(.noOverload) }
    guard let start = store.byteOffset(ofScalar: Int(position), in: text) else {
      return fail(.outOfRange, about: index, &store)
    }
    if start == text.count { return store.part(text, start, start) }
    var end = start + 1
    while end < text.count, store.bytes[text.start + end] & 0xC0 == 0x80 { end += 1 }
    return store.part(text, start, end)
  }

  private func indexOf(_ text: Value, _ arguments: Arguments, _ store: borrowing Store) -> Value {
    let needle = arguments[1]
    guard needle.kind == .string else { return fail(.noOverload) }
    var from = 0
    if arguments.count == 3 {
      guard let position = arguments[2].asInt else { return fail(.noOverload) }
      guard let offset = store.byteOffset(ofScalar: Int(position), in: text) else { return fail(.outOfRange) }
      from = offset
    }
    guard let found = store.search(needle, in: text, from: from) else { return .int(-1, node: text.node) }
    return .int(Int64(store.scalarIndex(ofByte: found, in: text)), node: text.node)
  }

  private func lastIndexOf(_ text: Value, _ arguments: Arguments, _ store: borrowing Store) -> Value {
    let needle = arguments[1]
    guard needle.kind == .string else { return fail(.noOverload) }
    var until = text.count
    if arguments.count == 3 {
      guard let position = arguments[2].asInt else { return fail(.noOverload) }
      guard let offset = store.byteOffset(ofScalar: Int(position), in: text) else { return fail(.outOfRange) }
      until = offset
    }
    var found = -1
    store.search(needle, in: text, from: 0) { offset in
      guard offset <= until else { return false }
      found = offset
      return true
    }
    return .int(found < 0 ? -1 : Int64(store.scalarIndex(ofByte: found, in: text)), node: text.node)
  }

  private func substring(_ text: Value, _ arguments: Arguments, _ store: borrowing Store) -> Value {
    guard let first = arguments[1].asInt else { return fail(.noOverload) }
    guard let start = store.byteOffset(ofScalar: Int(first), in: text) else { return fail(.outOfRange) }
    guard arguments.count == 3 else { return store.part(text, start, text.count) }
    guard let last = arguments[2].asInt else { return fail(.noOverload) }
    guard last >= first, let end = store.byteOffset(ofScalar: Int(last), in: text) else { return fail(.outOfRange) }
    return store.part(text, start, end)
  }

  /// Cuts the Unicode property White_Space off both ends.
  private func trim(_ text: Value, _ store: borrowing Store) -> Value {
    let scalars = Array(String(decoding: store.octets(of: text) ?? [], as: UTF8.self).unicodeScalars)
    let isBlank = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    let front = scalars.prefix(while: isBlank).reduce(0) { $0 + UTF8.width($1) }
    guard front < text.count else { return store.part(text, 0, 0) }
    let back = scalars.reversed().prefix(while: isBlank).reduce(0) { $0 + UTF8.width($1) }
    return store.part(text, front, text.count - back)
  }

  private mutating func mapBytes(_ text: Value, _ store: inout Store, _ body: (UInt8) -> UInt8) -> Value {
    guard spend(0, bytes: text.count, store) else { return limit() }
    let start = store.takeBytes(text.count)
    for index in 0..<text.count { store.bytes[start + index] = body(store.bytes[text.start + index]) }
    return .place(.string, start: start, count: text.count, node: text.node)
  }

  /// Writes a new string.
  mutating func write(_ text: [UInt8], _ store: inout Store, kind: Value.Kind = .string) -> Value {
    guard spend(text.count / 16, bytes: text.count, store) else { return limit() }
    let start = store.takeBytes(text.count)
    store.bytes.copy(text, to: start)
    return .place(kind, start: start, count: text.count)
  }

  // MARK: Building

  /// The functions that put strings together.
  mutating func textBuilding(_ builtin: Builtin, _ arguments: Arguments, _ store: inout Store) -> Value {
    switch (builtin, arguments.count) {
    case (.replace, 3...4): return replace(arguments, &store)
    case (.split, 2...3): return split(arguments, &store)
    case (.join, 1...2): return join(arguments, &store)
    case (.format, 2): return format(arguments[0], arguments[1], &store)
    case (.base64Encode, 1):
      guard arguments[0].kind == .bytes else { return fail(.noOverload) }
      return write(Base64.encode(store.octets(of: arguments[0]) ?? []), &store)
    case (.base64Decode, 1):
      guard arguments[0].kind == .string else { return fail(.noOverload) }
      guard let octets = Base64.decode(store.octets(of: arguments[0]) ?? []) else { return fail(.badText) }
      return write(octets, &store, kind: .bytes)
    default: return fail(.noOverload)
    }
  }

  /// The most that a count argument allows: negative means no limit.
  private func most(_ arguments: Arguments, at index: Int) -> Int? {
    guard arguments.count > index else { return .max }
    guard let count = arguments[index].asInt else { return nil }
    return count < 0 ? .max : Int(count)
  }

  private mutating func replace(_ arguments: Arguments, _ store: inout Store) -> Value {
    let (text, old, new) = (arguments[0], arguments[1], arguments[2])
    guard text.kind == .string, old.kind == .string, new.kind == .string, let most = most(arguments, at: 3) else {
      return fail(.noOverload)
    }
    var places: [Int] = []
    var next = 0
    store.search(old, in: text, from: 0) { offset in
      guard places.count < most else { return false }
      if offset >= next {
        places.append(offset)
        next = offset + old.count
      }
      return true
    }
    let count = text.count + places.count * (new.count - old.count)
    guard spend(1 + (text.count + count) / 16, bytes: count, store) else { return limit() }
    let start = store.takeBytes(count)
    var (from, to) = (0, start)
    for place in places {
      store.bytes.copy(from: text.start + from, to: to, count: place - from)
      to += place - from
      store.bytes.copy(from: new.start, to: to, count: new.count)
      to += new.count
      from = place + old.count
    }
    store.bytes.copy(from: text.start + from, to: to, count: text.count - from)
    return .place(.string, start: start, count: count, node: text.node)
  }

  private mutating func split(_ arguments: Arguments, _ store: inout Store) -> Value {
    let (text, separator) = (arguments[0], arguments[1])
    guard text.kind == .string, separator.kind == .string, let most = most(arguments, at: 2) else {
      return fail(.noOverload)
    }
    guard spend(1 + text.count / 16) else { return limit() }
    var parts: [Value] = []
    var from = 0
    if most > 0 {
      store.search(separator, in: text, from: 0) { offset in
        guard parts.count < most - 1 else { return false }
        if separator.count == 0 {
          guard offset > 0, offset < text.count else { return true }
        } else if offset < from {
          return true
        }
        parts.append(store.part(text, from, offset))
        from = offset + separator.count
        return true
      }
      if separator.count > 0 || text.count > 0 { parts.append(store.part(text, from, text.count)) }
    }
    guard spend(parts.count, values: parts.count, store) else { return limit() }
    return store.list(parts, node: text.node)
  }

  private mutating func join(_ arguments: Arguments, _ store: inout Store) -> Value {
    let list = arguments[0]
    let separator = arguments.count == 2 ? arguments[1] : .place(.string, start: 0, count: 0)
    guard list.kind == .list, separator.kind == .string else { return fail(.noOverload) }
    var count = max(0, list.count - 1) * separator.count
    for index in 0..<list.count {
      let element = store.values[list.start + index]
      if element.kind == .unknown { return element }
      guard element.kind == .string else { return fail(.noOverload) }
      count += element.count
    }
    guard spend(list.count + count / 16, bytes: count, store) else { return limit() }
    let start = store.takeBytes(count)
    var to = start
    for index in 0..<list.count {
      if index > 0 {
        store.bytes.copy(from: separator.start, to: to, count: separator.count)
        to += separator.count
      }
      let element = store.values[list.start + index]
      store.bytes.copy(from: element.start, to: to, count: element.count)
      to += element.count
    }
    return .place(.string, start: start, count: count, node: list.node)
  }
}
