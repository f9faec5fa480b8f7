import SourceText

/// A text with one range marked by `⟦` and `⟧`, which are not part of it.
struct MarkedText {
  let bytes: [UInt8]
  let range: SourceRange

  init(_ marked: String) {
    var bytes: [UInt8] = []
    var start = 0
    var end = 0
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": start = bytes.count
      case "⟧": end = bytes.count
      default: bytes.append(contentsOf: String(scalar).utf8)
      }
    }
    self.bytes = bytes
    range = SourceRange(start: start, end: end)
  }
}
