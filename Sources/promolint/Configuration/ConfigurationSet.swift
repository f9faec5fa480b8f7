import PolicyModel
import SourceText

/// The configurations of a run: for each folder of a promotion the nearest `.promolint.yaml` above it.
struct ConfigurationSet: Sendable {
  /// The name of the file.
  static let name = ".promolint.yaml"

  /// All that were found; the first is the empty one that holds where there is none.
  private(set) var all = [Configuration()]
  private var numberOfFolder: [String: Int] = [:]
  private var numberOfFile: [String: Int] = [:]
  private let fixed: String?
  private let here = Files.resolved(".") ?? "/"

  /// Makes the set; `file`, where given, is used for every promotion.
  init(file: String?) throws(Stop) {
    fixed = file
    if let file { _ = try load(file, folder: PathText.folder(of: Files.resolved(file) ?? file)) }
  }

  /// The number of the configuration for the file at `path`; the folder `.` for standard input.
  mutating func number(for path: String) throws(Stop) -> Int {
    if fixed != nil { return 1 }
    let folder = PathText.folder(of: path)
    if let known = numberOfFolder[folder] { return known }
    let number = try find(from: folder)
    numberOfFolder[folder] = number
    return number
  }

  /// The number that `number(for:)` gave.
  func knownNumber(for path: String) -> Int {
    fixed != nil ? 1 : numberOfFolder[PathText.folder(of: path)] ?? 0
  }

  /// Looks upwards, no further than the top of a git repository.
  private mutating func find(from folder: String) throws(Stop) -> Int {
    guard var at = Files.resolved(folder) else { return 0 }
    while true {
      let candidate = PathText.join(at, ConfigurationSet.name)
      if Files.kind(of: candidate) == .file { return try load(candidate, folder: at) }
      if at == "/" || Files.kind(of: PathText.join(at, ".git")) != .missing { return 0 }
      at = PathText.folder(of: at)
    }
  }

  private mutating func load(_ path: String, folder: String) throws(Stop) -> Int {
    if let known = numberOfFile[path] { return known }
    let bytes: [UInt8]
    do {
      bytes = try Files.read(path)
    } catch {
      throw Stop(error)
    }
    let shown = path.hasPrefix(here + "/") ? String(path.dropFirst(here.utf8.count + 1)) : path
    let (configuration, errors) = ConfigurationReader.read(SourceFile(name: shown, bytes: bytes), folder: folder)
    guard errors.isEmpty else { throw Stop(errors) }
    all.append(configuration)
    numberOfFile[path] = all.count - 1
    return all.count - 1
  }
}

extension Stop {
  /// Stops for errors that are placed already.
  init(_ errors: [InputError]) {
    self.init("")
    self.errors = errors
  }
}
