import ArgumentParser
import PolicyLoading
import SourceText
import YAMLReading

/// `promolint import`: promotions from what other tools hold.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Make promotions of what other tools hold.",
    subcommands: [TikTokAds.self, CSV.self])

  /// `promolint import tiktok-ads`.
  struct TikTokAds: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "tiktok-ads",
      abstract: "Make a promotion of each campaign in TikTok Marketing API objects.",
      discussion: """
        Files hold advertisers, campaigns, ad groups and ads in any mixture: one object, a list, JSON lines, or what the
        API answers ({"code", "data": {"list": [...]}}). Objects are joined by campaign_id. What the API does not say (the
        kind of promotion, what is in the video) is left for you to add: promolint check asks for it.
        """)

    @Argument(help: ArgumentHelp("JSON files, or - for standard input.", valueName: "file"))
    var files: [String] = []

    @Flag(name: .long, help: "Print which API field becomes what, and which cannot, as a Markdown table.")
    var fields = false

    @OptionGroup var target: ImportTarget

    func run() throws {
      try finishing { () throws(Stop) in
        guard fields || !files.isEmpty else { throw Stop("import tiktok-ads takes files", hint: "or --fields alone") }
        var reading = TikTokImport()
        for file in files {
          for value in try ImportReading.values(in: try ImportReading.source(file)) {
            let strange = reading.add(value, file: file)
            if strange > 0 {
              Terminal.complain("\(file): \(strange) objects are no advertiser, campaign, ad group or ad")
            }
          }
        }
        if fields {
          Files.write(Array(TikTokField.table(seen: reading.seen).utf8), to: Terminal.output)
          return .ready
        }
        let promotions = reading.promotions(asOf: Clock.today())
        guard !promotions.isEmpty else { throw Stop("the files hold no campaign, ad group or ad") }
        for note in reading.notes { Terminal.complain(note) }
        try target.write(promotions)
        return .ready
      }
    }
  }

  /// `promolint import csv`.
  struct CSV: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "csv",
      abstract: "Make a promotion of each row of a marketing calendar.",
      discussion: """
        The mapping says which column is which field:
          columns:
            Name: title
            Markets: {field: audience.regions, split: ";"}
            Type: {field: kind, values: {Giveaway: giveaway, Sale: discount}}
            Caption: content.0.text
          constants: {platform: tiktok}
        An empty cell states nothing.
        """)

    @Argument(help: ArgumentHelp("The CSV file, or - for standard input.", valueName: "file"))
    var file: String

    @Option(name: .long, help: ArgumentHelp("The mapping.", valueName: "file"))
    var map: String

    @OptionGroup var target: ImportTarget

    func run() throws {
      try finishing { () throws(Stop) in
        let mapping = try ImportReading.source(map)
        let (json, errors) = JSONConversion.json(of: mapping)
        guard let json else { throw Stop(errors, [mapping]) }
        let (promotions, unused) = try CSVImport(json, name: map).promotions(in: try ImportReading.source(file))
        for name in unused { Terminal.complain("column \"\(PrintableText.line(name))\" is in no mapping; left out") }
        try target.write(promotions)
        return .ready
      }
    }
  }
}

/// Where imported promotions go.
struct ImportTarget: ParsableArguments {
  @Option(
    name: .customLong("output-dir"),
    help: ArgumentHelp(
      "Write each promotion as NAME.promo.yaml there; else all to standard output.", valueName: "folder"))
  var folder: String?

  /// Writes the promotions as YAML.
  func write(_ promotions: [JSONValue]) throws(Stop) {
    guard let folder else {
      Files.write(Array(promotions.map { YAMLWriter.text($0) }.joined(separator: "---\n").utf8), to: Terminal.output)
      return
    }
    guard Files.kind(of: folder) == .directory else {
      throw Stop("folder \"\(folder)\" is missing", hint: "make it first")
    }
    var taken: Set<String> = []
    for promotion in promotions {
      let id = promotion["promotion"]?.scalarText ?? "promotion"
      var name = String(id.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") ? $0 : "-" }.prefix(100))
      while !taken.insert(name).inserted { name += "-2" }
      do throws(FileError) {
        try Files.write(Array(YAMLWriter.text(promotion).utf8), to: PathText.join(folder, name + ".promo.yaml"))
      } catch {
        throw Stop(error)
      }
    }
    Terminal.complain("wrote \(promotions.count) promotions to \(folder)")
  }
}

/// Reads what is imported.
enum ImportReading {
  /// The file at `path`, or standard input for `-`.
  static func source(_ path: String) throws(Stop) -> SourceFile {
    do throws(FileError) {
      return path == "-"
        ? SourceFile(name: "<stdin>", bytes: try Files.readStandardInput())
        : SourceFile(name: path, bytes: try Files.read(path))
    } catch {
      throw Stop(error)
    }
  }

  /// The JSON value in `source`, or the values on its lines.
  static func values(in source: SourceFile) throws(Stop) -> [JSONValue] {
    var tree = YAMLTree()
    var reader = YAMLReader(refusesDuplicateKeys: false)
    reader.read(source.bytes, as: .json, into: &tree)
    if tree.isSound, let root = tree.root { return [JSONValue(root, in: tree)] }
    var values: [JSONValue] = []
    var records = RecordReading()
    let status = records.each(in: source.bytes, name: source.name) { (_, root, tree) throws(Stop) in
      values.append(JSONValue(root, in: tree))
    }
    guard status == .ready else { throw Stop("\(source.name) was not imported: not every line of it can be read") }
    return values
  }
}
