import CEL
import PolicyModel
import SourceText

extension Source {
  func write(to image: inout ImageWriter) {
    for text in [key, title, section, url, date, reviewed, quote] { image.write(text) }
    image.write(confidence)
  }

  init(from image: inout ImageReader) {
    self.init(
      key: image.readString(), title: image.readString(), section: image.readString(), url: image.readString(),
      date: image.readString(), reviewed: image.readString())
    quote = image.readString()
    confidence = image.read()
  }
}

extension RegionTable {
  func write(to image: inout ImageWriter) {
    let codes = regions.keys.sorted()
    image.write(codes)
    for code in codes {
      guard let region = regions[code] else { continue }
      image.write(region.name)
      image.write(region.languages)
      image.write(region.members)
    }
    ImageTable.write(aliases, to: &image)
  }

  init(from image: inout ImageReader) {
    let codes = image.readStrings()
    var regions: [String: Region] = [:]
    regions.reserveCapacity(codes.count)
    for code in codes {
      regions[code] = Region(name: image.readString(), languages: image.readStrings(), members: image.readStrings())
    }
    self.init(regions: regions, aliases: ImageTable.read(from: &image))
  }
}

/// Tables of texts.
enum ImageTable {
  static func write(_ table: [String: String], to image: inout ImageWriter) {
    let keys = table.keys.sorted()
    image.write(keys)
    image.write(keys.map { table[$0] ?? "" })
  }

  static func read(from image: inout ImageReader) -> [String: String] {
    let keys = image.readStrings()
    return Dictionary(uniqueKeysWithValues: zip(keys, image.readStrings()))
  }
}

extension RunInfo.PackInfo {
  func write(to image: inout ImageWriter) {
    image.write(id)
    image.write(version)
    image.write(digest)
    image.write(rules)
  }

  init(from image: inout ImageReader) {
    self.init(
      id: image.readString(), version: image.readString(), digest: image.readString(), rules: image.read())
  }
}

extension CompiledClause {
  func write(to image: inout ImageWriter) {
    image.write(when)
    image.write(regions)
    image.write(clause.id)
    image.write(clause.origin)
    image.write(clause.effect)
    clause.source.write(to: &image)
    image.write(clause.title)
    image.write(clause.says)
    image.write(clause.who)
    image.write(clause.causes)
    image.write(clause.duties)
    for list in [clause.regions, clause.channels, clause.kinds, clause.facts] { image.write(list) }
  }

  init(from image: inout ImageReader) {
    when = image.read()
    regions = image.read()
    var clause = PackClause(
      id: image.readString(), origin: image.read(), effect: image.read(), source: Source(from: &image))
    clause.title = image.readString()
    clause.says = image.readString()
    clause.who = image.readString()
    clause.causes = image.readArray()
    clause.duties = image.readArray()
    clause.regions = image.readStrings()
    clause.channels = image.readStrings()
    clause.kinds = image.readStrings()
    clause.facts = image.readStrings()
    self.clause = clause
  }
}

extension CompiledDecision {
  func write(to image: inout ImageWriter) {
    image.write(when)
    image.write(row.id)
    image.write(row.verdict)
    image.write(row.causes)
    image.write(row.statuses)
    image.write(row.clauses)
    image.write(row.conditions)
    image.write(row.duties)
    image.write(row.say)
    image.write(row.facts)
    image.write(row.source)
  }

  init(from image: inout ImageReader) {
    when = image.read()
    var row = DecisionRow(id: image.readString(), verdict: image.read())
    row.causes = image.readArray()
    row.statuses = image.readStrings()
    row.clauses = image.readArray()
    row.conditions = image.readStrings()
    row.duties = image.readArray()
    row.say = image.readString()
    row.facts = image.readStrings()
    row.source = image.readString()
    self.row = row
  }
}
