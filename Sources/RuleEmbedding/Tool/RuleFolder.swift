import Foundation
import SourceText

/// A folder of rules on disk.
enum RuleFolder {
  /// Every YAML file below `folder`, with its path below it, in order of paths; named from `folder`'s own name on, so
  /// that what is built does not depend on where.
  static func files(in folder: String) throws -> [(path: String, file: SourceFile)] {
    let root = URL(filePath: folder).standardizedFileURL.resolvingSymlinksInPath().path(percentEncoded: false)
    let below = root.hasSuffix("/") ? root : root + "/"
    var paths: [String] = []
    let walker = FileManager.default.enumerator(atPath: below)
    while let path = walker?.nextObject() as? String {
      if path.hasSuffix(".yaml") { paths.append(path) }
    }
    paths.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let name = below.dropLast().split(separator: "/").last.map(String.init) ?? "Rules"
    return try paths.map { path in
      (path, SourceFile(name: "\(name)/\(path)", bytes: Array(try Data(contentsOf: URL(filePath: below + path)))))
    }
  }
}
