import CEL
import PolicyLoading
import PolicyModel
import SourceText
import TextScanning
import YAMLReading

/// What conditions ask beside the facts: words in texts, regions reached, amounts in a currency.
struct PromotionHost: Host {
  let policy: CompiledPolicy
  var tree: YAMLTree
  var index: HitIndex
  var audience = Audience()
  var root = Value.null
  var termsFile: SourceFile?
  /// Node of `terms`, as a number of `FactNode`; 0 where not stated.
  var termsNode: UInt32 = 0

  init(policy: CompiledPolicy) {
    self.policy = policy
    tree = YAMLTree()
    index = HitIndex()
  }

  mutating func call(_ function: UInt32, _ arguments: Arguments, in store: inout Store) -> Value {
    guard let function = CompiledPolicy.Function(rawValue: function) else { return .failure(.unknownFunction) }
    switch function {
    case .mentions: return mentions(arguments[0], lexicon(arguments[1]), store)
    case .hits: return hits(arguments[0], lexicon(arguments[1]), &store)
    case .first: return first(arguments[0], lexicon(arguments[1]), store)
    case .reaches: return reaches(Int(arguments[0].asUInt ?? 0))
    case .amount: return amount(arguments[0], currency: arguments[1].asUInt ?? 0, &store)
    }
  }

  private func lexicon(_ argument: Value) -> UInt32 { UInt32(truncatingIfNeeded: argument.asUInt ?? 0) }

  // MARK: Regions and amounts

  private func reaches(_ region: Int) -> Value {
    if let unstated = audience.unstated { return .unknown(unstated, node: audience.node) }
    return .bool(audience.reached.contains(region), node: audience.node)
  }

  private func amount(_ value: Value, currency: UInt64, _ store: inout Store) -> Value {
    guard let amount = value.asDouble else { return value }
    let stated = store.field(policy.slots.currency, of: root)
    if stated.kind == .unknown { return stated }
    let wanted = [UInt8(currency >> 16 & 255), UInt8(currency >> 8 & 255), UInt8(currency & 255)]
    guard stated.kind == .string else {
      return .unknown(Attribute(property: policy.slots.currencyProperty, container: 0).packed, node: root.node)
    }
    if store.withBytes(of: stated, { $0.count == 3 && $0[0] == wanted[0] && $0[1] == wanted[1] && $0[2] == wanted[2] })
    {
      return value
    }
    let rates = store.field(policy.slots.exchangeRates, of: root)
    if rates.kind == .map {
      for index in 0..<store.count(of: rates) {
        let (key, rate) = store.entry(index, of: rates)
        if key.kind == .string, store.octets(of: key) == wanted, let rate = rate.asDouble {
          return .double(amount * rate, node: value.node)
        }
      }
    }
    return .unknown(
      Attribute(property: policy.slots.exchangeRatesProperty, container: root.node).packed, node: root.node)
  }

  // MARK: Words

  /// What an argument names, or nil where it names no text.
  private func scope(_ argument: Value, _ store: borrowing Store) -> TextScope? {
    switch argument.kind {
    // `copy` is passed as true: it has no value of its own.
    case .bool: return .copy
    // What is not stated bears the node of the part that should hold it.
    case .absent, .unknown: return nil
    case .record where !store.isStated(argument): return nil
    default: break
    }
    guard let id = FactNode.id(argument.node) else { return nil }
    if argument.node == termsNode { return .terms }
    return .nodes(argument.node..<argument.node + UInt32(tree.subtreeCount(of: id)))
  }

  /// What is not known of the texts that an argument names: nil where all are stated.
  private func unknown(_ argument: Value, _ store: borrowing Store) -> Value? {
    if argument.kind == .unknown { return argument }
    if argument.kind == .record, !store.isStated(argument) {
      let given = store.given(argument)
      return given.kind == .unknown ? given : nil
    }
    guard argument.kind == .bool else { return nil }
    let content = store.field(policy.slots.content, of: root)
    return content.kind == .unknown ? content : nil
  }

  /// What `mentions(copy, …)` gives where nothing is found.
  func nothingInCopy(_ store: borrowing Store) -> Value { unknown(.bool(true), store) ?? .bool(false) }

  private func mentions(_ argument: Value, _ lexicon: UInt32, _ store: borrowing Store) -> Value {
    if index.has(lexicon), let scope = scope(argument, store) {
      for hit in index.hits[index.range(of: lexicon, in: scope)] where scope.contains(hit, of: lexicon) {
        return .bool(true, node: hit.node)
      }
    }
    return unknown(argument, store) ?? .bool(false, node: argument.node)
  }

  private func first(_ argument: Value, _ lexicon: UInt32, _ store: borrowing Store) -> Value {
    if index.has(lexicon), let scope = scope(argument, store) {
      for hit in index.hits[index.range(of: lexicon, in: scope)] where scope.contains(hit, of: lexicon) {
        let before = bytes(of: hit).prefix(Int(hit.hit.start))
        return .int(Int64(before.count { $0 & 0xC0 != 0x80 }), node: hit.node)
      }
    }
    return unknown(argument, store) ?? .int(-1, node: argument.node)
  }

  private func hits(_ argument: Value, _ lexicon: UInt32, _ store: inout Store) -> Value {
    var found: [Value] = []
    if index.has(lexicon), let scope = scope(argument, store) {
      for hit in index.hits[index.range(of: lexicon, in: scope)] where scope.contains(hit, of: lexicon) {
        found.append(store.string(text(of: hit), node: hit.node))
      }
    }
    if found.isEmpty, let unknown = unknown(argument, store) { return unknown }
    return store.list(found, node: found.first?.node ?? argument.node)
  }

  /// The text that a hit was found in.
  func bytes(of hit: PlacedHit) -> ArraySlice<UInt8> {
    if hit.kind == .termsFile, let termsFile { return termsFile.bytes[...] }
    guard let id = FactNode.id(hit.node) else { return [] }
    return tree.bytes[tree[id].textRange]
  }

  /// The words that were found, as they are written.
  func text(of hit: PlacedHit) -> String {
    let bytes = bytes(of: hit)
    return String(
      decoding: bytes[bytes.startIndex + Int(hit.hit.start)..<bytes.startIndex + Int(hit.hit.end)], as: UTF8.self)
  }

  /// The day of a timestamp as the promotion writes it; nil for other values and computed ones.
  func writtenDay(of value: Value) -> String? {
    guard value.kind == .timestamp, let id = FactNode.id(value.node), tree[id].kind == .string else { return nil }
    return String(tree.text(of: id).prefix(10))
  }
}
