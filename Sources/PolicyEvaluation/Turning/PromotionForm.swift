import PolicyModel
import PromotionEditing

/// A promotion as values beside its schema: turns the paths of conditions into changes at places of the file.
struct PromotionForm {
  let schema: PromotionSchema
  let value: EditValue
  /// Where the finding at hand is: its element is changed before all are.
  let focus: ValuePointer?
  /// The day of the check.
  let day: String

  /// What stands for a text that a person has to write.
  static let placeholder = "to be written"

  // MARK: Places

  /// The property at a path, or nil.
  func property(_ names: [String]) -> PromotionSchema.Property? {
    var at = 0
    for name in names {
      let found = name == "[]" ? schema.properties[at].children.first : schema.child(of: at, named: name)
      guard let next = found ?? schema.properties[at].children.first(where: { schema.properties[$0].name == "*" })
      else { return nil }
      at = next
    }
    return at == 0 ? nil : schema.properties[at]
  }

  /// Every place that a path names.
  func pointers(_ names: [String]) -> [ValuePointer] {
    var found: [[String]] = [[]]
    for name in names {
      guard name == "[]" else {
        found = found.map { $0 + [name] }
        continue
      }
      found = found.flatMap { parts -> [[String]] in
        guard case .list(let items)? = value.value(at: ValuePointer(parts: parts)) else { return [] }
        return items.indices.prefix(20).map { parts + ["\($0)"] }
      }
    }
    return found.map { ValuePointer(parts: $0) }
  }

  /// The places of a path in the element of the finding, then all places.
  private func variants(_ names: [String]) -> [[ValuePointer]] {
    let all = pointers(names)
    guard let focus, all.count > 1 else { return all.isEmpty ? [] : [all] }
    let near = all.filter { pointer in
      zip(names, zip(pointer.parts, focus.parts)).allSatisfy { name, parts in name != "[]" || parts.0 == parts.1 }
    }
    return near.isEmpty || near.count == all.count ? [all] : [near, all]
  }

  /// What stands at the first place of a path; nil where nothing does.
  func current(_ names: [String]) -> EditValue? {
    guard let found = pointers(names).lazy.compactMap({ value.value(at: $0) }).first, !found.isNone else { return nil }
    return found
  }

  // MARK: Changes

  /// One proposal a value and variant.
  func set(_ names: [String], _ values: [EditValue]) -> [[ValueEdit]] {
    guard property(names) != nil else { return [] }
    let variants = variants(names)
    return values.flatMap { value in variants.map { $0.map { ValueEdit($0, .set(value)) } } }
  }

  func append(_ item: EditValue, to names: [String]) -> [[ValueEdit]] {
    variants(names).map { $0.map { ValueEdit(ValuePointer(parts: $0.parts + ["-"]), .set(item)) } }
  }

  func removeItem(_ item: EditValue, from names: [String]) -> [[ValueEdit]] {
    variants(names).map { pointers in
      pointers.compactMap { pointer in
        guard case .list(let items)? = value.value(at: pointer), let index = items.firstIndex(of: item) else {
          return nil
        }
        return ValueEdit(ValuePointer(parts: pointer.parts + ["\(index)"]), .remove)
      }
    }
  }

  /// Takes the element of the finding out of a list.
  func removeElement(of names: [String]) -> [[ValueEdit]] {
    guard let focus, let list = pointers(names).first, focus.parts.count > list.parts.count,
      focus.parts.starts(with: list.parts)
    else { return [] }
    return [[ValueEdit(ValuePointer(parts: Array(focus.parts[...list.parts.count])), .remove)]]
  }

  /// Takes regions out of the audience.
  func exclude(_ regions: [String]) -> [[ValueEdit]] {
    let place = ValuePointer(parts: ["audience", "regions"])
    guard case .list(let reached)? = value.value(at: place), !regions.isEmpty else { return [] }
    let named = reached.indices.filter { index in regions.contains { reached[index] == .string($0) } }
    guard named.count < reached.count else { return [] }
    let removed = named.reversed().map { ValueEdit(ValuePointer(parts: place.parts + ["\($0)"]), .remove) }
    let narrower = regions.filter { !reached.contains(.string($0)) }
    let added = narrower.map {
      ValueEdit(ValuePointer(parts: ["audience", "excluded_regions", "-"]), .set(.string($0)))
    }
    return [removed + added]
  }

