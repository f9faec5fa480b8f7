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
    case .kind(let kind): return Choice(items: [Item(kind: .kind(kind), least: 0, most: 0)], cost: 2_000)
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
    var cost = 10 + 8 * (load[id] ?? 0)
    if Self.common.contains(key) { cost += 300 }
    if words.isStem[Int(id)] { cost += key.count < 4 ? 100 : 15 }
    if key.count <= 2 { cost += 40 }
    return Choice(items: [Item(kind: .word(id), least: 0, most: 0)], cost: cost)
  }

  /// Words that most sentences hold.
  private static let common: Set<[UInt8]> = Set(
    """
    the a an and or to of in on for is are was be been am you your yours we our us i my me it its this that these \
    those with at by from as can will would could should not no yes get got all any some more most up out off now if \
    so one just only have has had do does did what how when who which where why they them their he his she her him \
    new free best love like good great day time make made shop here there about into over after before than then \
    too very also back down first last next every each per via de la el en un une le les des der die das und que y
    """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })
}
