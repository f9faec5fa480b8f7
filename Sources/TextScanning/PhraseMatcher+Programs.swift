// Following the program of one phrase from one token.

extension PhraseMatcher {
  /// The farthest a phrase may reach from its first token.
  static let reach = 256

  /// The offset after the longest match of the phrase from the token at `start`, or 0.
  ///
  /// - Complexity: O(instructions · tokens in reach): no place is gone on from twice with one end.
  mutating func longestMatch(
    _ text: Span<UInt8>, _ scanner: TextScanner, _ sentence: inout Sentence, _ phrase: PhraseRecord, from start: Int
  ) -> UInt32 {
    places.begin(phrase, at: start)
    var best: UInt32 = 0
    var place = Place(instruction: phrase.program, token: UInt32(truncatingIfNeeded: start), end: 0)
    while true {
      if let end = follow(text, scanner, &sentence, phrase, &place) { best = max(best, end) }
      guard let next = places.pop() else { return best }
      place = next
    }
  }

  /// Follows one line of a program until it fails or finds the phrase; other lines are left among the places.
  private mutating func follow(
    _ text: Span<UInt8>, _ scanner: TextScanner, _ sentence: inout Sentence, _ phrase: PhraseRecord,
    _ place: inout Place
  ) -> UInt32? {
    while true {
      let instruction = scanner.instructions[Int(place.instruction)]
      switch instruction.operation {
      case .match: return place.end
      case .jump: place.instruction = instruction.target
      case .split: split(scanner, &sentence, instruction, &place)
      case .start:
        guard place.token == 0 else { return nil }
        place.instruction &+= 1
      case .end:
        guard Int(place.token) == sentence.count else { return nil }
        place.instruction &+= 1
      case .gap:
        guard passGap(scanner, &sentence, instruction, &place) else { return nil }
      case .emoji:
        guard let run = sentence.emojiRun(before: Int(place.token)) else { return nil }
        place.end = max(place.end, run.end)
        place.instruction &+= 1
      case .kind:
        guard takeClass(text, scanner, &sentence, instruction, &place) else { return nil }
      case .word, .stem, .set, .exact:
        guard takeWord(text, scanner, &sentence, phrase, instruction, &place) else { return nil }
      }
    }
  }

  /// False where the instruction at `number` takes a token and cannot take that at `token`.
  @inline(__always)
  private mutating func mayGoOn(
    _ scanner: TextScanner, _ sentence: inout Sentence, _ number: UInt32, _ token: UInt32
  ) -> Bool {
    let bits = scanner.instructions[Int(number)].bits
    return bits == 0 || sentence.bits[Int(token) &+ Sentence.margin] & bits != 0
  }

  /// Goes on at those of the two places that may lead on.
  @inline(__always)
  private mutating func split(
    _ scanner: TextScanner, _ sentence: inout Sentence, _ instruction: Instruction, _ place: inout Place
  ) {
    guard mayGoOn(scanner, &sentence, place.instruction &+ 1, place.token) else {
      place.instruction = instruction.target
      return
    }
    if mayGoOn(scanner, &sentence, instruction.target, place.token) {
      places.push(Place(instruction: instruction.target, token: place.token, end: place.end))
    }
    place.instruction &+= 1
  }

  /// Goes on after each number of tokens after which the next instruction may lead on; false where there is none.
  private mutating func passGap(
    _ scanner: TextScanner, _ sentence: inout Sentence, _ instruction: Instruction, _ place: inout Place
  ) -> Bool {
    let next = place.instruction &+ 1
    let token = place.token
    var isFirst = true
    for words in instruction.argument...instruction.target {
      guard Int(token &+ words) <= sentence.count else { break }
      guard mayGoOn(scanner, &sentence, next, token &+ words) else { continue }
      let found = Place(instruction: next, token: token &+ words, end: place.end)
      if isFirst { place = found } else { places.push(found) }
      isFirst = false
    }
    return !isFirst
  }

  /// Goes on after each match of a class; false where there is none.
  private mutating func takeClass(
    _ text: Span<UInt8>, _ scanner: TextScanner, _ sentence: inout Sentence, _ instruction: Instruction,
    _ place: inout Place
  ) -> Bool {
    guard Int(place.token) < sentence.count, mayGoOn(scanner, &sentence, place.instruction, place.token),
      let kind = PhraseClass(rawValue: UInt8(truncatingIfNeeded: instruction.argument))
    else { return false }
    let ends = sentence.classEnds(text, scanner, kind, at: Int(place.token))
    if ends.isEmpty { return false }
    let token = place.token
    let next = place.instruction &+ 1
    for span in 1...12 where ends.contains(span) {
      let after = Int(token) + span
      places.push(Place(instruction: next, token: UInt32(after), end: sentence.tokens[after - 1].end))
    }
    guard let last = places.pop() else { return false }
    place = last
    return true
  }