  /// Puts words behind a text that people see: of the finding's post, else of the first.
  func addWords(_ words: String, to names: [String]?) -> [[ValueEdit]] {
    let places = names.map { pointers($0) } ?? pointers(["content", "[]", "text"])
    let near = places.filter { pointer in focus.map { $0.parts.starts(with: pointer.parts.prefix(2)) } ?? false }
    return (near + places).prefix(2).compactMap { pointer in
      guard case .string(let text)? = value.value(at: pointer), !value.isNone else { return nil }
      return [ValueEdit(pointer, .set(.string(text + " " + words)))]
    }
  }

  /// Takes words out of a text: with their sentence, then alone.
  func removeWords(_ words: String, at pointer: ValuePointer) -> [[ValueEdit]] {
    guard case .string(let text)? = value.value(at: pointer), !words.isEmpty,
      let range = TextSearch.range(of: Array(words.utf8), in: Array(text.utf8))
    else { return [] }
    if pointer.parts.last.flatMap({ Int($0) }) != nil { return [[ValueEdit(pointer, .remove)]] }
    let bytes = Array(text.utf8)
    let cuts = [TextSearch.sentence(around: range, in: bytes), range]
    return cuts.compactMap { cut in
      let left = TextSearch.joined(bytes[..<cut.lowerBound], bytes[cut.upperBound...])
      return left.isEmpty ? nil : [ValueEdit(pointer, .set(.string(String(decoding: left, as: UTF8.self))))]
    }
  }

  // MARK: Values

  /// A number as a person would write it.
  static func number(_ value: Double) -> EditValue {
    .number(Int64(exactly: value).map { String($0) } ?? "\(value)")
  }

  /// Other values that the schema allows, `none` last.
  func others(_ names: [String], than values: [EditValue]) -> [EditValue] {
    guard let property = property(names) else { return [] }
    switch property.kind {
    case .boolean: return [EditValue.bool(false), .bool(true)].filter { !values.contains($0) }
    case .string where !property.values.isEmpty:
      let rest = property.values.map { EditValue.string($0) }.filter { !values.contains($0) }
      return Array(rest.prefix(6))
    default: return [.string("none")]
    }
  }

  /// The value that says there is nothing.
  func none(_ names: [String]) -> EditValue {
    property(names)?.kind == .boolean ? .bool(false) : .string("none")
  }

  /// Values that say there is something.
  func samples(_ names: [String]) -> [EditValue] {
    guard let property = property(names) else { return [] }
    switch property.kind {
    case .boolean: return [.bool(true)]
    case .string where !property.values.isEmpty:
      return property.values.filter { $0 != "none" }.prefix(4).map { .string($0) }
    case .string: return [.string(property.name == "label" ? "#ad" : PromotionForm.placeholder)]
    case .timestamp: return [.string(day)]
    case .number, .integer: return [PromotionForm.number(max(1, property.minimum ?? 1))]
    case .list: return property.values.isEmpty ? [] : property.values.prefix(2).map { .list([.string($0)]) }
    case .record, .map, .any, .terms: return []
    }
  }

  /// What a question may be answered with.
  func answers(_ names: [String]) -> [[ValueEdit]] {
    guard let property = property(names) else { return [] }
    var values: [EditValue]
    switch property.kind {
    case .boolean: values = [.bool(false), .bool(true)]
    case .number, .integer: values = [0, 1, 18].map { PromotionForm.number($0) }
    default: values = samples(names) + property.values.map { .string($0) }
    }
    if property.kind != .boolean { values.append(.string("none")) }
    return values.flatMap { set(names, [$0]) }
  }
}

/// Stretches of texts as bytes.
enum TextSearch {
  /// The first place of `needle`.
  static func range(of needle: [UInt8], in bytes: [UInt8]) -> Range<Int>? {
    guard !needle.isEmpty, needle.count <= bytes.count else { return nil }
    for start in 0...(bytes.count - needle.count) where bytes[start] == needle[0] {
      if bytes[start..<start + needle.count].elementsEqual(needle) { return start..<start + needle.count }
    }
    return nil
  }

  /// The sentence that holds a stretch, its end mark included.
  static func sentence(around range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    let ends: Set<UInt8> = [0x21, 0x2E, 0x3F, 0x0A]
    var start = range.lowerBound
    while start > 0, !ends.contains(bytes[start - 1]) { start -= 1 }
    var end = range.upperBound
    while end < bytes.count, !ends.contains(bytes[end]) { end += 1 }
    while end < bytes.count, ends.contains(bytes[end]) { end += 1 }
    return start..<end
  }

  /// What is left of both sides of a cut, with one space between.
  static func joined(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> [UInt8] {
    let head = left.reversed().drop { $0 == 0x20 }.reversed()
    let tail = right.drop { $0 == 0x20 }
    return Array(head) + (head.isEmpty || tail.isEmpty ? [] : [0x20]) + Array(tail)
  }
}
