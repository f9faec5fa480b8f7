internal import Patterns
public import SourceText

extension TextScanner {
  /// The sizes of what an image of a scanner holds, in bytes: an image of another layout cannot be read.
  public static var imageLayout: [Int] {
    [
      MemoryLayout<Instruction>.stride, MemoryLayout<PhraseRecord>.stride, MemoryLayout<Anchor>.stride,
      MemoryLayout<Gate>.stride, MemoryLayout<ClassAnchor>.stride, MemoryLayout<LexiconRecord>.stride,
      MemoryLayout<PatternOwner>.stride,
    ] + PatternSet.imageLayout
  }

  /// Appends the scanner to an image, to be read back without compiling.
  public func write(to image: inout ImageWriter) {
    words.write(to: &image)
    folding.write(to: &image)
    image.write(instructions)
    image.write(sets)
    image.write(exactText)
    image.write(exactStarts)
    image.write(phrases)
    image.write(gates)
    image.write(anchors)
    image.write(unlessStarts)
    image.write(unlessAnchors)
    image.write(classBits)
    image.write(classAnchors)
    image.write(emojiAnchors)
    image.write(lexicons)
    image.write(steps)
    image.write(patternOwners)
    image.write(patterns == nil)
    if let patterns { patterns.write(to: &image) }
  }

  /// Reads a scanner back from an image.
  ///
  /// - Precondition: a scanner was written there by the same build.
  public init(from image: inout ImageReader) {
    words = WordTable(from: &image)
    folding = FoldingTable(from: &image)
    instructions = image.readArray()
    sets = image.readArray()
    exactText = image.readArray()
    exactStarts = image.readArray()
    phrases = image.readArray()
    gates = image.readArray()
    anchors = image.readArray()
    unlessStarts = image.readArray()
    unlessAnchors = image.readArray()
    classBits = image.read()
    classAnchors = image.readArray()
    emojiAnchors = image.readArray()
    lexicons = image.readArray()
    steps = image.readArray()
    patternOwners = image.readArray()
    let hasNone = image.read(Bool.self)
    if !hasNone { patterns = PatternSet(from: &image) }
  }
}
