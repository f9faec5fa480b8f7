internal import SourceText

/// All words and stems byte by byte, to walk along text whose words do not stand apart.
struct Trie: Sendable {
  /// Open addressing over (node, byte): the key plus one in the high half, the child in the low half; 0 where free.
  private var children: [UInt64] = [0]
  /// For each node, the id of the word that ends there, or 0.
  private(set) var words: [UInt32] = [0]
  /// For each node, the id of the stem that ends there, or 0.
  private(set) var stems: [UInt32] = [0]

  /// Makes an empty trie: a root.
  init() {}

  /// Makes the trie of `list`.
  init(_ list: WordList) {
    let bytes = list.keys.reduce(0) { $0 + $1.count }
    var size = 16
    while size < bytes * 2 { size *= 2 }
    children = [UInt64](repeating: 0, count: size)
    for id in list.keys.indices.dropFirst() {
      var node: UInt32 = 0
      for byte in list.keys[id] { node = insert(node, byte) }
      if list.isStem[id] { stems[Int(node)] = UInt32(id) } else { words[Int(node)] = UInt32(id) }
    }
  }

  @inline(__always)
  private static func start(_ key: UInt64, _ mask: Int) -> Int {
    let mixed = key &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 20) & mask
  }

  /// The child of `node` (the root is 0) along `byte`, or 0.
  @inline(__always)
  func child(_ node: UInt32, _ byte: UInt8) -> UInt32 {
    let key = (UInt64(node) << 8 | UInt64(byte)) &+ 1
    let mask = children.count &- 1
    var index = Trie.start(key, mask)
    while true {
      let found = children[index]
      if found >> 32 == key { return UInt32(truncatingIfNeeded: found) }
      if found == 0 { return 0 }
      index = (index &+ 1) & mask
    }
  }

  private mutating func insert(_ node: UInt32, _ byte: UInt8) -> UInt32 {
    let existing = child(node, byte)
    if existing != 0 { return existing }
    let key = (UInt64(node) << 8 | UInt64(byte)) + 1
    var index = Self.start(key, children.count - 1)
    while children[index] != 0 { index = (index + 1) & (children.count - 1) }
    let made = UInt32(words.count)
    words.append(0)
    stems.append(0)
    children[index] = key << 32 | UInt64(made)
    return made
  }

  /// Appends the trie to an image.
  func write(to image: inout ImageWriter) {
    image.write(children)
    image.write(words)
    image.write(stems)
  }

  /// Reads the trie back from an image.
  init(from image: inout ImageReader) {
    children = image.readArray()
    words = image.readArray()
    stems = image.readArray()
  }
}
