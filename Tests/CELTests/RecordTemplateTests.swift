import Testing

@testable import CEL

/// What a document leaves out, written in one go.
@Suite struct RecordTemplateTests {
  @Test func `a template writes what its fields would write one by one`() {
    var environment = Environment()
    let outer = environment.addRecord("promotion")
    let inner = environment.addRecord("entry")
    let innermost = environment.addRecord("limit")
    environment.addField("per", .int, to: innermost)
    environment.addField("limit", .record(innermost), to: inner)
    environment.addField("fee", .double, to: inner)
    environment.addField("title", .string, to: outer)
    environment.addField("entry", .record(inner), to: outer)
    environment.addField("again", .record(inner), to: outer)
    environment.root = outer
    let limit = RecordTemplate(innermost, unstated: 4, fields: [.unknown(5)])
    let entry = RecordTemplate(inner, unstated: 2, fields: [.record(limit), .unknown(3)])
    let template = RecordTemplate(outer, fields: [.absent, .record(entry), .record(entry)])

    var store = Store(Compiler(environment).module())
    _ = store.string("something before")
    for mark in [UInt64(1) << 32, 7 << 32] {
      let node = UInt32(mark >> 32)
      let value = store.record(template, node: node, mark: mark)
      #expect(value.kind == .record && value.node == node && store.isStated(value))
      #expect(store.field(0, of: value).kind == .absent && store.field(0, of: value).node == node)
      for slot in 1...2 {
        let entry = store.field(slot, of: value)
        #expect(entry.kind == .record && entry.node == node && !store.isStated(entry))
        #expect(store.recordType(of: entry) == inner)
        #expect(store.attributes(of: store.field(1, of: entry)) == [mark + 3])
        let limit = store.field(0, of: entry)
        #expect(store.recordType(of: limit) == innermost && !store.isStated(limit) && limit.count == 1)
        #expect(store.attributes(of: store.field(0, of: limit)) == [mark + 5])
      }
    }
  }
}
