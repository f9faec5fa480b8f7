public import SourceText

extension ClauseMatcher {
  /// The sizes of what an image of a matcher holds, in bytes: an image of another layout cannot be read.
  public static var imageLayout: [Int] {
    [MemoryLayout<Phrase>.stride, MemoryLayout<PhraseElement>.stride, WordClass.allCases.count]
  }

  /// Appends the compiled word tables to an image, to be read back without compiling.
  public func write(to image: inout ImageWriter) {
    vocabulary.tables.write(to: &image)
  }

  /// Reads a matcher back from an image.
  ///
  /// - Precondition: a matcher was written there by the same build.
  /// - Complexity: O(n) in the words of the tables, a small part of what compiling them takes.
  public init(from image: inout ImageReader) {
    vocabulary = Vocabulary(VocabularyTables(from: &image))
  }
}

extension VocabularyTables {
  fileprivate func write(to image: inout ImageWriter) {
    words.write(to: &image)
    stems.write(to: &image)
    image.write(lengthMasks)
    image.write(atomStarts)
    image.write(atoms)
    image.write(anchoredStarts)
    image.write(actionEnds)
    image.write(thingEnds)
    image.write(anchored)
    image.write(phrases)
    image.write(code)
    image.write(numberEntry)
  }

  fileprivate init(from image: inout ImageReader) {
    bytes = ByteClasses()
    words = HashIndex(from: &image)
    stems = HashIndex(from: &image)
    lengthMasks = image.readArray()
    atomStarts = image.readArray()
    atoms = image.readArray()
    anchoredStarts = image.readArray()
    actionEnds = image.readArray()
    thingEnds = image.readArray()
    anchored = image.readArray()
    phrases = image.readArray()
    code = image.readArray()
    numberEntry = image.read()
    addFilters()
  }
}
