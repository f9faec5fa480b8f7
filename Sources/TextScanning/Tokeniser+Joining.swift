// Words whose letters stand apart: spaced out, or with emoji or signs between them.

extension ScanScratch {
  /// Adds the words that the run of tokens from `chainStart` spells.
  ///
  /// - Complexity: O(tokens · the longest word); a trie ends each try at the first letter that leads nowhere.
  @inline(never)
  mutating func joinChain(_ text: Span<UInt8>, _ scanner: TextScanner) {
    for first in chainStart..<sentence.count - 1 { joinWords(text, scanner, from: first) }
  }

  private mutating func joinWords(_ text: Span<UInt8>, _ scanner: TextScanner, from first: Int) {
    var node: UInt32 = 0
    var needed: Steps = []
    let last = min(sentence.count, first + WordTable.longestWord) - 1
    for index in first...last {
      let token = sentence.tokens[index]
      if index > first {
        needed.formUnion(stepToJoin(index))
        var joint = token.flags.joint
        while joint != 0 {
          node = scanner.words.trie.child(node, UInt8(truncatingIfNeeded: joint))
          if node == 0 { return }
          joint >>= 8
        }
      }
      guard walk(text, scanner, token, &node) else { return }
      let letters = Int(token.end) - Int(sentence.tokens[first].start)
      if index > first, letters >= 3 { addJoined(scanner, first, index, node, needed) }
    }
  }

  /// The step that lets the token at `index` be one word with that before it.
  private func stepToJoin(_ index: Int) -> Steps {
    if sentence.tokens[index - 1].flags.contains(.leadDigit) || sentence.tokens[index].flags.joint != 0 { return .leet }
    return sentence.tokens[index].flags.contains(.glued) ? .emoji : .spaced
  }

  /// Follows the letters of a token; false where no word goes on so.
  private mutating func walk(
    _ text: Span<UInt8>, _ scanner: TextScanner, _ token: Token, _ node: inout UInt32
  ) -> Bool {
    var at = Int(token.start)
    while at < Int(token.end) {
      let (scalar, length) = text.scalar(at: at)
      at += length
      if scalar < 0x80 {
        let byte = UInt8(truncatingIfNeeded: scalar)
        let letter = ASCII.isDigit(byte) ? Leet.letter(byte, one: 0x69) : ASCII.lower(byte)
        node = scanner.words.trie.child(node, letter)
        if node == 0 { return false }
      } else if !walkBeyond(scalar, scanner, &node) {
        return false
      }
    }
    return true
  }

  private mutating func walkBeyond(_ scalar: UInt32, _ scanner: TextScanner, _ node: inout UInt32) -> Bool {
    let kind = scanner.kind(of: scalar)
    guard kind != .mark, kind != .invisible else { return true }
    // `word` may hold the word that is about to be added.
    folded.clear()
    variant.clear()
    scanner.folding.append(scalar, .all, to: &folded)
    for index in folded.indices { variant.append(utf8: folded[index]) }
    for index in variant.indices {
      node = scanner.words.trie.child(node, variant[index])
      if node == 0 { return false }
    }
    return true
  }

  private mutating func addJoined(
    _ scanner: TextScanner, _ first: Int, _ last: Int, _ node: UInt32, _ needed: Steps
  ) {
    let allowed = scanner.readings(allowing: needed)
    guard allowed != 0, isLongEnough(first, last) else { return }
    let word = scanner.words.trie.words[Int(node)]
    if word != 0 { sentence.attach(word, to: first, span: last + 1 - first, allowed, scanner) }
    let stem = scanner.words.trie.stems[Int(node)]
    if stem != 0 {
      sentence.attach(stem, to: first, span: last + 1 - first, allowed, scanner)
      if last + 1 < sentence.count { sentence.attach(stem, to: first, span: sentence.count - first, allowed, scanner) }
    }
  }

  /// At least three letters, so that `a m` is not a word.
  private func isLongEnough(_ first: Int, _ last: Int) -> Bool {
    if last - first >= 2 { return true }
    let letters =
      (sentence.tokens[first].end - sentence.tokens[first].start)
      + (sentence.tokens[last].end - sentence.tokens[last].start)
    return letters + (sentence.tokens[last].flags.joint != 0 ? 1 : 0) >= 3
  }
}
