import SourceText

/// Writes HTML as UTF-8, for reports and plans; every text and every attribute value is escaped here and nowhere else.
///
/// Element and attribute names are `StaticString`, so nothing from outside can become markup.
package struct HTMLWriter {
  /// A name and its value.
  package typealias Attribute = (name: StaticString, value: String)

  /// What has been written.
  package private(set) var bytes: [UInt8] = []

  /// Starts with nothing written.
  package init() {}

  /// Writes an element around what `body` writes.
  package mutating func element(
    _ name: StaticString, _ attributes: [Attribute] = [], _ body: (inout HTMLWriter) -> Void = { _ in }
  ) {
    open(name, attributes)
    body(&self)
    bytes.append(contentsOf: "</\(name)>".utf8)
  }

  /// Writes an element that holds text alone.
  package mutating func element(_ name: StaticString, _ attributes: [Attribute] = [], text: String) {
    element(name, attributes) { $0.text(text) }
  }

  /// Writes the head of a page that loads nothing, shows only what stands in it and runs that too where it `hasScript`.
  package mutating func head(title: String, styles: [StaticString], hasScript: Bool = true) {
    element("head") { html in
      html.open("meta", [("charset", "utf-8")])
      html.open("meta", [("name", "viewport"), ("content", "width=device-width,initial-scale=1")])
      html.open(
        "meta",
        [
          ("http-equiv", "Content-Security-Policy"),
          (
            "content",
            "default-src 'none';style-src 'unsafe-inline';\(hasScript ? "script-src 'unsafe-inline';" : "")base-uri 'none'"
          ),
        ])
      html.element("title", text: title)
      html.element("style") { html in
        for style in styles { html.raw(style) }
      }
    }
  }

  /// Writes a start tag; alone for void elements.
  package mutating func open(_ name: StaticString, _ attributes: [Attribute] = []) {
    bytes.append(0x3C)
    bytes.append(contentsOf: name.description.utf8)
    for attribute in attributes {
      bytes.append(0x20)
      bytes.append(contentsOf: attribute.name.description.utf8)
      bytes.append(contentsOf: "=\"".utf8)
      text(attribute.value)
      bytes.append(0x22)
    }
    bytes.append(0x3E)
  }

  /// Writes text; controls and what reorders or hides text are shown as `·`.
  package mutating func text(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes.append(contentsOf: "&amp;".utf8)
      case "<": bytes.append(contentsOf: "&lt;".utf8)
      case ">": bytes.append(contentsOf: "&gt;".utf8)
      case "\"": bytes.append(contentsOf: "&quot;".utf8)
      case "'": bytes.append(contentsOf: "&#39;".utf8)
      case "\n", "\t": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      default:
        let shown = PrintableText.isHarmless(scalar) ? scalar : "·"
        bytes.append(contentsOf: UTF8.encode(shown) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }

  /// Writes a link where the address may be opened, else the text alone.
  package mutating func link(_ text: String, to address: String) {
    guard WebAddress.isSafe(address) else { return self.text(text) }
    element("a", [("href", address), ("rel", "noopener noreferrer")], text: text)
  }

  /// Writes markup of our own.
  package mutating func raw(_ markup: StaticString) {
    markup.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }
}

extension HTMLWriter {
  /// Writes what another writer wrote.
  package mutating func append(_ other: HTMLWriter) {
    bytes.append(contentsOf: other.bytes)
  }
}
