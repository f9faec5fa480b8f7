import Foundation

@testable import CEL

/// The conformance data beside the package, where it is there.
enum Suite {
  static let folder: URL = {
    let environment = ProcessInfo.processInfo.environment
    let shared =
      environment["PROMOLINT_SHARED"].map { URL(fileURLWithPath: $0) }
      ?? URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("shared")
    return shared.appendingPathComponent("cel-conformance")
  }()

  static var isThere: Bool { FileManager.default.fileExists(atPath: folder.path) }

  static func read(_ path: String) throws -> JSONTree {
    let data = try Data(contentsOf: folder.appendingPathComponent(path))
    return tree(try JSONSerialization.jsonObject(with: data, options: [.fragmentsAllowed]))
  }

  static func officialFiles() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent("official").path)
      .filter { $0.hasSuffix(".json") }.sorted()
  }

  private static func tree(_ object: Any) -> JSONTree {
    switch object {
    case let text as String: .string(text)
    case let number as NSNumber:
      isBool(number) ? .bool(number.boolValue) : .number(number.stringValue)
    case let list as [Any]: .array(list.map(tree))
    case let members as [String: Any]:
      .object(members.keys.sorted().map { .init($0, tree(members[$0] ?? NSNull())) })
    default: .null
    }
  }

  private static func isBool(_ number: NSNumber) -> Bool { unsafe String(cString: number.objCType) == "c" }

  /// The cases of a file with what is expected of each.
  static func cases(_ file: JSONTree) -> [(label: String, tree: JSONTree)] {
    (file["sections"]?.elements ?? []).flatMap { section in
      (section["tests"]?.elements ?? []).map { test in
        ("\(file["name"]?.text ?? "")/\(section["name"]?.text ?? "")/\(test["name"]?.text ?? "")", test)
      }
    }
  }

  /// What is wrong with the outcome of a case, or nil.
  static func fault(_ test: JSONTree, folds: Bool = true) -> String? {
    guard let item = ConformanceCase(test), let expect = test["expect"] else { return "cannot be read" }
    let (outcome, type) = item.run(folds: folds)
    if let expected = expect["deducedType"], type?.typed != expected {
      return "type \(type?.typed.description ?? "none") instead of \(expected)"
    }
    switch outcome {
    case .checked: return nil
    case .value(let value):
      guard let expected = expect["value"] else { return "value \(value.typed) instead of \(expect)" }
      return same(value.typed, expected) ? nil : "\(value.typed) instead of \(expected)"
    case .failure(let message, let isCompileTime):
      if expect["evalError"] != nil { return nil }
      switch expect["error"]?.text {
      case "compile" where isCompileTime, "eval" where !isCompileTime, "any": return nil
      default: return "error (\(isCompileTime ? "compile" : "eval")) \(message) instead of \(expect)"
      }
    case .unknown(let names):
      let expected = (expect["unknownAttributes"]?.elements ?? []).compactMap(\.text).sorted()
      return expect["unknownAttributes"] != nil && expected == names ? nil : "unknown \(names) instead of \(expect)"
    }
  }

  /// Equal by type and value; maps without order, NaN like NaN.
  private static func same(_ left: JSONTree, _ right: JSONTree) -> Bool {
    if left == right { return true }
    if let a = left["double"]?.text, let b = right["double"]?.text {
      return Double(a) == Double(b) || (a == "NaN" && b == "NaN")
    }
    if let a = left["list"]?.elements, let b = right["list"]?.elements {
      return a.count == b.count && zip(a, b).allSatisfy { same($0, $1) }
    }
    if let a = left["map"]?.elements, let b = right["map"]?.elements {
      return a.count == b.count
        && a.allSatisfy { entry in
          b.contains { same($0.elements[0], entry.elements[0]) && same($0.elements[1], entry.elements[1]) }
        }
    }
    if let a = left["timestamp"] ?? left["duration"], let b = right["timestamp"] ?? right["duration"] {
      return left.members[0].key == right.members[0].key && a["seconds"]?.text == b["seconds"]?.text
        && (a["nanos"]?.text ?? "0") == (b["nanos"]?.text ?? "0")
    }
    return false
  }
}
