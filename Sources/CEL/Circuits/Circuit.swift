import SourceText

/// Conditions of many rules taken apart into what they share.
///
/// Each `&&`, `||`, `!` and `?:` is a part of its own over other parts, down to questions that are asked of a document
/// once, however many conditions ask them. Most questions are a field beside a constant, which needs no program.
///
/// Parts that read a local stand apart, one run of parts a list: they are asked once an element.
struct Circuit: Sendable {
  /// The parts that read no local, by number; parts come after those that they are made of.
  var parts: [CircuitPart] = []
  /// The parts that read a local, those of the first list first.
  var localParts: [CircuitPart] = []
  /// Where the parts of each list start in `localParts`, and one more.
  var listStarts: [UInt32] = [0]
  /// What parts are made of, by the raw numbers of ``ConditionID``.
  var links: [UInt32] = []
  /// The programs of the lists.
  var lists: [ProgramID] = []

  init() {}
}

/// A condition taken apart: a part of a ``Module``'s circuit.
public struct ConditionID: Hashable, Sendable, BitwiseCopyable {
  /// The number of the part; in its list, with the highest bit set, where it reads a local.
  let raw: UInt32

  static let local: UInt32 = 1 << 31
}

/// A list that conditions are asked about the elements of.
public struct ListID: Hashable, Sendable, BitwiseCopyable {
  /// The order in which lists were first compiled, from 0.
  public let index: UInt16

  /// Names the `index`-th list of a module, 0-based.
  public init(index: UInt16) {
    self.index = index
  }
}

/// What is known of a condition.
public enum Truth: UInt8, Sendable, BitwiseCopyable {
  /// It is false, or absent.
  case `false`
  /// It is true.
  case `true`
  /// It hangs on facts that are not stated.
  case unknown
  /// It fails, or only its program can tell.
  case open
}

/// One part of a circuit, 20 bytes.
struct CircuitPart: BitwiseCopyable, Sendable {
  /// What a part asks: questions first, then what joins parts.
  enum Operation: UInt8, BitwiseCopyable {
    /// The path as a truth value, `given` and `stated` of it.
    case truth, given, stated
    /// The path beside the constant in cell `first`.
    case equal, notEqual, less, lessEqual, greater, greaterEqual
    /// The path is one of the strings in the list in cell `first`; the constant string in cell `first` is in the path.
    case isIn, holds
    /// The host function `first`, a search, for what is numbered in cell `second`, in the path.
    case search
    /// The host function `first` of the path, where there is one, and the constant in cell `second`.
    case host
    /// The program `first`.
    case program
    /// `second` parts from link `first` on.
    case and, or
    /// The part `first`.
    case not
    /// Three parts from link `first` on.
    case choose

    var isJoin: Bool { rawValue >= Operation.and.rawValue }
  }

  var operation: Operation
  /// Whether an unknown value hangs on one question alone, not on several that its program joins.
  var isSimple = true
  /// The cell that the path starts from; `noCell` for none.
  var cell: UInt16 = CircuitPart.noCell
  /// The slots on the path, -1 behind its end.
  var slots: (Int16, Int16, Int16) = (-1, -1, -1)
  var first: UInt32 = 0
  var second: UInt32 = 0

  static let noCell = UInt16.max
}

extension Circuit {
  func write(to image: inout ImageWriter) {
    image.write(parts)
    image.write(localParts)
    image.write(listStarts)
    image.write(links)
    image.write(lists)
  }

  init(from image: inout ImageReader) {
    parts = image.readArray()
    localParts = image.readArray()
    listStarts = image.readArray()
    links = image.readArray()
    lists = image.readArray()
  }
}
