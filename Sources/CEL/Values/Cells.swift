/// Fixed memory of trivial elements that an owner allocates, grows and frees.
///
/// This is the one place where the module touches pointers: the owner keeps the count, and every access is checked in
/// debug builds. Indices come from values that the module itself made, so release builds leave the check out.
@safe
struct Cells<Element: BitwiseCopyable> {
  private let base: UnsafeMutablePointer<Element>

  /// The number of elements that fit.
  let capacity: Int

  /// Takes room for `capacity` elements, filled with `element`.
  init(repeating element: Element, capacity: Int) {
    unsafe base = UnsafeMutablePointer<Element>.allocate(capacity: max(capacity, 1))
    self.capacity = max(capacity, 1)
    unsafe base.initialize(repeating: element, count: self.capacity)
  }

  /// The element at `index`.
  subscript(index: Int) -> Element {
    @inline(__always) get {
      assert(index >= 0 && index < capacity, "a cell index is out of range")
      return unsafe base[index]
    }
    @inline(__always) nonmutating _modify {
      assert(index >= 0 && index < capacity, "a cell index is out of range")
      yield unsafe &base[index]
    }
  }

  /// Sets the elements of `range`.
  @inline(__always)
  func fill(_ range: Range<Int>, with element: Element) {
    precondition(range.lowerBound >= 0 && range.upperBound <= capacity)
    unsafe (base + range.lowerBound).update(repeating: element, count: range.count)
  }

  /// Copies `count` elements within this memory; the ranges may overlap.
  @inline(__always)
  func copy(from source: Int, to target: Int, count: Int) {
    precondition(source >= 0 && target >= 0 && count >= 0 && max(source, target) + count <= capacity)
    unsafe (base + target).update(from: base + source, count: count)
  }

  /// Copies elements from `other`.
  func copy(from other: Cells, at source: Int, to target: Int, count: Int) {
    precondition(source >= 0 && count >= 0 && source + count <= other.capacity)
    precondition(target >= 0 && target + count <= capacity)
    unsafe (base + target).update(from: other.base + source, count: count)
  }

  /// Copies all of `elements` to `target`.
  func copy(_ elements: Span<Element>, to target: Int) {
    precondition(target >= 0 && target + elements.count <= capacity)
    unsafe elements.withUnsafeBufferPointer { buffer in
      if let from = buffer.baseAddress { unsafe (base + target).update(from: from, count: buffer.count) }
    }
  }

  /// Copies all of `elements` to `target`.
  func copy(_ elements: [Element], to target: Int) {
    precondition(target >= 0 && target + elements.count <= capacity)
    unsafe elements.withUnsafeBufferPointer { buffer in
      if let from = buffer.baseAddress { unsafe (base + target).update(from: from, count: buffer.count) }
    }
  }

  /// Calls `body` with the elements of `range`.
  @inline(__always)
  func withSpan<Result, Failure: Error>(
    _ range: Range<Int>, _ body: (Span<Element>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    precondition(range.lowerBound >= 0 && range.upperBound <= capacity)
    let buffer = unsafe UnsafeBufferPointer(start: base + range.lowerBound, count: range.count)
    return try unsafe body(buffer.span)
  }

  /// The elements of `range` as an array.
  func array(_ range: Range<Int>) -> [Element] {
    precondition(range.lowerBound >= 0 && range.upperBound <= capacity)
    return unsafe Array(UnsafeBufferPointer(start: base + range.lowerBound, count: range.count))
  }

  /// True where `count` elements at the two places are the same bytes.
  @inline(__always)
  func areSame(_ left: Int, _ right: Int, count: Int) -> Bool where Element == UInt8 {
    var index = 0
    while index < count {
      if self[left + index] != self[right + index] { return false }
      index += 1
    }
    return true
  }

  /// Larger memory with the first `count` elements, this one freed.
  func grown(to capacity: Int, keeping count: Int, filler: Element) -> Cells {
    let larger = Cells(repeating: filler, capacity: capacity)
    larger.copy(from: self, at: 0, to: 0, count: count)
    free()
    return larger
  }

  /// Gives the memory back.
  func free() {
    unsafe base.deallocate()
  }
}
