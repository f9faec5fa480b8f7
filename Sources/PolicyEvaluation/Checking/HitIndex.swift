import CEL
import PolicyLoading
import SourceText
import TextScanning
import YAMLReading

/// A hit with the text that it was found in.
struct PlacedHit: BitwiseCopyable {
  var hit: Hit
  /// Node of the string, as a number of `FactNode`; the node of `terms` where the words stand in a terms file.
  var node: UInt32
  /// Property of the string.
  var property: UInt32
  var kind: TextKind
}

/// What a text is to the promotion.
enum TextKind: UInt8, BitwiseCopyable {
  /// People see it.
  case copy
  /// The promotion's own terms, written in the promotion.
  case terms
  /// The promotion's own terms in a file of their own.
  case termsFile
  /// Any other field.
  case other
}

/// Every hit of every lexicon in one promotion, from one scan.
struct HitIndex {
  private(set) var hits: [PlacedHit] = []
  private let scratch = Boxed(ScanScratch())
  private var found: [Hit] = []
  /// One bit a lexicon: whether it was found at all.
  private(set) var present: [UInt64] = []

  /// Scans the texts of a promotion; hits come in order of the document, then of the text.
  mutating func scan(
    _ facts: PromotionFacts, _ tree: borrowing YAMLTree, termsFile: SourceFile?, termsNode: UInt32,
    termsProperty: Int, policy: CompiledPolicy
  ) {
    hits.removeAll(keepingCapacity: true)
    let words = (policy.lexiconNames.count + 63) / 64
    if present.count != words { present = [UInt64](repeating: 0, count: words) }
    for index in present.indices { present[index] = 0 }
    for text in facts.texts {
      guard let id = FactNode.id(text.node) else { continue }
      let isTerms = policy.facts.isTerms(Int(text.property))
      if isTerms, termsFile != nil { continue }
      let kind: TextKind = text.isCopy ? .copy : isTerms ? .terms : .other
      found.removeAll(keepingCapacity: true)
      policy.scanner.scan(tree.bytes.span.extracting(tree[id].textRange), scratch: &scratch.value, hits: &found)
      for hit in found { add(PlacedHit(hit: hit, node: text.node, property: text.property, kind: kind)) }
    }
    if let termsFile {
      found.removeAll(keepingCapacity: true)
      policy.scanner.scan(termsFile.bytes.span, scratch: &scratch.value, hits: &found)
      for hit in found {
        add(PlacedHit(hit: hit, node: termsNode, property: UInt32(termsProperty), kind: .termsFile))
      }
    }
  }

  private mutating func add(_ hit: PlacedHit) {
    hits.append(hit)
    present[Int(hit.hit.lexicon) >> 6] |= 1 << UInt64(hit.hit.lexicon & 63)
  }

  /// Whether the lexicon was found anywhere.
  func has(_ lexicon: UInt32) -> Bool {
    present[Int(lexicon) >> 6] >> UInt64(lexicon & 63) & 1 == 1
  }
}

/// Which texts a call is about.
enum TextScope {
  case copy
  case terms
  /// The strings at or below a node: node numbers of a half-open range.
  case nodes(Range<UInt32>)

  func contains(_ hit: PlacedHit) -> Bool {
    switch self {
    case .copy: hit.kind == .copy
    case .terms: hit.kind == .terms || hit.kind == .termsFile
    case .nodes(let range): range.contains(hit.node) && hit.kind != .termsFile
    }
  }
}
