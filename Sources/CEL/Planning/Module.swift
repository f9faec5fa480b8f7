public import SourceText

/// The programs that were compiled together, with their constants: flat arrays of trivial elements.
///
/// A module is immutable and shared by every thread; each thread has its own ``Store`` and ``Evaluator``.
public struct Module: Sendable {
  /// The interned strings: field names, enum values, constants.
  public let symbols: SymbolTable
  let heap: [Value]
  let constants: [Value]
  let code: [Instruction]
  let places: [Place]
  let programs: [ProgramHeader]
  let circuit: Circuit
  let records: [RecordLayout]
  let fieldNames: [UInt16]
  let patterns: [String]
  /// Where each of them lies compiled, in the image that the module was read from; empty where it was compiled here.
  var patternImages: [ImagePart] = []
  /// The number of variables of the environment.
  let variableCount: Int

  /// The names of the definitions that places may lie in.
  public let definitions: [String]

  /// The number of programs.
  public var count: Int { programs.count }
}

/// A program of a ``Module``.
public struct ProgramID: Hashable, Sendable, BitwiseCopyable {
  /// The order of compilation, from 0.
  public let index: UInt32

  /// Names the `index`-th program of a module, 0-based.
  public init(index: UInt32) {
    self.index = index
  }
}

extension Module {
  /// The sizes of what an image of a module holds, in bytes: an image of another layout cannot be read.
  public static var imageLayout: [Int] {
    [
      MemoryLayout<Value>.stride, MemoryLayout<Instruction>.stride, MemoryLayout<Place>.stride,
      MemoryLayout<ProgramHeader>.stride, MemoryLayout<RecordLayout>.stride, MemoryLayout<CircuitPart>.stride,
    ]
  }

  /// Appends the module to an image.
  ///
  /// - Complexity: O(n) in its bytes.
  public func write(to image: inout ImageWriter) {
    symbols.write(to: &image)
    image.write(heap)
    image.write(constants)
    image.write(code)
    image.write(places)
    image.write(programs)
    circuit.write(to: &image)
    image.write(records)
    image.write(fieldNames)
    image.write(patterns)
    image.write(variableCount)
    image.write(definitions)
    for source in patterns { image.write(PatternTable.image(of: source)) }
  }

  /// Reads a module that ``write(to:)`` wrote.
  ///
  /// - Precondition: a module of this build was written here.
  public init(from image: inout ImageReader) {
    symbols = SymbolTable(from: &image)
    heap = image.readArray()
    constants = image.readArray()
    code = image.readArray()
    places = image.readArray()
    programs = image.readArray()
    circuit = Circuit(from: &image)
    records = image.readArray()
    fieldNames = image.readArray()
    patterns = image.readStrings()
    variableCount = image.read()
    definitions = image.readStrings()
    patternImages = patterns.map { _ in ImagePart(source: image.source, range: image.skipArray(of: UInt8.self)) }
  }
}

/// Bytes of an image that are read when they are asked for.
struct ImagePart: Sendable {
  let source: ImageSource
  let range: Range<Int>
}
