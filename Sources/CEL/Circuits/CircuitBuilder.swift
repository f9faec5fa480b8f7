/// Takes conditions apart and keeps each different part once.
struct CircuitBuilder: Sendable {
  private var parts: [CircuitPart] = []
  private var localParts: [[CircuitPart]] = []
  private var links: [UInt32] = []
  private var lists: [ProgramID] = []
  private var listNumbers: [String: UInt16] = [:]
  /// The number of each part by what it asks, those of lists under the list's number.
  private var numbers: [String: UInt32] = [:]

  init() {}

  /// What was built so far.
  var circuit: Circuit {
    var circuit = Circuit()
    circuit.parts = parts
    circuit.links = links
    circuit.lists = lists
    for list in localParts {
      circuit.localParts += list
      circuit.listStarts.append(UInt32(circuit.localParts.count))
    }
    return circuit
  }

  /// The number of a list by what it asks.
  mutating func list(_ key: String, _ program: ProgramID) -> ListID? {
    if let known = listNumbers[key] { return ListID(index: known) }
    guard lists.count < Int(UInt16.max) else { return nil }
    let number = UInt16(lists.count)
    listNumbers[key] = number
    lists.append(program)
    localParts.append([])
    return ListID(index: number)
  }

  /// The number of a part that is there already.
  func known(_ key: String, _ list: ListID?) -> UInt32? { numbers[CircuitBuilder.key(key, list)] }

  /// Adds a part under `key`; a part of a list where `list` is given.
  mutating func add(_ part: CircuitPart, _ key: String, _ list: ListID?) -> UInt32 {
    let number: UInt32
    if let list {
      number = UInt32(localParts[Int(list.index)].count) | ConditionID.local
      localParts[Int(list.index)].append(part)
    } else {
      number = UInt32(parts.count)
      parts.append(part)
    }
    numbers[CircuitBuilder.key(key, list)] = number
    return number
  }

  /// A part over other parts; the same parts joined in the same way are one part.
  mutating func join(_ operation: CircuitPart.Operation, _ children: [UInt32], _ list: ListID?) -> UInt32 {
    let key = "\(operation) " + children.map { "\($0) " }.joined()
    let owner = children.contains { $0 & ConditionID.local != 0 } ? list : nil
    if let known = known(key, owner) { return known }
    var part = CircuitPart(operation: operation)
    if operation == .not {
      part.first = children[0]
    } else {
      (part.first, part.second) = (UInt32(links.count), UInt32(children.count))
      links += children
    }
    return add(part, key, owner)
  }

  private static func key(_ key: String, _ list: ListID?) -> String { list.map { "\($0.index):" + key } ?? key }
}
