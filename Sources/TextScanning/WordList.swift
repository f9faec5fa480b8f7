/// Collects words and stems while phrases are compiled.
struct WordList {
  /// For each id, the folded bytes.
  private(set) var keys: [[UInt8]] = [[]]
  /// For each id, whether it is a stem.
  private(set) var isStem = [false]
  /// For each id, what the word is to classes and negation.
  private(set) var attributes: [WordAttributes] = [[]]
  private var words: [[UInt8]: UInt32] = [:]
  private var stems: [[UInt8]: UInt32] = [:]

  /// Starts with the words that classes and negation know.
  init() {
    for (list, attributes) in WordAttributes.lists {
      for word in list.split(separator: " ") {
        let id = Int(intern(Array(word.utf8), isStem: false))
        self.attributes[id].formUnion(attributes)
      }
    }
  }

  /// The id of a word or stem by its folded bytes; the same for the same bytes.
  mutating func intern(_ key: [UInt8], isStem stem: Bool) -> UInt32 {
    if let id = stem ? stems[key] : words[key] { return id }
    let id = UInt32(keys.count)
    keys.append(key)
    isStem.append(stem)
    attributes.append([])
    if stem { stems[key] = id } else { words[key] = id }
    return id
  }
}
