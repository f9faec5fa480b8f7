public import YAMLReading

/// A value as it is put into a promotion's file, or as it stands there.
public indirect enum EditValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// A number as written.
  case number(String)
  case string(String)
  case list([EditValue])
  /// Members in order.
  case record([Member])

  /// A member of a record.
  public struct Member: Hashable, Sendable {
    /// The key.
    public var key: String
    /// What it holds.
    public var value: EditValue

    /// Makes a member.
    public init(_ key: String, _ value: EditValue) {
      self.key = key
      self.value = value
    }
  }

  /// The value of a node with all below it; keys that are collections count as the empty name.
  public init(_ id: YAMLTree.NodeID, of tree: borrowing YAMLTree) {
    let node = tree[id]
    switch node.kind {
    case .null: self = .null
    case .bool: self = .bool(node.bool ?? false)
    case .int, .double: self = .number(tree.text(of: id))
    case .string: self = .string(tree.text(of: id))
    case .sequence: self = .list(EditValue.items(id, tree))
    case .mapping: self = .record(EditValue.members(id, tree))
    }
  }

  private static func items(_ id: YAMLTree.NodeID, _ tree: borrowing YAMLTree) -> [EditValue] {
    var items: [EditValue] = []
    for child in tree.children(of: id) { items.append(EditValue(child, of: tree)) }
    return items
  }

  private static func members(_ id: YAMLTree.NodeID, _ tree: borrowing YAMLTree) -> [Member] {
    var members: [Member] = []
    for pair in tree.pairs(of: id) { members.append(Member(tree.text(of: pair.key), EditValue(pair.value, of: tree))) }
    return members
  }

  /// Whether the value says that there is nothing: null, or the word `none`.
  public var isNone: Bool { self == .null || self == .string("none") }

  /// The value as JSON on one line.
  public var json: String { ValueWriter(style: .json).inline(self) }
}

/// A JSON pointer (RFC 6901) taken apart; the part `-` is the place behind the last item of a list.
public struct ValuePointer: Hashable, Sendable {
  /// The names and numbers, unescaped; empty for the whole document.
  public var parts: [String]

  /// Makes a pointer of its parts.
  public init(parts: [String]) {
    self.parts = parts
  }

  /// Reads `text`; nil where it is neither empty nor starts with a slash.
  public init?(_ text: String) {
    guard text.isEmpty || text.hasPrefix("/") else { return nil }
    parts = text.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map { ValuePointer.unescaped($0) }
  }

  /// The pointer as text.
  public var text: String { parts.map { "/" + ValuePointer.escaped($0) }.joined() }

  private static func unescaped(_ part: Substring) -> String {
    var text: [UInt8] = []
    var isEscape = false
    for byte in part.utf8 {
      if isEscape {
        text.append(byte == 0x30 ? 0x7E : byte == 0x31 ? 0x2F : byte)
        isEscape = false
      } else if byte == 0x7E {
        isEscape = true
      } else {
        text.append(byte)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func escaped(_ part: String) -> String {
    var text: [UInt8] = []
    for byte in part.utf8 {
      switch byte {
      case 0x7E: text += [0x7E, 0x30]
      case 0x2F: text += [0x7E, 0x31]
      default: text.append(byte)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The position in a list that `part` names; nil where it is no plain number.
  static func index(_ part: String) -> Int? {
    let bytes = part.utf8
    guard !bytes.isEmpty, bytes.count < 9, bytes.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return bytes.count > 1 && bytes.first == 0x30 ? nil : Int(part)
  }
}

extension EditValue {
  /// The value at `pointer`, or nil.
  public func value(at pointer: ValuePointer) -> EditValue? {
    var value = self
    for part in pointer.parts {
      switch value {
      case .list(let items):
        guard let index = ValuePointer.index(part), index < items.count else { return nil }
        value = items[index]
      case .record(let members):
        guard let member = members.first(where: { $0.key == part }) else { return nil }
        value = member.value
      default: return nil
      }
    }
    return value
  }

  /// What is made where `parts` lead to `value` and nothing is there yet: numbers and `-` make lists.
  static func made(_ parts: ArraySlice<String>, _ value: EditValue) -> EditValue {
    guard let first = parts.first else { return value }
    let inner = made(parts.dropFirst(), value)
    return first == "-" || first == "0" ? .list([inner]) : .record([Member(first, inner)])
  }

  /// The value with `new` at `parts`, missing parents made; nil where that is not possible.
  func setting(_ parts: ArraySlice<String>, to new: EditValue) -> EditValue? {
    guard let first = parts.first else { return new }
    let rest = parts.dropFirst()
    switch self {
    case .record(var members):
      if let index = members.firstIndex(where: { $0.key == first }) {
        guard let inner = members[index].value.setting(rest, to: new) else { return nil }
        members[index].value = inner
      } else {
        members.append(Member(first, EditValue.made(rest, new)))
      }
      return .record(members)
    case .list(var items):
      if let index = ValuePointer.index(first), index < items.count {
        guard let inner = items[index].setting(rest, to: new) else { return nil }
        items[index] = inner
      } else if first == "-" || ValuePointer.index(first) == items.count {
        items.append(EditValue.made(rest, new))
      } else {
        return nil
      }
      return .list(items)
    default:
      return isNone ? EditValue.made(parts, new) : nil
    }
  }

  /// The value without what stands at `parts`; nil where nothing does.
  func removing(_ parts: ArraySlice<String>) -> EditValue? {
    guard let first = parts.first else { return nil }
    let rest = parts.dropFirst()
    switch self {
    case .record(var members):
      guard let index = members.firstIndex(where: { $0.key == first }) else { return nil }
      if rest.isEmpty {
        members.remove(at: index)
      } else {
        guard let inner = members[index].value.removing(rest) else { return nil }
        members[index].value = inner
      }
      return .record(members)
    case .list(var items):
      guard let index = ValuePointer.index(first), index < items.count else { return nil }
      if rest.isEmpty {
        items.remove(at: index)
      } else {
        guard let inner = items[index].removing(rest) else { return nil }
        items[index] = inner
      }
      return .list(items)
    default: return nil
    }
  }
}