  /// Takes the word of `instruction` at `place`, or says that it is not there.
  @inline(__always)
  private mutating func takeWord(
    _ text: Span<UInt8>, _ scanner: TextScanner, _ sentence: inout Sentence, _ phrase: PhraseRecord,
    _ instruction: Instruction, _ place: inout Place
  ) -> Bool {
    // The margin beyond the sentence has no bits.
    guard sentence.bits[Int(place.token) &+ Sentence.margin] & instruction.bits != 0 else { return false }
    let token = sentence.tokens[Int(place.token)]
    if token.id & Token.listBit != 0 { return takeReading(text, scanner, &sentence, phrase, instruction, &place) }
    guard scanner.accepts(instruction, token.id), scanner.isWrittenSo(text, instruction, token) else { return false }
    place.instruction &+= 1
    place.token &+= 1
    place.end = token.end
    return true
  }

  /// Takes a word that is one of the readings of a token.
  private mutating func takeReading(
    _ text: Span<UInt8>, _ scanner: TextScanner, _ sentence: inout Sentence, _ phrase: PhraseRecord,
    _ instruction: Instruction, _ place: inout Place
  ) -> Bool {
    let token = sentence.tokens[Int(place.token)]
    var next = token.id & ~Token.listBit
    var isFirst = true
    let start = place
    while next != Reading.none {
      let reading = sentence.readings[Int(next)]
      next = reading.next
      guard reading.allowed & phrase.reading != 0, scanner.accepts(instruction, reading.id),
        scanner.isWrittenSo(text, instruction, token)
      else { continue }
      let after = start.token + reading.span
      let end = sentence.tokens[Int(after) - 1].end
      let found = Place(instruction: start.instruction + 1, token: after, end: end)
      if isFirst { place = found } else { places.push(found) }
      isFirst = false
    }
    return !isFirst
  }
}

/// A place to go on at while a phrase is tried.
struct Place: BitwiseCopyable {
  var instruction: UInt32
  var token: UInt32
  /// The offset after what has been matched.
  var end: UInt32
}

/// The places at which a phrase goes on, each once.
struct PlaceStack: Sendable {
  private var stack = Buffer<Place>()
  /// For each instruction of the phrase and each token in reach of its first, the last visit to it in the high half and
  /// the end that it came with in the low half.
  private var visited: [UInt64] = []
  private var visit: UInt32 = 0
  private var isMarked = false
  private var program: UInt32 = 0
  private var length = 0
  private var start: UInt32 = 0

  /// Starts anew with a phrase from the token at `start`.
  @inline(__always)
  mutating func begin(_ phrase: PhraseRecord, at start: Int) {
    stack.clear()
    isMarked = false
    program = phrase.program
    length = Int(phrase.length)
    self.start = UInt32(truncatingIfNeeded: start)
  }

  @inline(__always)
  mutating func pop() -> Place? { stack.popLast() }

  /// Adds a place unless it was there before with the same end or a later one.
  ///
  /// Ends differ only where one way passes tokens by a gap and another takes them.
  mutating func push(_ place: Place) {
    let distance = Int(place.token &- start)
    guard distance < PhraseMatcher.reach else { return }
    if !isMarked { mark() }
    let index = Int(place.instruction &- program) &* PhraseMatcher.reach &+ distance
    let mark = UInt64(visit) << 32 | UInt64(place.end)
    if visited[index] >= mark { return }
    visited[index] = mark
    stack.append(place)
  }

  private mutating func mark() {
    isMarked = true
    let needed = length * PhraseMatcher.reach
    if visited.count < needed { visited.append(contentsOf: repeatElement(0, count: needed - visited.count)) }
    visit &+= 1
    if visit == 0 {
      for index in visited.indices { visited[index] = 0 }
      visit = 1
    }
  }
}

// MARK: Words

extension TextScanner {
  /// Whether the word or stem `id` is what `instruction` takes.
  @inline(__always)
  func accepts(_ instruction: Instruction, _ id: UInt32) -> Bool {
    switch instruction.operation {
    case .word, .exact: return id == instruction.argument
    case .stem: return words.matches(id, stem: instruction.argument)
    case .set: return accepts(set: Int(instruction.argument)..<Int(instruction.target), id)
    default: return false
    }
  }

  /// Whether the word `id`, or a stem that it starts with, is among a sorted part of the sets.
  private func accepts(set: Range<Int>, _ id: UInt32) -> Bool {
    var id = id
    while id != 0 {
      var low = set.lowerBound
      var high = set.upperBound
      while low < high {
        let middle = (low + high) / 2
        if sets[middle] == id { return true }
        if sets[middle] < id { low = middle + 1 } else { high = middle }
      }
      id = words.parents[Int(id)]
    }
    return false
  }

  /// False where the instruction wants its word in capitals or small letters and the text has it otherwise.
  @inline(__always)
  func isWrittenSo(_ text: Span<UInt8>, _ instruction: Instruction, _ token: Token) -> Bool {
    instruction.operation != .exact || isExact(text, instruction.target, token)
  }

  /// Whether the token is written as the exact text `number`.
  private func isExact(_ text: Span<UInt8>, _ number: UInt32, _ token: Token) -> Bool {
    let start = Int(exactStarts[Int(number)])
    let length = Int(exactStarts[Int(number) + 1]) - start
    guard length == Int(token.end - token.start) else { return false }
    for index in 0..<length where exactText[start + index] != text[Int(token.start) + index] { return false }
    return true
  }
}
