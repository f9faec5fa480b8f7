import CancellationPlan
import PolicyLoading
import SourceText

/// Reads the ways to reach a platform: `support.yaml` of each pack.
enum SupportPathReading {
  /// The paths of `files`, in the order of the files; a file that cannot be read has none.
  static func paths(in files: [SourceFile]) -> [SupportPath] {
    var paths: [SupportPath] = []
    for file in files where file.name.hasSuffix("/support.yaml") {
      guard case .object(let members)? = JSONConversion.json(of: file).json else { continue }
      for member in members {
        paths.append(
          SupportPath(
            id: member.key, title: text(member.value["title"]), serves: texts(member.value["for"]),
            regions: texts(member.value["regions"]), how: text(member.value["how"]), url: text(member.value["url"])))
      }
    }
    return paths
  }

  private static func text(_ value: JSONValue?) -> String {
    if case .string(let text)? = value { text } else { "" }
  }

  private static func texts(_ value: JSONValue?) -> [String] {
    guard case .array(let items)? = value else { return [] }
    return items.map(text)
  }
}
