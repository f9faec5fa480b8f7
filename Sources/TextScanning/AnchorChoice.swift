/// Chooses the words at which a phrase is tried: such that each match holds one, and few texts do.
struct AnchorChoice {
  /// A word or class of a phrase and how many tokens lie before it.
  struct Item {
    enum Kind {
      case word(UInt32)
      case kind(PhraseClass)
    }
    var kind: Kind
    var least: Int
    var most: Int
    var neighbours = Neighbours()
  }

  /// The items, and what it costs to look for them.
  struct Choice {
    var items: [Item]
    var cost: Int
  }

  /// What is known of the words.
  let words: WordList
  /// For each word id, how many phrases are tried there already.
  private(set) var load: [UInt32: Int] = [:]

  /// Starts with no phrase chosen for.
  init(words: WordList) {
    self.words = words
  }

  /// The anchors of `phrase`.
  mutating func choose(_ phrase: LoweredPhrase) -> [Item] {
    guard let choice = choice(phrase) else { return [] }
    for case .word(let id) in choice.items.map(\.kind) { load[id, default: 0] += 1 }
    return choice.items
  }

  private func choice(_ phrase: LoweredPhrase) -> Choice? {
    switch phrase {
    case .word(let id), .stem(let id), .exact(let id, _): return word(id)
    case .set(let ids): return union(ids.map { word($0) })
    case .kind(let kind): return Choice(items: [Item(kind: .kind(kind), least: 0, most: 0)], cost: Self.cost(kind))
    case .choice(let items): return union(items.map { choice($0) })
    case .sequence(let items): return best(items)
    case .optional, .gap, .start, .end: return nil
    }
  }

  private func union(_ choices: [Choice?]) -> Choice? {
    var all = Choice(items: [], cost: 0)
    for choice in choices {
      guard let choice else { return nil }
      all.items += choice.items
      all.cost += choice.cost
    }
    return all
  }

  private func best(_ items: [LoweredPhrase]) -> Choice? {
    var best: Choice?
    var before = (least: 0, most: 0)
    for (index, item) in items.enumerated() {
      let width = item.width
      if var choice = choice(item) {
        choice.cost += (before.most - before.least) * 4
        if choice.cost < best?.cost ?? .max {
          best = shifted(choice, by: before, items, index)
        }
      }
      before = (before.least + width.least, before.most + width.most)
    }
    return best
  }

  private func shifted(
    _ choice: Choice, by before: (least: Int, most: Int), _ items: [LoweredPhrase], _ index: Int
  ) -> Choice {
    var choice = choice
    let inside = items[index].width.most - 1
    let previous = neighbour(items[..<index].reversed(), inside: inside, isBefore: true)
    let next = neighbour(items[(index + 1)...], inside: inside, isBefore: false)
    for number in choice.items.indices {
      choice.items[number].least += before.least
      choice.items[number].most += before.most
      // What an inner sequence has found is nearer.
      if choice.items[number].neighbours.before == 0, let previous {
        choice.items[number].neighbours.before = previous.bits
        choice.items[number].neighbours.reachBefore = previous.reach
      }
      if choice.items[number].neighbours.after == 0, let next {
        choice.items[number].neighbours.after = next.bits
        choice.items[number].neighbours.reachAfter = next.reach
      }
    }
    return choice
  }

  /// Farther words are not asked for.
  private static let farthest = 40

  /// The nearest of `items` of which the first words are known, and how far from the anchor they may stand.
  private func neighbour(
    _ items: some Sequence<LoweredPhrase>, inside: Int, isBefore: Bool
  ) -> (bits: UInt64, reach: UInt8)? {
    var slack = inside
    for item in items {
      let reach = slack + (isBefore ? item.width.most : 1)
      guard reach <= Self.farthest else { return nil }
      if let bits = item.firstWords { return (bits, UInt8(reach)) }
      slack += item.width.most
    }
    return nil
  }

  private func word(_ id: UInt32) -> Choice {
    let key = words.keys[Int(id)]
    var cost = (Self.frequency[key] ?? 10) + min(load[id] ?? 0, 40)
    if words.isStem[Int(id)] { cost += key.count < 4 ? 300 : 20 }
    if key.count <= 2 { cost += 40 }
    return Choice(items: [Item(kind: .word(id), least: 0, most: 0)], cost: cost)
  }

  /// About how often a class starts among 100,000 words of promotions; more where looking for one takes long.
  private static func cost(_ kind: PhraseClass) -> Int {
    switch kind {
    case .number: 6_000
    case .duration, .phone: 4_000
    case .money: 3_000
    case .date, .percent, .emoji: 2_500
    case .hashtag, .url: 1_500
    case .handle, .email: 700
    }
  }

  /// About how often the most common words stand among 100,000 words of promotions.
  private static let frequency: [[UInt8]: Int] = {
    var found: [[UInt8]: Int] = [:]
    for (cost, words) in frequent {
      for word in words.split(whereSeparator: \.isWhitespace) { found[Array(word.utf8)] = cost }
    }
    return found
  }()

  private static let frequent = [
    (2_500, "the and to a of in for you your"),
    (1_000, "on with is our it this we at from be or all get up are de la en"),
    (
      500,
      """
      now not can my new free order have that will more as by an if just no so out today one shop i us its has me what \
      off here available when only love day time how save win only your yours
      """
    ),
    (
      250,
      """
      home best sale limited shipping code gift like who was but about they over into than these make made see each \
      every next first last back down before after very too great good want need help use find take know people life \
      year years days week check click link join enter chance buy offer online visit start live full special big real \
      ready looking don't dont let do does did some any which where why them their his he she her him those would \
      could should yes got most there then also per via el un une le les des der die das und que y
      """
    ),
  ]
}
