import CEL
import PolicyModel

/// What records hold before a document says anything, by property: made once, written for every promotion.
struct Silence: Sendable {
  /// A record that a document may state, and what of it is to be seen to when it does.
  struct Record: Sendable {
    /// The record as stated, without the records in it.
    var stated: RecordTemplate
    /// The record as not stated, with all below it.
    var unstated: RecordTemplate
    /// The slots whose silence is a record.
    var recordSlots: [Int]
    /// The slots that a document must state.
    var requiredSlots: [Int]
  }

  /// The records by the number in their fields.
  ///
  /// To be looked at through a span, which does not keep each alive.
  let records: [Record]

  /// Makes the records of `schema`.
  ///
  /// - Complexity: O(n) in the properties times their depth.
  init(_ schema: FactSchema) {
    var records: [Int: Record] = [:]
    // Children lie behind their parents.
    for property in schema.fields.indices.reversed() {
      guard let type = schema.recordIDs[property] else { continue }
      records[property] = Silence.record(property, type, schema, records)
    }
    self.records = records.sorted { $0.key < $1.key }.map(\.value)
  }

  private static func record(
    _ property: Int, _ type: RecordID, _ schema: FactSchema, _ records: [Int: Record]
  ) -> Record {
    let field = schema.fields[property]
    let children = (0..<Int(field.childCount)).map { Int(schema.children[Int(field.firstChild) + $0]) }
    var stated: [RecordTemplate.Field] = []
    var unstated: [RecordTemplate.Field] = []
    var recordSlots: [Int] = []
    for (slot, child) in children.enumerated() {
      let attribute = Attribute(property: child, container: 0).packed
      switch schema.fields[child].silence {
      case .absent: stated.append(.absent)
      case .unknown: stated.append(.unknown(attribute))
      case .record:
        stated.append(.absent)
        recordSlots.append(slot)
        unstated.append(records[child].map { .record($0.unstated) } ?? .absent)
        continue
      }
      unstated.append(stated[slot])
    }
    return Record(
      stated: RecordTemplate(type, fields: stated),
      unstated: RecordTemplate(
        type, unstated: Attribute(property: property, container: 0).packed, fields: unstated),
      recordSlots: recordSlots,
      requiredSlots: children.indices.filter { schema.fields[children[$0]].isRequired })
  }
}
