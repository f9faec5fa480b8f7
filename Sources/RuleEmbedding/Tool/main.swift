import Foundation

// Writes every YAML file below a folder into one Swift source: a list of paths and a text literal a file.

guard CommandLine.arguments.count == 3 else {
  FileHandle.standardError.write(Data("usage: embed-rules RULES-FOLDER OUTPUT.swift\n".utf8))
  exit(2)
}
let root = URL(filePath: CommandLine.arguments[1]).standardizedFileURL.resolvingSymlinksInPath()
let output = URL(filePath: CommandLine.arguments[2])

/// The text as a Swift string literal on one line.
func literal(_ text: String) -> String {
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

let walker = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
var paths: [String] = []
for case let url as URL in walker! where url.pathExtension == "yaml" {
  let path = url.resolvingSymlinksInPath().path(percentEncoded: false)
  paths.append(String(path.dropFirst(root.path(percentEncoded: false).count)).trimmingCharacters(in: ["/"]))
}
paths.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }

var source = """
  // Written from the folder Rules when the package is built.

  /// The files of the folder `Rules`, in order of their paths.
  enum EmbeddedRules {
    /// Path below `Rules` and content of each file.
    static var files: [(path: StaticString, text: StaticString)] {
      [

  """
for path in paths {
  let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
  source += "      (\(literal(path)), \(literal(text))),\n"
}
source += "    ]\n  }\n}\n"
try source.write(to: output, atomically: true, encoding: .utf8)
