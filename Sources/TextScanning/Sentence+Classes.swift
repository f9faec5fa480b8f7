// The classes of words: numbers, money, dates and so on, each of one or more tokens.

/// How many tokens a class may take from a place: a bit for each number.
struct Spans: Equatable {
  private var bits: UInt16 = 0

  var isEmpty: Bool { bits == 0 }

  /// Whether a match of `count` tokens, 1 to 15, is among them.
  func contains(_ count: Int) -> Bool { bits >> UInt16(count) & 1 == 1 }

  /// Adds a match of `count` tokens.
  mutating func insert(_ count: Int) {
    if (1...15).contains(count) { bits |= 1 << UInt16(count) }
  }
}

extension Sentence {
  /// The matches of a class from the token at `index`.
  mutating func classEnds(_ text: Span<UInt8>, _ scanner: TextScanner, _ kind: PhraseClass, at index: Int) -> Spans {
    var spans = Spans()
    switch kind {
    case .url: if has(.url, index) { spans.insert(1) }
    case .handle: if has(.handle, index) { spans.insert(1) }
    case .email: if has(.email, index) { spans.insert(1) }
    case .hashtag: spans.insert(tagLength(index))
    case .number: addNumbers(index, scanner, &spans)
    case .percent: percents(scanner, index, &spans)
    case .money: money(scanner, index, &spans)
    case .duration: durations(text, scanner, index, &spans)
    case .date: dates(text, scanner, index, &spans)
    case .phone: phones(text, index, &spans)
    case .emoji: break
    }
    return spans
  }

  mutating func has(_ flag: Token.Flags, _ index: Int) -> Bool {
    index < count && tokens[index].flags.contains(flag)
  }

  private mutating func tagLength(_ index: Int) -> Int {
    guard has(.tagStart, index) else { return 0 }
    var end = index + 1
    while has(.tagPart, end), end - index < 12 { end += 1 }
    return end - index
  }

  private mutating func percents(_ scanner: TextScanner, _ index: Int, _ spans: inout Spans) {
    if has(.percent, index) { spans.insert(1) }
    guard isNumber(index, scanner) else { return }
    if isWord(.percent, index + 1, scanner) { spans.insert(2) }
    if isWord(.percent, index + 2, scanner), isWord(.multiplier, index + 1, scanner) { spans.insert(3) }
  }

  /// `$50`, `50 dollars`, `$5 million`, `USD 50`, `fifty euros`, `a thousand dollars`.
  private mutating func money(_ scanner: TextScanner, _ index: Int, _ spans: inout Spans) {
    if has(.currency, index) {
      spans.insert(1)
      if isWord(.multiplier, index + 1, scanner) { spans.insert(2) }
    }
    var numbers = Spans()
    addNumbers(index, scanner, &numbers)
    if isWord(.article, index, scanner), isWord(.multiplier, index + 1, scanner) { numbers.insert(2) }
    for length in 1...3 where numbers.contains(length) {
      if isCurrency(index + length, scanner) { spans.insert(length + 1) }
    }
    guard isWord(.currencyCode, index, scanner) else { return }
    var after = Spans()
    addNumbers(index + 1, scanner, &after)
    for length in 1...3 where after.contains(length) { spans.insert(length + 1) }
  }

  /// `24 hours`, `two days`, `an hour`, `2 days 3 hours`, `10:30`.
  private mutating func durations(_ text: Span<UInt8>, _ scanner: TextScanner, _ index: Int, _ spans: inout Spans) {
    if has(.number, index), isClock(text, index) { spans.insert(1) }
    var at = index
    for _ in 0..<3 {
      var numbers = Spans()
      addNumbers(at, scanner, &numbers)
      if at == index, isWord(.article, at, scanner) { numbers.insert(1) }
      guard let length = timeAfter(numbers, at, scanner) else {
        return
      }
      at += length + 1
      spans.insert(at - index)
    }
  }

  /// The most tokens of a number after which a unit of time stands.
  private mutating func timeAfter(_ numbers: Spans, _ at: Int, _ scanner: TextScanner) -> Int? {
    for length in stride(from: 3, to: 0, by: -1) where numbers.contains(length) && isWord(.time, at + length, scanner) {
      return length
    }
    return nil
  }

  private mutating func isClock(_ text: Span<UInt8>, _ index: Int) -> Bool {
    let token = tokens[index]
    for offset in Int(token.start)..<Int(token.end) where text[offset] == 0x3A { return true }
    return false
  }

  /// `2026-12-31`, `12/31/2026`, `December 31st 2026`, `31 de diciembre`, `Friday`.
  private mutating func dates(_ text: Span<UInt8>, _ scanner: TextScanner, _ index: Int, _ spans: inout Spans) {
    if has(.number, index) {
      if isNumericDate(text, index) { spans.insert(1) }
      guard isDay(text, index) else { return }
      let month = isWord(.of, index + 1, scanner) ? index + 2 : index + 1
      guard isWord(.month, month, scanner) else { return }
      spans.insert(month + 1 - index)
      if isYear(text, month + 1) { spans.insert(month + 2 - index) }
    } else if isWord(.month, index, scanner) {
      if isDay(text, index + 1) {
        spans.insert(2)
        if isYear(text, index + 2) { spans.insert(3) }
      }
      if isYear(text, index + 1) { spans.insert(2) }
    } else if isWord(.weekday, index, scanner) {
      spans.insert(1)
      guard index + 1 < count, has(.number, index + 1) || isWord(.month, index + 1, scanner) else { return }
      var rest = Spans()
      dates(text, scanner, index + 1, &rest)
      for length in 1...4 where rest.contains(length) { spans.insert(length + 1) }
    }
  }

