import SourceText
public import YAMLReading

/// A change of one value.
public struct ValueEdit: Hashable, Sendable {
  /// What is done.
  public enum Change: Hashable, Sendable {
    /// The value stands there afterwards, whatever stood there before; missing parents are made.
    case set(EditValue)
    /// Nothing stands there afterwards.
    case remove
  }

  /// Which value; the last part may be `-`, for a new item behind the last of a list.
  public var pointer: ValuePointer
  /// What is done with it.
  public var change: Change

  /// Makes a change.
  public init(_ pointer: ValuePointer, _ change: Change) {
    self.pointer = pointer
    self.change = change
  }
}

/// Why a change was not made.
public struct EditError: Error, Hashable, Sendable {
  /// What is wrong.
  public var message: String
  /// What to do.
  public var hint: String

  /// Says why.
  public init(message: String, hint: String) {
    self.message = message
    self.hint = hint
  }
}

/// Changes single values of a YAML or JSON file in place, so that comments and layout stay.
///
/// Each change is proven: the new text is read again and must hold the old values with just that change, in every
/// document of the file; else nothing is changed.
public struct PromotionEditor {
  /// The text as it is now.
  public private(set) var bytes: [UInt8]
  /// The document that pointers are about, from 0.
  private let document: Int
  private var tree = YAMLTree()
  private let format: YAMLReader.Format

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - bytes: its content.
  ///   - format: what it is written in; YAML that is JSON is read as JSON.
  ///   - document: the document to change, 1-based.
  /// - Throws: `EditError` where the file cannot be read or has no such document.
  public init(_ bytes: [UInt8], as format: YAMLReader.Format = .yaml, document: Int = 1) throws(EditError) {
    self.bytes = bytes
    self.document = document - 1
    self.format = PromotionEditor.format(of: bytes, given: format)
    tree = try PromotionEditor.read(bytes, self.format)
    guard tree.documents.indices.contains(self.document), tree.documents[self.document].root != nil else {
      throw EditError(message: "the file has no document \(document)", hint: "documents are separated by ---")
    }
  }

  private static func format(of bytes: [UInt8], given: YAMLReader.Format) -> YAMLReader.Format {
    let first = bytes.first { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
    guard given == .yaml, first == 0x7B else { return given }
    return (try? read(bytes, .json)) == nil ? .yaml : .json
  }

  private static func read(_ bytes: [UInt8], _ format: YAMLReader.Format) throws(EditError) -> YAMLTree {
    var reader = YAMLReader()
    var tree = YAMLTree()
    reader.read(bytes, as: format, into: &tree)
    guard !tree.diagnostics.contains(where: { $0.severity == .error }) else {
      throw EditError(
        message: "the file cannot be read: \(tree.diagnostics[0].message)", hint: "put that right by hand first")
    }
    return tree
  }

  /// The whole document as values.
  public var value: EditValue {
    tree.documents[document].root.map { EditValue($0, of: tree) } ?? .null
  }

  /// Makes one change.
  ///
  /// - Throws: `EditError` where the place does not exist, or where the change cannot be made without touching others;
  ///   the text is as before then.
  public mutating func apply(_ edit: ValueEdit) throws(EditError) {
    let expected: EditValue?
    switch edit.change {
    case .set(let new): expected = value.setting(edit.pointer.parts[...], to: new)
    case .remove: expected = value.removing(edit.pointer.parts[...])
    }
    guard let expected, let root = tree.documents[document].root else { throw PromotionEditor.noPlace(edit) }
    if expected == value { return }
    guard let splice = Splicing(tree: tree, root: root, bytes: bytes, isJSON: format != .yaml).splice(for: edit) else {
      throw PromotionEditor.noPlace(edit)
    }
    let changed = splice.applied(to: bytes)
    guard let new = try? PromotionEditor.read(changed, format), isSame(new, expected) else {
      throw EditError(
        message: "\(edit.pointer.text) cannot be changed without touching other values",
        hint: "change it by hand; an anchor, a tag or an unusual layout is in the way")
    }
    bytes = changed
    tree = new
  }

  /// Makes the changes one after the other; all or none.
  public mutating func apply(_ edits: [ValueEdit]) throws(EditError) {
    let before = self
    for edit in edits {
      do throws(EditError) {
        try apply(edit)
      } catch {
        self = before
        throw error
      }
    }
  }

  /// Whether `new` holds the documents of the tree, with `expected` in place of the one at hand.
  private func isSame(_ new: YAMLTree, _ expected: EditValue) -> Bool {
    guard new.documents.count == tree.documents.count else { return false }
    return tree.documents.indices.allSatisfy { index in
      guard let old = tree.documents[index].root, let root = new.documents[index].root else { return false }
      return EditValue(root, of: new) == (index == document ? expected : EditValue(old, of: tree))
    }
  }

  private static func noPlace(_ edit: ValueEdit) -> EditError {
    EditError(
      message: "there is no place for \(edit.pointer.text)",
      hint: "the part above it is written as something else, or the list is shorter")
  }
}
