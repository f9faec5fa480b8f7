import CEL
import PolicyLoading
import SourceText
import YAMLReading

/// Runs files of conformance cases: `{name, sections: [{name, tests: [case]}]}`.
enum ConformanceRun {
  /// Runs the cases at `path` and prints one JSON line a test.
  static func run(_ path: String) throws(Stop) -> ExitStatus {
    let suite = try tree(of: path)
    var out: [UInt8] = []
    for section in suite["sections"]?.elements ?? [] {
      for (number, test) in (section["tests"]?.elements ?? []).enumerated() {
        let line = JSONTree.object(
          [
            .init("suite", suite["name"] ?? .string("")), .init("section", section["name"] ?? .string("")),
            .init("name", test["name"] ?? .string("")), .init("n", .number(String(number))),
          ] + result(of: test))
        out += Array((line.description + "\n").utf8)
        if out.count > 1 << 16 {
          Files.write(out, to: Terminal.output)
          out.removeAll(keepingCapacity: true)
        }
      }
    }
    Files.write(out, to: Terminal.output)
    return .ready
  }

  private static func result(of test: JSONTree) -> [JSONTree.Member] {
    guard let single = ConformanceCase(test) else {
      let error = JSONTree.object([
        .init("error", .string("the case is not well formed")), .init("stage", .string("compile")),
      ])
      return [.init("got", error)]
    }
    let (outcome, type) = single.run()
    var members: [JSONTree.Member] = []
    switch outcome {
    case .value(let value): members.append(.init("got", .object([.init("value", value.typed)])))
    case .unknown(let names):
      members.append(.init("got", .object([.init("unknown", .array(names.map { .string($0) }))])))
    case .failure(let message, let isCompileTime):
      members.append(
        .init(
          "got",
          .object([.init("error", .string(message)), .init("stage", .string(isCompileTime ? "compile" : "eval"))])))
    case .checked: members.append(.init("got", .object([])))
    }
    if let type { members.append(.init("type", type.typed)) }
    return members
  }

  /// The JSON file at `path`.
  static func tree(of path: String) throws(Stop) -> JSONTree {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try Files.read(path)
    } catch {
      throw Stop(error)
    }
    var reader = YAMLReader(limits: ReadingLimits(bytes: 256 << 20))
    var tree = YAMLTree()
    reader.read(bytes, as: .json, into: &tree)
    guard let root = tree.documents.first?.root, tree.diagnostics.isEmpty else {
      throw Stop(tree.diagnostics.map { FileDiagnostic(file: 0, $0) }, [SourceFile(name: path, bytes: bytes)])
    }
    return json(root, tree)
  }

  private static func json(_ node: YAMLTree.NodeID, _ tree: YAMLTree) -> JSONTree {
    switch tree[node].kind {
    case .null: .null
    case .bool: .bool(tree[node].bool ?? false)
    case .int, .double: .number(tree.text(of: node))
    case .string: .string(tree.text(of: node))
    case .sequence: .array(tree.children(of: node).map { json($0, tree) })
    case .mapping: .object(tree.pairs(of: node).map { .init(tree.text(of: $0.key), json($0.value, tree)) })
    }
  }
}
