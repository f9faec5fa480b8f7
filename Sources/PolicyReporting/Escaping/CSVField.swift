/// Fields and rows of CSV (RFC 4180), safe to open in a spreadsheet.
enum CSVField {
  /// Appends a row; fields are quoted, the row ends with CR LF.
  static func row(_ fields: [String], into out: inout [UInt8]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { out.append(0x2C) }
      quote(field, into: &out)
    }
    out.append(contentsOf: [0x0D, 0x0A])
  }

  /// Appends `text` in quotes.
  ///
  /// A spreadsheet takes a cell that starts with `=`, `+`, `-`, `@` (or their wide forms), blanks before it or not, for a
  /// formula; an apostrophe before it makes it text. NUL, which readers refuse, becomes U+FFFD.
  static func quote(_ text: String, into out: inout [UInt8]) {
    out.append(0x22)
    if isFormula(text) { out.append(0x27) }
    for byte in text.utf8 {
      switch byte {
      case 0x00: out.append(contentsOf: [0xEF, 0xBF, 0xBD])
      case 0x22: out.append(contentsOf: [0x22, 0x22])
      default: out.append(byte)
      }
    }
    out.append(0x22)
  }

  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    if first == "\t" || first == "\r" || first == "\n" { return true }
    let start = text.unicodeScalars.first { !$0.properties.isWhitespace && PrintableScalar.isVisible($0) }
    guard let start else { return false }
    return "=+-@＝＋－＠".unicodeScalars.contains(start)
  }
}
