/// What functions and operators there are, by name.
struct FunctionLibrary: Sendable {
  /// One signature.
  struct Overload: Sendable {
    var isMember: Bool
    var parameters: [ValueType]
    var result: ValueType
    var target: Target
  }

  /// Who carries a function out.
  enum Target: Hashable, Sendable {
    case builtin(Builtin)
    /// The index in the functions of the environment.
    case host(Int)
    /// An operator: the planner has an instruction for it.
    case intrinsic
  }

  private(set) var overloads: [String: [Overload]]

  init(_ environment: Environment) {
    overloads = Self.standard
    for (index, function) in environment.functions.enumerated() {
      let overload = Overload(
        isMember: function.isMember, parameters: function.parameters.map(\.type), result: function.result,
        target: .host(index))
      overloads[function.name, default: []].append(overload)
    }
  }

  /// The builtin functions and the operators, read once.
  private static let standard: [String: [Overload]] = {
    var overloads: [String: [Overload]] = [:]
    for (builtin, signatures) in Builtin.signatures {
      for text in signatures {
        var reader = SignatureReader(text)
        let (name, overload) = reader.read(.builtin(builtin))
        overloads[name, default: []].append(overload)
      }
    }
    for text in Self.operators {
      var reader = SignatureReader(text)
      let (name, overload) = reader.read(.intrinsic)
      overloads[name, default: []].append(overload)
    }
    return overloads
  }()

  /// The operators, by sign.
  private static let operators: [String] = relations + arithmetic + indexing

  private static let relations: [String] = {
    var rows = [
      "_==(A, A) -> bool", "_!=(A, A) -> bool", "_in(A, list(A)) -> bool", "_in(A, map(A, B)) -> bool",
    ]
    let numbers = ["int", "uint", "double"]
    for sign in ["_<", "_<=", "_>", "_>="] {
      for type in ["bool", "string", "bytes", "timestamp", "duration"] {
        rows.append("\(sign)(\(type), \(type)) -> bool")
      }
      for left in numbers {
        for right in numbers { rows.append("\(sign)(\(left), \(right)) -> bool") }
      }
    }
    return rows
  }()

  private static let arithmetic: [String] = {
    var rows = [
      "_%(int, int) -> int", "_%(uint, uint) -> uint", "_!(bool) -> bool", "_neg(int) -> int",
      "_neg(double) -> double", "_+(string, string) -> string", "_+(bytes, bytes) -> bytes",
      "_+(list(A), list(A)) -> list(A)", "_+(timestamp, duration) -> timestamp",
      "_+(duration, timestamp) -> timestamp", "_+(duration, duration) -> duration",
      "_-(timestamp, timestamp) -> duration", "_-(timestamp, duration) -> timestamp",
      "_-(duration, duration) -> duration",
    ]
    for sign in ["_+", "_-", "_*", "_/"] {
      for type in ["int", "uint", "double"] { rows.append("\(sign)(\(type), \(type)) -> \(type)") }
    }
    return rows
  }()

  private static let indexing: [String] = [
    "_[](list(A), int) -> A", "_[](map(A, B), A) -> B",
    "_[](optional(list(A)), int) -> optional(A)", "_[](optional(map(A, B)), A) -> optional(B)",
    "_[?](list(A), int) -> optional(A)", "_[?](map(A, B), A) -> optional(B)",
    "_[?](optional(list(A)), int) -> optional(A)", "_[?](optional(map(A, B)), A) -> optional(B)",
  ]
}

extension HostFunction.Parameter {
  var type: ValueType {
    switch self {
    case .value(let type): type
    case .constant: .string
    }
  }
}

/// Reads a signature such as `.indexOf(string, string) -> int`.
private struct SignatureReader {
  private var text: Substring

  init(_ text: String) {
    self.text = text[...]
  }

  mutating func read(_ target: FunctionLibrary.Target) -> (String, FunctionLibrary.Overload) {
    let isMember = take(".")
    let open = text.firstIndex(of: "(") ?? text.endIndex
    let name = String(text[..<open])
    text = text[open...]
    let parameters = list()
    _ = take(" -> ")
    return (
      name, FunctionLibrary.Overload(isMember: isMember, parameters: parameters, result: type(), target: target)
    )
  }

  private mutating func take(_ prefix: String) -> Bool {
    guard text.hasPrefix(prefix) else { return false }
    text = text.dropFirst(prefix.count)
    return true
  }

  private mutating func list() -> [ValueType] {
    var types: [ValueType] = []
    _ = take("(")
    while !take(")"), !text.isEmpty {
      types.append(type())
      _ = take(", ")
    }
    return types
  }

  private static let simple: [String: ValueType] = [
    "dyn": .dyn, "bool": .bool, "int": .int, "uint": .uint, "double": .double, "string": .string, "bytes": .bytes,
    "timestamp": .timestamp, "duration": .duration, "ip": .opaque("net.IP", []), "cidr": .opaque("net.CIDR", []),
  ]

  private mutating func type() -> ValueType {
    let end = text.firstIndex { !$0.isLetter } ?? text.endIndex
    let name = String(text[..<end])
    text = text[end...]
    if let simple = Self.simple[name], !text.hasPrefix("(") { return simple }
    let parameters = text.hasPrefix("(") ? list() : []
    return switch (name, parameters.count) {
    case ("list", 1): .list(parameters[0])
    case ("map", 2): .map(parameters[0], parameters[1])
    case ("type", 1): .type(parameters[0])
    case ("optional", 1): .optional(parameters[0])
    default: .parameter(name)
    }
  }
}
