import CEL
import PolicyModel
import SourceText

/// What a rule holds beside its texts, lexicons and places.
struct RuleHeader: BitwiseCopyable {
  var severity: Severity
  var unstated: Unstated?
  var regions: RegionSet
  var inForce: DateSpan
  var each: ProgramID?
  var when: ProgramID?
  var require: ProgramID?
  var parts: RuleParts
  var at: ProgramID?
  var clause: Int?

  init(_ rule: CompiledRule) {
    severity = rule.severity
    unstated = rule.unstated
    regions = rule.regions
    inForce = rule.inForce
    each = rule.each
    when = rule.when
    at = rule.at
    clause = rule.clause
    parts = rule.parts
    if case .require(let program) = rule.condition { require = program }
  }
}

extension CompiledRule {
  /// Appends `rules` to an image, their texts last.
  static func write(_ rules: [CompiledRule], to image: inout ImageWriter) {
    image.write(rules.map(RuleHeader.init))
    image.write(rules.map(\.id))
    var texts = ImageWriter()
    var offsets: [UInt32] = []
    for rule in rules {
      if case .forbid(let lexicons, let places) = rule.condition {
        image.write(lexicons)
        image.write(places.copy)
        image.write(places.terms)
        image.write(places.properties.sorted())
      }
      offsets.append(UInt32(texts.bytes.count))
      rule.texts.value.write(to: &texts)
    }
    image.write(offsets)
    image.write(texts.bytes)
  }

  /// Reads rules that ``write(_:to:)`` wrote; texts stay where they are.
  static func read(from image: inout ImageReader) -> [CompiledRule] {
    let headers = image.readArray(RuleHeader.self)
    let ids = image.readStrings()
    let conditions = headers.map { condition(of: $0, from: &image) }
    let offsets = image.readArray(UInt32.self)
    let texts = image.skipArray(of: UInt8.self)
    return headers.indices.map { index in
      let header = headers[index]
      return CompiledRule(
        id: ids[index], texts: RuleTexts(image: image.source, offset: texts.lowerBound + Int(offsets[index])),
        severity: header.severity, regions: header.regions, inForce: header.inForce, each: header.each,
        when: header.when, condition: conditions[index], parts: header.parts, at: header.at, unstated: header.unstated,
        clause: header.clause)
    }
  }

  private static func condition(of header: RuleHeader, from image: inout ImageReader) -> Condition {
    if let program = header.require { return .require(program) }
    let lexicons = image.readArray(UInt32.self)
    var places = TextPlaces()
    places.copy = image.read()
    places.terms = image.read()
    places.properties = Set(image.readArray(UInt32.self))
    return .forbid(lexicons, places)
  }
}
