import Testing

@testable import TextScanning

/// A text with the places that should be found marked as ⟦…⟧.
struct Marked {
  let text: String
  let ranges: [Range<Int>]

  init(_ marked: String) {
    var bytes: [UInt8] = []
    var ranges: [Range<Int>] = []
    var open = 0
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": open = bytes.count
      case "⟧": ranges.append(open..<bytes.count)
      default: bytes += Array(String(scalar).utf8)
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
    self.ranges = ranges
  }

  /// `text` with `ranges` marked.
  static func mark(_ text: String, _ ranges: [Range<Int>]) -> String {
    var out: [UInt8] = []
    for (offset, byte) in (Array(text.utf8) + [0]).enumerated() {
      for _ in ranges.filter({ $0.upperBound == offset && !$0.isEmpty }) { out += Array("⟧".utf8) }
      for _ in ranges.filter({ $0.lowerBound == offset }) { out += Array("⟦".utf8) }
      for _ in ranges.filter({ $0.isEmpty && $0.lowerBound == offset }) { out += Array("⟧".utf8) }
      if offset < text.utf8.count { out.append(byte) }
    }
    return String(decoding: out, as: UTF8.self)
  }
}

/// What `phrases` find in the text of `marked`, marked.
func found(_ phrases: [String], in marked: String, _ change: (inout LexiconSource) -> Void = { _ in }) -> String {
  var lexicon = LexiconSource(id: "test", phrases: phrases)
  change(&lexicon)
  return found([lexicon], in: marked)
}

/// What `lexicons` find in the text of `marked`, marked.
func found(_ lexicons: [LexiconSource], in marked: String) -> String {
  let (scanner, diagnostics) = TextScanner.compile(lexicons)
  #expect(diagnostics.isEmpty)
  let text = Marked(marked).text
  return Marked.mark(text, scanner.hits(in: text).map(\.range))
}
