/// Addresses, for links and for fields that hold a URI.
package enum WebAddress {
  /// True for an `https` or `http` address without blanks, controls or quotes; nothing else becomes a link.
  package static func isSafe(_ text: String) -> Bool {
    let lower = text.prefix(8).lowercased()
    guard lower.hasPrefix("https://") || lower.hasPrefix("http://") else { return false }
    return text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x3C && $0 != 0x3E && $0 != 0x5C }
  }

  /// `path` as a URI reference (RFC 3986): separators stay, everything that is not unreserved is percent-encoded.
  ///
  /// An absolute path becomes a `file` URI; a leading `./` is dropped.
  static func reference(path: String) -> String {
    let path = relative(path)
    var uri = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        uri += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return uri
  }

  /// `path` without a leading `./`, as hosts name the files of a repository.
  static func relative(_ path: String) -> String {
    var path = path[...]
    while path.hasPrefix("./") { path = path.dropFirst(2) }
    return String(path)
  }
}
