import Testing
import YAMLReading

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The conformance suites beside the package, where they are.
enum SharedCases {
  /// The folder in `PROMOLINT_SHARED`, or `../shared` beside the package.
  static let folder: String = {
    if let folder = ProcessInfo.processInfo.environment["PROMOLINT_SHARED"] { return folder }
    let package = #filePath.split(separator: "/").dropLast(3)
    return "/" + package.dropLast().joined(separator: "/") + "/shared"
  }()

  static func exists(_ suite: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(folder)/\(suite)/cases.json")
  }

  /// The cases of a suite, read by the JSON reader under test.
  static func load(_ suite: String) throws -> [Plain] {
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: "\(folder)/\(suite)/cases.json")))
    var reader = YAMLReader(limits: ReadingLimits(bytes: 1 << 28))
    var tree = YAMLTree()
    reader.read(bytes, as: .json, into: &tree)
    try #require(tree.diagnostics.isEmpty)
    guard case .map(let file) = Plain(tree, try #require(tree.root)), case .list(let cases)? = file["cases"] else {
      return []
    }
    return cases
  }

  /// The bytes of a text in base64.
  static func decode(_ base64: String) -> [UInt8] {
    [UInt8](Data(base64Encoded: base64) ?? Data())
  }

  /// A file of the package.
  struct File {
    let name: String
    let bytes: [UInt8]
  }

  /// Every YAML file in folders of the package, in order of name.
  static func yamlFiles(in folders: [String]) throws -> [File] {
    let package = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    var files: [File] = []
    for folder in folders {
      let names = try FileManager.default.subpathsOfDirectory(atPath: "\(package)/\(folder)")
      for name in names.sorted() where name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
        let bytes = try Data(contentsOf: URL(filePath: "\(package)/\(folder)/\(name)"))
        files.append(File(name: "\(folder)/\(name)", bytes: [UInt8](bytes)))
      }
    }
    return files
  }
}
