/// The bits of the tokens right before and after one token, added up by distance.
struct Surround {
  private let before: InlineArray<5, UInt64>
  private let after: InlineArray<5, UInt64>

  /// The farthest token that is looked at.
  static let reach = 4

  /// Adds up the bits around the token at `token`; those beyond the sentence are zero.
  @inline(__always)
  init(_ bits: Span<UInt64>, at token: Int) {
    let place = token &+ Sentence.margin
    // The margin around the tokens is twice as wide as the reach.
    precondition(place &- 4 >= 0 && place &+ 4 < bits.count)
    let b1 = unsafe bits[unchecked: place &- 1]
    let b2 = unsafe b1 | bits[unchecked: place &- 2]
    let b3 = unsafe b2 | bits[unchecked: place &- 3]
    let b4 = unsafe b3 | bits[unchecked: place &- 4]
    before = [0, b1, b2, b3, b4]
    let a1 = unsafe bits[unchecked: place &+ 1]
    let a2 = unsafe a1 | bits[unchecked: place &+ 2]
    let a3 = unsafe a2 | bits[unchecked: place &+ 3]
    let a4 = unsafe a3 | bits[unchecked: place &+ 4]
    after = [0, a1, a2, a3, a4]
  }

  /// False where none of the anchors behind the gate can be part of a match.
  @inline(__always)
  func opens(_ gate: Gate) -> Bool {
    gate.isOpen || (before[Int(Self.reach)] & gate.before) | (after[Int(Self.reach)] & gate.after) != 0
  }

  /// The bits of up to `distance` tokens before, 4 at most.
  @inline(__always)
  func before(_ distance: UInt8) -> UInt64 { before[Int(distance)] }

  /// The bits of up to `distance` tokens after, 4 at most.
  @inline(__always)
  func after(_ distance: UInt8) -> UInt64 { after[Int(distance)] }
}

extension Neighbours {
  /// True where no token before, or none after, is one of the words that must be there.
  @inline(__always)
  func areMissing(_ near: Surround, _ sentence: inout Sentence, _ token: Int) -> Bool {
    if sentence.longestSpan > 1 || max(reachBefore, reachAfter) > Surround.reach {
      return areMissingFar(&sentence, token)
    }
    if after != 0, near.after(reachAfter) & after == 0 { return true }
    return before != 0 && near.before(reachBefore) & before == 0
  }

  /// The same for words that may stand farther off, or where a reading takes several tokens.
  @inline(never)
  private func areMissingFar(_ sentence: inout Sentence, _ token: Int) -> Bool {
    let place = token + Sentence.margin
    let span = Int(sentence.longestSpan)
    if after != 0 {
      let reach = min(Int(reachAfter) * span, PhraseMatcher.reach)
      if !sentence.holds(after, place + 1..<place + 1 + reach) { return true }
    }
    guard before != 0 else { return false }
    let reach = min(Int(reachBefore) * span, PhraseMatcher.reach)
    return !sentence.holds(before, max(0, place - reach)..<place)
  }
}
