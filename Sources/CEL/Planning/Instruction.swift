import SourceText

/// One step of a program, 16 bytes.
///
/// `target`, `first` and `second` number cells of one file: the registers of the program, then the constants of the
/// module from `Instruction.firstConstant` on.
struct Instruction: BitwiseCopyable, Sendable {
  /// Operation, mode, extra and target, from the low bits up: a step is read as two words.
  private var head: UInt64
  private var tail: UInt64

  init(
    operation: Operation, mode: UInt8 = 0, extra: UInt16 = 0, target: UInt32 = 0, first: UInt32 = 0,
    second: UInt32 = 0
  ) {
    head = UInt64(operation.rawValue) | UInt64(mode) << 8 | UInt64(extra) << 16 | UInt64(target) << 32
    tail = UInt64(first) | UInt64(second) << 32
  }

  /// The number of registers that a program may use.
  static let firstConstant: UInt32 = 1024

  @inline(__always)
  var operation: Operation {
    // Only the initialiser writes the byte.
    unsafe unsafeBitCast(UInt8(truncatingIfNeeded: head), to: Operation.self)
  }

  /// True where `next` selects in the result of this plain selection.
  private func isPair(with next: Instruction) -> Bool {
    operation == .select && mode == Access.plain && next.operation == .select && next.mode <= Access.test
      && next.first == target
  }

  /// How `next` takes the result of this comparison as a term: see ``Joint``.
  private func joint(with next: Instruction) -> UInt8 {
    guard next.first == target else { return Joint.none }
    switch next.operation {
    case .andFirst: return Joint.and | Joint.first
    case .orFirst: return Joint.or | Joint.first
    case .andNext: return Joint.and
    case .orNext: return Joint.or
    default: return Joint.none
    }
  }

  /// This instruction joined to the one after it, where the two can be carried out at once.
  ///
  /// The one after it stays, so that the slow paths and jumps find it as before.
  func joined(to next: Instruction) -> Instruction {
    var copy = self
    switch operation {
    case .select where isPair(with: next): copy.head = head & ~0xFF | UInt64(Operation.selectPair.rawValue)
    case .equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual:
      copy.head = head & ~0xFF00 | UInt64(joint(with: next)) << 8
    default: break
    }
    return copy
  }

  /// A variant of the operation: see each.
  @inline(__always)
  var mode: UInt8 { UInt8(truncatingIfNeeded: head >> 8) }

  /// A small operand: an argument count, a type, a jump.
  @inline(__always)
  var extra: UInt16 {
    get { UInt16(truncatingIfNeeded: head >> 16) }
    set { head = head & ~(0xFFFF << 16) | UInt64(newValue) << 16 }
  }

  @inline(__always)
  var target: UInt32 { UInt32(truncatingIfNeeded: head >> 32) }

  @inline(__always)
  var first: UInt32 {
    get { UInt32(truncatingIfNeeded: tail) }
    set { tail = tail & ~0xFFFF_FFFF | UInt64(newValue) }
  }

  @inline(__always)
  var second: UInt32 {
    get { UInt32(truncatingIfNeeded: tail >> 32) }
    set { tail = tail & 0xFFFF_FFFF | UInt64(newValue) << 32 }
  }
}

/// What an instruction does.
enum Operation: UInt8, BitwiseCopyable, Sendable {
  /// target = first
  case move
  /// target = field `second` of the root record
  case loadRoot
  /// target = field `second` of record first; mode: ``Access``
  case field
  /// target = value of key second in first; mode: ``Access``
  case select
  /// a select in whose result the next instruction selects: both at once where that is quick
  case selectPair
  /// target = element or entry second of first; mode: ``Access``
  case index
  /// target = first OP second; mode, set by the evaluator alone: ``Joint``
  case equal, notEqual, less, lessEqual, greater, greaterEqual
  /// target = first OP second
  case add, subtract, multiply, divide, remainder, contains
  /// target = OP first
  case not, negate
  /// go to first
  case jump
  /// target = first as a term; go to second where that decides
  case andFirst, orFirst
  /// target = target OP first; go to second where that decides
  case andNext, orNext
  /// go to second where first is false; where it is no truth value: target = what that gives, go to `extra`, or with
  /// mode 1: push it and go to second
  case unless
  /// target = iterator over first; where that cannot be iterated: the result in `extra`, go to second.
  /// mode: ``Iteration``
  case begin
  /// the next element to register first, its key or index to `extra`; go to second at the end
  case next
  /// target = a list of `extra` registers from first; mode 1: some are spliced
  case list
  /// target = a map of `extra` pairs of registers from first; mode 1: some are spliced
  case map
  /// target = first marked to be spliced
  case splice
  /// target = builtin `second` of `extra` registers from first
  case call
  /// target = host function `second` of `extra` registers from first; mode 1: takes unknowns
  case host
  /// target = timestamp(first)
  case timestamp
  /// target = first matches pattern `second`
  case match
  /// target = given(first), stated(first)
  case given, stated
  /// target = the height of the collecting stack
  case gather
  /// push first on the collecting stack
  case push
  /// target = list or map (mode 1) of what lies on the stack above height first
  case collect
  /// target += 1 where first is true; where it is no truth value: target = what that gives, go to second
  case count
  /// target = (count in target) == 1
  case isOne
  /// target = an error of code `extra`
  case fail
  /// the result is first; mode 1: absent is false
  case finish
}

/// How a field, key or index is read.
enum Access {
  /// A missing one is an error.
  static let plain: UInt8 = 0
  /// Whether there is one.
  static let test: UInt8 = 1
  /// As an optional.
  static let optional: UInt8 = 2
  /// A missing one is absent.
  static let lenient: UInt8 = 3
}

/// How the instruction after a comparison takes its result.
enum Joint {
  static let none: UInt8 = 0
  /// By `andFirst` or `andNext`.
  static let and: UInt8 = 1
  /// By `orFirst` or `orNext`.
  static let or: UInt8 = 2
  /// By `andFirst` or `orFirst`.
  static let first: UInt8 = 4
}

/// What the result of an iteration over nothing is.
enum Iteration {
  static let values: UInt8 = 0
  static let pairs: UInt8 = 1
}

/// Where an instruction comes from.
struct Place: BitwiseCopyable, Sendable {
  /// 0 for the expression itself, n for the n-th definition, 1-based.
  var source: UInt32
  var range: SourceRange
}

/// Where a program lies among the instructions of a module.
struct ProgramHeader: BitwiseCopyable, Sendable {
  var start: UInt32
  var count: UInt32
}
