import SourceText

/// The Swift sources that the tool writes.
enum EmbeddedSource {
  /// A list of paths and a text literal a file.
  static func texts(_ files: [(path: String, file: SourceFile)]) -> String {
    var source = """
      // Written from the folder Rules when the package is built.

      /// The files of the folder `Rules`, in order of their paths.
      enum EmbeddedRules {
        /// Path below `Rules` and content of each file.
        static var files: [(path: StaticString, text: StaticString)] {
          [

      """
    for (path, file) in files {
      source += "      (\(literal(path)), \(literal(String(decoding: file.bytes, as: UTF8.self)))),\n"
    }
    return source + "    ]\n  }\n}\n"
  }

  /// The bytes as one literal, six bits a character from `0` to `o`, lowest first, filled up to whole characters of four.
  static func image(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count / 3 * 4 + 64)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      var word = 0
      for (index, byte) in bytes[start..<min(start + 3, bytes.count)].enumerated() { word |= Int(byte) << (8 * index) }
      for shift in stride(from: 0, to: 24, by: 6) {
        let character = UInt8(0x30 + word >> shift & 0x3F)
        if character == 0x5C { text.append(0x5C) }
        text.append(character)
      }
    }
    return """
      // Written from the folder Rules when the package is built.

      /// The rules of the folder `Rules`, compiled.
      enum EmbeddedPolicy {
        /// The image, six bits a character.
        static var image: StaticString { "\(String(decoding: text, as: UTF8.self))" }
      }

      """
  }

  /// The text as a Swift string literal on one line.
  private static func literal(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default:
        if scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || (0x200B...0x206F).contains(scalar.value)
          || scalar.value == 0xFEFF
        {
          result += "\\u{\(String(scalar.value, radix: 16))}"
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}