  /// Two or three numbers with the same sign between them, in the ranges of a date.
  private mutating func isNumericDate(_ text: Span<UInt8>, _ index: Int) -> Bool {
    var parts = (0, 0, 0)
    var number = 1
    var sign: UInt8 = 0
    for offset in Int(tokens[index].start)..<Int(tokens[index].end) {
      let byte = text[offset]
      if ASCII.isDigit(byte) {
        parts.2 = min(parts.2 * 10 + Int(byte - 0x30), 99_999)
        continue
      }
      guard byte == 0x2F || byte == 0x2D || byte == 0x2E, sign == 0 || sign == byte, number < 3 else { return false }
      sign = byte
      number += 1
      parts = (parts.1, parts.2, 0)
    }
    if number == 3 { return Self.isDate(parts.0, parts.1, parts.2) }
    // `24/7` is no day.
    return number == 2 && sign == 0x2F && Self.areDayAndMonth(parts.1, parts.2) && parts != (0, 24, 7)
  }

  /// Whether three numbers are a day: `2026-12-31`, `31.12.2026`, `12/31/26`.
  private static func isDate(_ first: Int, _ second: Int, _ third: Int) -> Bool {
    if first >= 1900 { return areDayAndMonth(third, second) }
    return areDayAndMonth(first, second) && (third < 100 || (1900...2100).contains(third))
  }

  private static func areDayAndMonth(_ a: Int, _ b: Int) -> Bool {
    (1...31).contains(a) && (1...12).contains(b) || (1...12).contains(a) && (1...31).contains(b)
  }

  /// Seven to fifteen digits, in one number or several with no word between.
  private mutating func phones(_ text: Span<UInt8>, _ index: Int, _ spans: inout Spans) {
    var digits = 0
    for length in 1...6 {
      let at = index + length - 1
      guard has(.number, at), !has(.currency, at), !has(.percent, at) else { return }
      if length > 1, tokens[at].start - tokens[at - 1].end > 3 { return }
      for offset in Int(tokens[at].start)..<Int(tokens[at].end) {
        if ASCII.isDigit(text[offset]) { digits += 1 }
        if text[offset] == 0x2C || text[offset] == 0x3A { return }
        if digits > 15 { return }
      }
      if digits >= 7 { spans.insert(length) }
    }
  }
}

// MARK: Words of classes

extension Sentence {
  /// Whether the token is a word of one of these kinds.
  private mutating func isWord(_ attributes: WordAttributes, _ index: Int, _ scanner: TextScanner) -> Bool {
    guard index < count, tokens[index].id != 0 else { return false }
    return !scanner.attributes(ofReading: tokens[index].id, readings).isDisjoint(with: attributes)
  }

  /// A plain number or a number word.
  private mutating func isNumber(_ index: Int, _ scanner: TextScanner) -> Bool {
    guard index < count else { return false }
    let flags = tokens[index].flags
    if flags.contains(.number) { return flags.isDisjoint(with: [.currency, .percent]) }
    return isWord(.number, index, scanner)
  }

  private mutating func isCurrency(_ index: Int, _ scanner: TextScanner) -> Bool {
    isWord([.currency, .currencyCode], index, scanner)
  }

  /// A number, and after it words such as `million`.
  private mutating func addNumbers(_ index: Int, _ scanner: TextScanner, _ spans: inout Spans) {
    guard isNumber(index, scanner) else { return }
    spans.insert(1)
    if isWord(.multiplier, index + 1, scanner) {
      spans.insert(2)
      if isWord(.multiplier, index + 2, scanner) { spans.insert(3) }
    }
  }

  /// One to thirty-one, with or without an ordinal ending.
  private mutating func isDay(_ text: Span<UInt8>, _ index: Int) -> Bool {
    guard let value = value(text, index, mostDigits: 2, takesOrdinal: true) else { return false }
    return (1...31).contains(value)
  }

  private mutating func isYear(_ text: Span<UInt8>, _ index: Int) -> Bool {
    guard let value = value(text, index, mostDigits: 4, takesOrdinal: false) else { return false }
    return (1900...2100).contains(value)
  }

  private mutating func value(_ text: Span<UInt8>, _ index: Int, mostDigits: Int, takesOrdinal: Bool) -> Int? {
    guard index < count else { return nil }
    let token = tokens[index]
    guard token.flags.contains(.number), token.flags.isDisjoint(with: [.currency, .percent]) else { return nil }
    var value = 0
    for (place, offset) in (Int(token.start)..<Int(token.end)).enumerated() {
      let byte = text[offset]
      if !ASCII.isDigit(byte) {
        return takesOrdinal && place > 0 && ASCII.isLetter(byte) && byte | 0x20 != 0x6B ? value : nil
      }
      guard place < mostDigits else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }
}
