import CEL
import ClauseMatching
import PolicyLoading
import PolicyModel
public import SourceText
import TextScanning

extension CompiledPolicy {
  /// The first word of every image, and the sizes of what lies in it.
  ///
  /// An image is memory as it lies: the program that wrote it and the one that reads it are of one build for one
  /// machine. What could still differ between them, the layout of a type, is compared before anything else is read.
  private static var stamp: [Int] {
    [0x706D_6C69_6D67_3031] + Module.imageLayout + TextScanner.imageLayout + FactSchema.imageLayout
      + ClauseMatcher.imageLayout + [
        MemoryLayout<RuleHeader>.stride, MemoryLayout<KnownSlots>.stride, MemoryLayout<Variables>.stride,
      ]
  }

  /// The policy as bytes, to be read back without loading or compiling a rule.
  ///
  /// - Complexity: O(n) in its bytes.
  public var image: [UInt8] {
    var image = ImageWriter()
    image.write(CompiledPolicy.stamp)
    facts.write(to: &image)
    loader.write(to: &image)
    module.write(to: &image)
    regions.write(to: &image)
    image.write(packs.count)
    for pack in packs { pack.write(to: &image) }
    image.write(variables)
    scanner.write(to: &image)
    image.write(lexiconNames)
    image.write(regionIndex.codes)
    image.write(clauses.count)
    for clause in clauses { clause.write(to: &image) }
    image.write(decisions.count)
    for decision in decisions { decision.write(to: &image) }
    clauseTables.write(to: &image)
    ImageTable.write(aliases, to: &image)
    image.write(slots)
    CompiledRule.write(rules, to: &image)
    return image.bytes
  }

  /// Reads a policy from its image; nil where the image is of another build.
  ///
  /// - Precondition: the bytes after the stamp are as ``image`` wrote them.
  /// - Complexity: O(n) in its bytes; the texts of rules are read when they are first needed.
  public init?(image source: ImageSource) {
    let stamp = CompiledPolicy.stamp
    guard source.count > (stamp.count + 1) * MemoryLayout<Int>.size else { return nil }
    var image = ImageReader(source)
    guard image.read(Int.self) == stamp.count else { return nil }
    for number in stamp {
      guard image.read(Int.self) == number else { return nil }
    }
    self.init(Content(from: &image))
  }
}

extension CompiledPolicy.Content {
  fileprivate init(from image: inout ImageReader) {
    facts = FactSchema(from: &image)
    loader = FactLoader(facts, from: &image)
    module = Module(from: &image)
    regions = RegionTable(from: &image)
    packs = (0..<image.read(Int.self)).map { _ in RunInfo.PackInfo(from: &image) }
    variables = image.read()
    scanner = TextScanner(from: &image)
    lexiconNames = image.readStrings()
    regionIndex = RegionIndex(table: regions, codes: image.readStrings())
    clauses = (0..<image.read(Int.self)).map { _ in CompiledClause(from: &image) }
    decisions = (0..<image.read(Int.self)).map { _ in CompiledDecision(from: &image) }
    clauseTables = ClauseTables(from: &image)
    aliases = ImageTable.read(from: &image)
    slots = image.read()
    rules = CompiledRule.read(from: &image)
  }
}
