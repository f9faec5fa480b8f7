/// What a part of a circuit came to, in bits, so that parts join without branches.
enum CircuitState {
  /// It was not asked yet.
  static let untried: UInt8 = 0
  /// It can be true.
  static let canBeTrue: UInt8 = 1
  /// It can be false.
  static let canBeFalse: UInt8 = 2
  /// It fails, or only a program can tell.
  static let isOpen: UInt8 = 4
  /// It hangs on a question that was not asked yet.
  static let waits: UInt8 = 8
  /// It hangs on several facts; of questions alone.
  static let isMany: UInt8 = 16

  static let yes = canBeTrue
  static let no = canBeFalse
  static let unknown = canBeTrue | canBeFalse
  static let open = unknown | isOpen
  static let waiting = unknown | waits

  @inline(__always)
  static func of(_ holds: Bool) -> UInt8 { holds ? yes : no }

  /// `&&` of parts, given what all of them and what any of them has: a false one decides.
  @inline(__always)
  static func and(_ all: UInt8, _ any: UInt8) -> UInt8 {
    all & canBeTrue == 0 ? no : canBeTrue | any & (canBeFalse | isOpen | waits)
  }

  /// `||` of parts: a true one decides.
  @inline(__always)
  static func or(_ all: UInt8, _ any: UInt8) -> UInt8 {
    all & canBeFalse == 0 ? yes : canBeFalse | any & (canBeTrue | isOpen | waits)
  }

  @inline(__always)
  static func not(_ state: UInt8) -> UInt8 {
    (state & canBeTrue) << 1 | (state & canBeFalse) >> 1 | state & (isOpen | waits)
  }
}
