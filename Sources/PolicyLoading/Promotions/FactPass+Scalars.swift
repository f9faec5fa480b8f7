import CEL
import PolicyModel
import SourceText
import YAMLReading

extension FactPass {
  /// The value of a scalar property, or nil beside an error.
  func scalar(
    _ property: Int, _ node: YAMLTree.NodeID, _ tree: borrowing YAMLTree, _ facts: inout PromotionFacts,
    _ store: inout Store
  ) -> Value? {
    let scalar = tree[node]
    let number = FactNode.number(node)
    let field = loader.schema.fields[property]
    if scalar.isCollection {
      facts.report(FactError.kind(property, node, tree, loader.schema.schema))
      return nil
    }
    switch field.kind {
    case .boolean:
      if let truth = scalar.bool { return .bool(truth, node: number) }
    case .integer:
      if let int = scalar.int, inRange(Double(int), property, node, tree, &facts) { return .int(int, node: number) }
      if scalar.kind == .double, let double = scalar.double, let int = Int64(exactly: double) {
        return inRange(double, property, node, tree, &facts) ? .int(int, node: number) : nil
      }
      if scalar.int != nil { return nil }
    case .number:
      if let double = scalar.double {
        guard double.isFinite else {
          facts.report(FactError.notFinite(node, tree))
          return nil
        }
        return inRange(double, property, node, tree, &facts) ? .double(double, node: number) : nil
      }
    case .timestamp:
      return timestamp(property, node, tree, &facts)
    default:
      return string(property, field, node, tree, &facts, &store)
    }
    facts.report(FactError.kind(property, node, tree, loader.schema.schema))
    return nil
  }

  private func inRange(
    _ value: Double, _ property: Int, _ node: YAMLTree.NodeID, _ tree: borrowing YAMLTree,
    _ facts: inout PromotionFacts
  ) -> Bool {
    guard loader.schema.fields[property].hasRange else { return true }
    // Asked for one by one: a whole property is ten texts and lists to be kept alive.
    let least = loader.schema.schema.properties[property].minimum ?? -.infinity
    let most = loader.schema.schema.properties[property].maximum ?? .infinity
    if value >= least, value <= most { return true }
    facts.report(FactError.outOfRange(property, node, tree, loader.schema.schema))
    return false
  }

  private func timestamp(
    _ property: Int, _ node: YAMLTree.NodeID, _ tree: borrowing YAMLTree, _ facts: inout PromotionFacts
  ) -> Value? {
    let field = loader.schema.fields[property]
    guard tree[node].kind == .string, let moment = Moment(tree.bytes.span.extracting(tree[node].textRange)) else {
      facts.report(FactError.date(property, node, tree, loader.schema.schema))
      return nil
    }
    let seconds = moment.seconds(isDayEnd: field.isDayEnd, zone: zone)
    let value = Value.timestamp(seconds: seconds, nanoseconds: moment.nanoseconds, node: FactNode.number(node))
    guard value.kind == .timestamp else {
      facts.report(FactError.date(property, node, tree, loader.schema.schema))
      return nil
    }
    return value
  }

  private func string(
    _ property: Int, _ field: FactSchema.Field, _ node: YAMLTree.NodeID, _ tree: borrowing YAMLTree,
    _ facts: inout PromotionFacts, _ store: inout Store
  ) -> Value? {
    let scalar = tree[node]
    let number = FactNode.number(node)
    // A number without quotes is text as written where text is asked for: permit numbers, codes, hashtags.
    guard scalar.kind != .bool else {
      facts.report(FactError.kind(property, node, tree, loader.schema.schema))
      return nil
    }
    if field.isClosedEnum, !isListed(field, scalar.textRange, tree) {
      facts.report(FactError.value(property, node, tree, loader.schema.schema))
      return nil
    }
    if let error = loader.patterns.error(node, of: property, tree, &facts.caches) {
      facts.report(error)
      return nil
    }
    if field.valueCount == 0 {
      facts.texts.append(FactText(node: number, property: UInt32(property), isCopy: field.isCopy))
    }
    let bytes = tree.bytes.span.extracting(scalar.textRange)
    return store.string(bytes, node: number, interning: bytes.count <= 24)
  }

  private func isListed(_ field: FactSchema.Field, _ range: Range<Int>, _ tree: borrowing YAMLTree) -> Bool {
    let text = tree.bytes.span.extracting(range)
    for index in Int(field.firstValue)..<Int(field.firstValue) + Int(field.valueCount)
    where loader.schema.enumValues[index].isSame(as: text) { return true }
    // `none` states an absence also where the list of values leaves it out.
    return "none".isSame(as: text)
  }
}

extension String {
  /// True when the UTF-8 of the text is `bytes`.
  @inline(__always)
  fileprivate func isSame(as bytes: Span<UInt8>) -> Bool {
    guard utf8.count == bytes.count else { return false }
    let same = unsafe utf8.withContiguousStorageIfAvailable { own in
      for index in bytes.indices where unsafe own[index] != bytes[index] { return false }
      return true
    }
    return same ?? zip(utf8, bytes.indices).allSatisfy { $0 == bytes[$1] }
  }
}
