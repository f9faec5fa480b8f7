import CEL

/// A promotion as data without a schema, of the size of a real one.
enum Promotion {
  static let value: DynamicValue = .map([
    entry("name", .string("Summer Sale")), entry("kind", .string("percent_off")),
    entry(
      "discount",
      .map([entry("percent", .double(25)), entry("basis", .string("msrp")), entry("max", .int(100))])),
    entry("channels", strings("email", "web", "sms")),
    entry("regions", strings("US-CA", "US-NY", "CA-ON", "CA-BC")),
    entry("start", .string("2026-06-01T00:00:00Z")), entry("end", .string("2026-06-30T23:59:59Z")),
    entry("items", .list((0..<8).map(item))),
    entry("terms", .map([entry("text", .string(terms)), entry("min_age", .double(21))])),
  ])

  private static let terms =
    "Open from the first to the last day of June in shops that take part. One for each customer, who must be of age. "
    + "No purchase necessary to enter the prize draw. Not together with other offers. Ask in the shop for details."

  private static func item(_ index: Int) -> DynamicValue {
    .map([
      entry("sku", .string("SKU-00\(index)")),
      entry("category", .string(["wine", "grocery", "apparel", "toys"][index % 4])),
      entry("price", .double(10 + Double(index))), entry("msrp", .double(15 + Double(index))),
      entry("qty", .int(Int64(index) + 1)),
    ])
  }

  private static func entry(_ key: String, _ value: DynamicValue) -> (key: DynamicValue, value: DynamicValue) {
    (.string(key), value)
  }

  private static func strings(_ texts: String...) -> DynamicValue { .list(texts.map { .string($0) }) }
}
