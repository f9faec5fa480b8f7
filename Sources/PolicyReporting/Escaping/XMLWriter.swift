/// Writes XML 1.0 as UTF-8 into a byte buffer, indented by two spaces; escapes in one place.
struct XMLWriter {
  /// A name and its value.
  typealias Attribute = (name: StaticString, value: String)

  private var open: [StaticString] = []

  /// Writes the declaration.
  func declaration(into out: inout [UInt8]) {
    out.append(contentsOf: #"<?xml version="1.0" encoding="UTF-8"?>"#.utf8)
    out.append(0x0A)
  }

  /// Opens an element.
  mutating func begin(_ name: StaticString, _ attributes: [Attribute] = [], into out: inout [UInt8]) {
    tag(name, attributes, ">", into: &out)
    out.append(0x0A)
    open.append(name)
  }

  /// Closes the element opened last.
  mutating func end(into out: inout [UInt8]) {
    guard let name = open.popLast() else { return }
    indent(&out)
    close(name, &out)
  }

  /// Writes an element without content.
  func empty(_ name: StaticString, _ attributes: [Attribute], into out: inout [UInt8]) {
    tag(name, attributes, "/>", into: &out)
    out.append(0x0A)
  }

  /// Writes an element that holds text alone.
  func element(_ name: StaticString, _ attributes: [Attribute] = [], text: String, into out: inout [UInt8]) {
    tag(name, attributes, ">", into: &out)
    XMLWriter.escape(text, isAttribute: false, into: &out)
    close(name, &out)
  }

  private func tag(_ name: StaticString, _ attributes: [Attribute], _ end: String, into out: inout [UInt8]) {
    indent(&out)
    out.append(0x3C)
    out.append(contentsOf: name.description.utf8)
    for attribute in attributes {
      out.append(0x20)
      out.append(contentsOf: attribute.name.description.utf8)
      out.append(contentsOf: "=\"".utf8)
      XMLWriter.escape(attribute.value, isAttribute: true, into: &out)
      out.append(0x22)
    }
    out.append(contentsOf: end.utf8)
  }

  private func close(_ name: StaticString, _ out: inout [UInt8]) {
    out.append(contentsOf: "</\(name)>\n".utf8)
  }

  private func indent(_ out: inout [UInt8]) {
    out.append(contentsOf: repeatElement(0x20, count: open.count * 2))
  }

  /// Appends `text` escaped; what XML 1.0 cannot hold at all (section 2.2) becomes U+FFFD.
  static func escape(_ text: String, isAttribute: Bool, into out: inout [UInt8]) {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: out.append(contentsOf: "&amp;".utf8)
      case 0x3C: out.append(contentsOf: "&lt;".utf8)
      case 0x3E: out.append(contentsOf: "&gt;".utf8)
      case 0x22: out.append(contentsOf: "&quot;".utf8)
      case 0x27: out.append(contentsOf: "&apos;".utf8)
      case 0x0D: out.append(contentsOf: "&#13;".utf8)
      // Readers turn a bare tab or line end in an attribute into a space (section 3.3.3).
      case 0x09 where isAttribute: out.append(contentsOf: "&#9;".utf8)
      case 0x0A where isAttribute: out.append(contentsOf: "&#10;".utf8)
      case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0xFFFE, 0xFFFF: out.append(contentsOf: [0xEF, 0xBF, 0xBD])
      default: out.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }
}
