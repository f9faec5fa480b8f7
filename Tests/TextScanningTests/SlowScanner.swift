/// Finds phrases in plain words by trying every way at every word; to compare the scanner with.
struct SlowScanner {
  /// A phrase of the small kind that the comparison makes up.
  indirect enum Phrase {
    case word(String)
    case stem(String)
    case optional(Phrase)
    case choice([Phrase])
    case sequence([Phrase])
    case gap(Int, Int)

    /// As rule authors write it.
    var text: String {
      switch self {
      case .word(let word): word
      case .stem(let stem): stem + "*"
      case .optional(let phrase): "(\(phrase.text))?"
      case .choice(let phrases): "(" + phrases.map(\.text).joined(separator: "|") + ")"
      case .sequence(let phrases): phrases.map(\.text).joined(separator: " ")
      case .gap(let least, let most): "{\(least),\(most)}"
      }
    }

    /// Every word index at which a match from `start` may end.
    func ends(_ words: [String], _ start: Int) -> Set<Int> {
      switch self {
      case .word(let word): start < words.count && words[start] == word ? [start + 1] : []
      case .stem(let stem): start < words.count && words[start].hasPrefix(stem) ? [start + 1] : []
      case .optional(let phrase): phrase.ends(words, start).union([start])
      case .choice(let phrases): phrases.reduce(into: []) { $0.formUnion($1.ends(words, start)) }
      case .sequence(let phrases):
        phrases.reduce([start]) { starts, phrase in
          starts.reduce(into: []) { $0.formUnion(phrase.ends(words, $1)) }
        }
      case .gap(let least, let most): Set((start + least...start + most).filter { $0 <= words.count })
      }
    }
  }

  /// The hits of one lexicon in words with a space between: of those that overlap the longest, the first of equals.
  static func hits(_ phrases: [Phrase], in words: [String]) -> [Range<Int>] {
    var offsets: [Int] = []
    var at = 0
    for word in words {
      offsets.append(at)
      at += word.utf8.count + 1
    }
    var found: Set<Range<Int>> = []
    for phrase in phrases {
      for start in words.indices {
        guard let end = phrase.ends(words, start).filter({ $0 > start }).max() else { continue }
        found.insert(offsets[start]..<offsets[end - 1] + words[end - 1].utf8.count)
      }
    }
    return kept(found.sorted { ($0.lowerBound, -$0.upperBound) < ($1.lowerBound, -$1.upperBound) })
  }

  private static func kept(_ sorted: [Range<Int>]) -> [Range<Int>] {
    var kept: [Range<Int>] = []
    for range in sorted {
      if let last = kept.last, last.upperBound > range.lowerBound {
        if range.count > last.count { kept[kept.count - 1] = range }
      } else {
        kept.append(range)
      }
    }
    return kept
  }
}
