extension Evaluator {
  /// Carries out `format`: the clauses %s %d %f %e %b %o %x %X and %%.
  mutating func format(_ form: Value, _ list: Value, _ store: inout Store) -> Value {
    guard form.kind == .string, list.kind == .list else { return fail(.noOverload) }
    let text = store.octets(of: form) ?? []
    guard spend(1 + text.count / 16) else { return limit() }
    var result: [UInt8] = []
    var (at, next) = (0, 0)
    while at < text.count {
      let byte = text[at]
      at += 1
      guard byte == 0x25 else {
        result.append(byte)
        continue
      }
      guard let clause = FormatClause(text, &at) else { return fail(.badFormat) }
      if clause.letter == 0x25 {
        result.append(0x25)
        continue
      }
      guard next < list.count else { return fail(.badFormat) }
      let value = store.values[list.start + next]
      next += 1
      if value.kind.isSpecial { return value }
      guard let part = clause.text(of: value, store) else { return fail(.badFormat) }
      guard spend(1 + part.utf8.count / 16), result.count <= 1 << 20 else {
        exceeded = exceeded ?? .outOfMemory
        return limit()
      }
      result.append(contentsOf: part.utf8)
    }
    return write(result, &store)
  }
}

/// One `%` clause of a format string.
struct FormatClause {
  /// The letter of the clause.
  var letter: UInt8
  private var precision: Int?

  /// Reads a clause after its percent sign; nil where it is not well formed.
  init?(_ text: [UInt8], _ at: inout Int) {
    if at < text.count, text[at] == 0x2E {
      at += 1
      var digits = 0
      while at < text.count, 0x30...0x39 ~= text[at], digits <= 1000 {
        digits = digits * 10 + Int(text[at] - 0x30)
        at += 1
      }
      guard digits <= 1000 else { return nil }
      precision = digits
    }
    guard at < text.count else { return nil }
    letter = text[at]
    at += 1
  }

  /// The text of `value` by this clause; nil where the clause does not take it.
  func text(of value: Value, _ store: borrowing Store) -> String? {
    switch letter {
    case 0x73: FormatClause.plain(value, store, depth: 0)
    case 0x64: decimal(value)
    case 0x66: real(value, isScientific: false)
    case 0x65: real(value, isScientific: true)
    case 0x62: value.kind == .bool ? String(value.bits) : integer(value, radix: 2)
    case 0x6F: integer(value, radix: 8)
    case 0x78: hexadecimal(value, store, uppercase: false)
    case 0x58: hexadecimal(value, store, uppercase: true)
    default: nil
    }
  }

  private func decimal(_ value: Value) -> String? {
    value.kind == .double ? NumberText.special(value.number) : integer(value, radix: 10)
  }

  private func integer(_ value: Value, radix: Int, uppercase: Bool = false) -> String? {
    switch value.kind {
    case .int: String(value.int, radix: radix, uppercase: uppercase)
    case .uint: String(value.bits, radix: radix, uppercase: uppercase)
    default: nil
    }
  }

  private func real(_ value: Value, isScientific: Bool) -> String? {
    let number: Double
    switch value.kind {
    case .double: number = value.number
    case .int: number = Double(value.int)
    case .uint: number = Double(value.bits)
    default: return nil
    }
    return NumberText.special(number)
      ?? NumberText.rounded(number, precision: precision ?? 6, isScientific: isScientific)
  }

  private func hexadecimal(_ value: Value, _ store: borrowing Store, uppercase: Bool) -> String? {
    guard value.kind == .string || value.kind == .bytes else { return integer(value, radix: 16, uppercase: uppercase) }
    let text = String(decoding: (store.octets(of: value) ?? []).flatMap(Quoting.hex), as: UTF8.self)
    return uppercase ? text.uppercased() : text
  }

  /// The text of any value that has one: `%s`.
  static func plain(_ value: Value, _ store: borrowing Store, depth: Int) -> String? {
    guard depth < 100 else { return nil }
    switch value.kind {
    case .null: return "null"
    case .bool: return value.bits != 0 ? "true" : "false"
    case .int: return String(value.int)
    case .uint: return String(value.bits)
    case .double: return NumberText.special(value.number) ?? NumberText.shortest(value.number)
    case .string, .type: return store.text(of: value)
    case .bytes: return String(decoding: store.octets(of: value) ?? [], as: UTF8.self)
    case .timestamp: return Timestamp.text(value)
    case .duration: return Duration.text(value.int)
    case .address, .addressBlock: return Address.text(value, store)
    case .list:
      var parts: [String] = []
      for index in 0..<value.count {
        guard let part = plain(store.values[value.start + index], store, depth: depth + 1) else { return nil }
        parts.append(part)
      }
      return "[\(parts.joined(separator: ", "))]"
    case .map, .record:
      var parts: [(String, String)] = []
      for entry in store.entries(value) {
        guard let key = plain(entry.key, store, depth: depth + 1),
          let part = plain(entry.value, store, depth: depth + 1)
        else { return nil }
        parts.append((key, part))
      }
      parts.sort { Array($0.0.utf8).lexicographicallyPrecedes(Array($1.0.utf8)) }
      return "{\(parts.map { "\($0.0): \($0.1)" }.joined(separator: ", "))}"
    default: return nil
    }
  }
}
