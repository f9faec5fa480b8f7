/// The nodes of the tree in the making: an array that has its memory to itself, so that no write asks who else reads.
@safe struct NodeBuffer: ~Copyable {
  private var base: UnsafeMutablePointer<YAMLNode>
  private var capacity = 256
  private(set) var count = 0

  init() {
    unsafe base = .allocate(capacity: capacity)
  }

  deinit {
    unsafe base.deallocate()
  }

  /// The node at `index`.
  ///
  /// - Precondition: `index` is below `count`.
  subscript(index: Int) -> YAMLNode {
    @inline(__always) get {
      check(index)
      return unsafe base[index]
    }
    @inline(__always) _modify {
      check(index)
      yield unsafe &base[index]
    }
  }

  /// The latest node, or nil.
  var last: YAMLNode? { count > 0 ? self[count - 1] : nil }

  @inline(__always)
  mutating func append(_ node: YAMLNode) {
    if count == capacity { grow() }
    unsafe (base + count).initialize(to: node)
    count += 1
  }

  /// Drops all but the first `count` nodes.
  mutating func truncate(to count: Int) {
    self.count = min(self.count, count)
  }

  /// Copies everything to `nodes`.
  func copy(to nodes: inout [YAMLNode]) {
    nodes.removeAll(keepingCapacity: true)
    unsafe nodes.append(contentsOf: UnsafeBufferPointer(start: base, count: count))
  }

  @inline(__always)
  private func check(_ index: Int) {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "there is no such node")
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<YAMLNode>.allocate(capacity: capacity * 2)
    unsafe larger.update(from: base, count: count)
    unsafe base.deallocate()
    unsafe base = larger
    capacity *= 2
  }
}
