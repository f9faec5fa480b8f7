/// A set of small integers that keeps the order of insertion and empties in constant time.
struct SparseSet {
  private var sparse: [UInt32] = []
  /// The members in the order of insertion.
  private(set) var members: [UInt32] = []

  /// Makes room for the integers below `capacity`.
  mutating func reserve(_ capacity: Int) {
    if sparse.count < capacity { sparse = [UInt32](repeating: 0, count: capacity) }
  }

  mutating func removeAll() {
    members.removeAll(keepingCapacity: true)
  }

  func contains(_ value: UInt32) -> Bool {
    let position = Int(sparse[Int(value)])
    return position < members.count && members[position] == value
  }

  /// Adds `value`; false where it is a member already.
  mutating func insert(_ value: UInt32) -> Bool {
    if contains(value) { return false }
    sparse[Int(value)] = UInt32(members.count)
    members.append(value)
    return true
  }
}
