import CEL
import PolicyLoading
package import YAMLReading

/// The parts of a check, each with those before it.
package enum CheckStage {
  /// The tree.
  case parse
  /// The facts.
  case load
  /// The words that were found.
  case scan
  /// The outcomes of the rules.
  case rules
}

extension PromotionChecker {
  /// Checks the first promotion of a source as far as `stage`, for whoever wants to know what each part costs.
  ///
  /// Terms in a file of their own are not read.
  package mutating func run(_ bytes: [UInt8], as format: YAMLReader.Format, through stage: CheckStage) {
    read(bytes, as: format)
    guard stage != .parse, let root = host.tree.documents.first?.root else { return }
    store.reset(to: emptyMark)
    policy.loader.load(root, of: host.tree, into: &facts, store: &store)
    guard stage != .load else { return }
    host.root = facts.root
    checkRegions()
    scan()
    if stage == .rules { runner.run(&host, &store, into: &results) }
  }
}
