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
///
/// Few hits lie in order of the document. Many are grouped by lexicon, each group in order of the document, so that a
/// question about one post does not go through the hits of all the others.
struct HitIndex {
  /// The most hits that are not grouped.
  private static let fewHits = 64

  private(set) var hits: [PlacedHit] = []
  /// Where the hits of each lexicon begin, and where the last end; empty where hits are not grouped.
  private var starts: [UInt32] = []
  /// Whether the texts came in order of their nodes, which an alias in YAML may keep them from.
  private var isInOrder = true
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
    starts.removeAll(keepingCapacity: true)
    isInOrder = true
    if hits.count > HitIndex.fewHits { group(lexicons: policy.lexiconNames.count) }
  }

  /// Groups the hits by lexicon; those of one lexicon stay in their order.
  private mutating func group(lexicons: Int) {
    starts.append(contentsOf: repeatElement(0, count: lexicons + 1))
    var last: UInt32 = 0
    for hit in hits {
      starts[Int(hit.hit.lexicon) + 1] += 1
      guard hit.kind != .termsFile else { continue }
      isInOrder = isInOrder && hit.node >= last
      last = hit.node
    }
    for lexicon in 0..<lexicons { starts[lexicon + 1] += starts[lexicon] }
    var next = starts
    var grouped = hits
    for hit in hits {
      grouped[Int(next[Int(hit.hit.lexicon)])] = hit
      next[Int(hit.hit.lexicon)] += 1
    }
    hits = grouped
  }

  /// Where the hits of `lexicon` are among ``hits``; others may be between them.
  func range(of lexicon: UInt32) -> Range<Int> {
    starts.isEmpty ? hits.indices : Int(starts[Int(lexicon)])..<Int(starts[Int(lexicon) + 1])
  }

  /// Where the hits of `lexicon` are that may lie in `scope`; others may be between them.
  ///
  /// - Complexity: O(log n) in the hits of the lexicon.
  func range(of lexicon: UInt32, in scope: TextScope) -> Range<Int> {
    var range = range(of: lexicon)
    guard case .nodes(let nodes) = scope, !starts.isEmpty, isInOrder else { return range }
    // The terms file, which is no node's text, comes last.
    let first = firstIndex(in: range) { $0.kind == .termsFile || $0.node >= nodes.lowerBound }
    range = first..<range.upperBound
    return first..<firstIndex(in: range) { $0.kind == .termsFile || $0.node >= nodes.upperBound }
  }

  /// The first index of `range` from which on `isBehind` holds, else its end.
  private func firstIndex(in range: Range<Int>, _ isBehind: (PlacedHit) -> Bool) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = low + (high - low) / 2
      if isBehind(hits[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
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

  /// Whether a hit is of `lexicon` and lies in these texts.
  func contains(_ hit: PlacedHit, of lexicon: UInt32) -> Bool {
    guard hit.hit.lexicon == lexicon else { return false }
    return switch self {
    case .copy: hit.kind == .copy
    case .terms: hit.kind == .terms || hit.kind == .termsFile
    case .nodes(let range): range.contains(hit.node) && hit.kind != .termsFile
    }
  }
}
