import FoundationEssentials
import PromotionEditing
import Testing

@Suite struct FixtureEditingTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/promotions").path

  static let files: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".promo.yaml") }.sorted()
  }()

  private static func bytes(_ file: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: folder + "/" + file)))
  }

  /// The pointers of all values below `value`.
  private static func pointers(_ value: EditValue, _ parts: [String] = []) -> [ValuePointer] {
    switch value {
    case .record(let members):
      members.flatMap { [ValuePointer(parts: parts + [$0.key])] + pointers($0.value, parts + [$0.key]) }
    case .list(let items):
      items.enumerated().flatMap { index, item in
        [ValuePointer(parts: parts + ["\(index)"])] + pointers(item, parts + ["\(index)"])
      }
    default: []
    }
  }

  private static func comments(_ bytes: [UInt8]) -> [Substring] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { $0.hasPrefix("#") }
  }

  @Test(arguments: files) func `every value can be set and removed, and comments stay`(_ file: String) throws {
    let before = try FixtureEditingTests.bytes(file)
    let whole = try PromotionEditor(before).value
    for pointer in FixtureEditingTests.pointers(whole) {
      var editor = try PromotionEditor(before)
      try editor.apply(ValueEdit(pointer, .set(.string("a new: value"))))
      #expect(editor.value.value(at: pointer) == .string("a new: value"), "\(pointer.text)")
      #expect(FixtureEditingTests.comments(editor.bytes) == FixtureEditingTests.comments(before))
      var remover = try PromotionEditor(before)
      try remover.apply(ValueEdit(pointer, .remove))
      #expect(FixtureEditingTests.comments(remover.bytes) == FixtureEditingTests.comments(before))
    }
  }

  @Test(arguments: files) func `a key can be added to every record`(_ file: String) throws {
    let before = try FixtureEditingTests.bytes(file)
    let whole = try PromotionEditor(before).value
    for pointer in [ValuePointer(parts: [])] + FixtureEditingTests.pointers(whole) {
      guard case .record? = whole.value(at: pointer) else { continue }
      var editor = try PromotionEditor(before)
      let added = ValuePointer(parts: pointer.parts + ["added"])
      try editor.apply(ValueEdit(added, .set(.record([.init("x", .number("1"))]))))
      #expect(editor.value.value(at: added) == .record([.init("x", .number("1"))]), "\(added.text)")
    }
  }
}
