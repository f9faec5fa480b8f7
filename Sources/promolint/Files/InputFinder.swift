import PolicyModel

/// Finds the promotion files that paths, folders and globs name.
struct InputFinder {
  /// A file to check, or why something named is none.
  enum Input {
    case file(String)
    case standardInput
    case error(InputError)
  }

  /// Folders that are never entered.
  private static let skipped: Set<String> = [".git", ".build", "node_modules", ".venv", "__pycache__"]
  private static let maximumDepth = 64

  private(set) var inputs: [Input] = []
  private var seen: Set<String> = []

  /// The inputs that `paths` name, in their order, folders in order of names, each file once.
  ///
  /// Without paths: promotions below the current folder.
  static func find(_ paths: [String]) -> [Input] {
    var finder = InputFinder()
    if paths.isEmpty {
      finder.addFolder(".", wantsAll: false, depth: 0)
      if finder.inputs.isEmpty {
        finder.inputs.append(
          .error(
            InputError(
              file: ".", message: "no promotion found here",
              hint: "name a file or folder, or save promotions as NAME.promo.yaml or in a folder promotions/; "
                + "promolint init writes one to start from")))
      }
    }
    for path in paths { finder.add(path) }
    return finder.inputs
  }

  private mutating func add(_ path: String) {
    if path == "-" {
      inputs.append(.standardInput)
      return
    }
    switch Files.kind(of: path) {
    case .file, .other: addFile(path)
    case .directory:
      let before = inputs.count
      addFolder(path, wantsAll: true, depth: 0)
      if inputs.count == before {
        inputs.append(
          .error(
            InputError(
              file: path, message: "folder \"\(path)\" holds no promotion",
              hint: "promotions are files that end in .yaml, .yml, .json, .jsonl or .ndjson")))
      }
    case .missing where path.contains(where: { "*?[".contains($0) }): addGlob(path)
    case .missing:
      inputs.append(
        .error(
          InputError(
            file: path, message: "no such file: \"\(path)\"",
            hint: "check the path; it is relative to the current folder")))
    }
  }

  private mutating func addFile(_ path: String) {
    if seen.insert(path).inserted { inputs.append(.file(path)) }
  }

  /// The promotions below `folder`: everything of the right ending where it was named, else by name.
  private mutating func addFolder(_ folder: String, wantsAll: Bool, depth: Int) {
    guard depth < InputFinder.maximumDepth else { return }
    let names: [String]
    do {
      names = try Files.entries(of: folder)
    } catch {
      inputs.append(.error(InputError(file: folder, message: error.message, hint: error.hint)))
      return
    }
    for name in names {
      let path = PathText.join(folder, name)
      switch Files.kind(of: path) {
      case .directory where !InputFinder.skipped.contains(name):
        addFolder(path, wantsAll: wantsAll || name == "promotions", depth: depth + 1)
      case .file where InputFinder.isPromotion(name, wantsAll: wantsAll): addFile(path)
      case .directory, .file, .other, .missing: break
      }
    }
  }

  private static func isPromotion(_ name: String, wantsAll: Bool) -> Bool {
    if name.hasPrefix(".") { return false }
    return [".yaml", ".yml", ".json", ".jsonl", ".ndjson"].contains { name.hasSuffix((wantsAll ? "" : ".promo") + $0) }
  }

  private mutating func addGlob(_ pattern: String) {
    // The part before the first name with a wildcard is where the search starts.
    let fixed = pattern.split(separator: "/", omittingEmptySubsequences: false)
      .prefix { part in !part.contains { "*?[".contains($0) } }
      .joined(separator: "/")
    let root = fixed.isEmpty ? (pattern.hasPrefix("/") ? "/" : ".") : fixed
    let before = inputs.count
    match(root, pattern, depth: 0)
    if inputs.count == before {
      inputs.append(
        .error(
          InputError(file: pattern, message: "no file matches \"\(pattern)\"", hint: "** matches folders of any depth"))
      )
    }
  }

  private mutating func match(_ folder: String, _ pattern: String, depth: Int) {
    guard depth < InputFinder.maximumDepth, let names = try? Files.entries(of: folder) else { return }
    for name in names where !InputFinder.skipped.contains(name) {
      let path = PathText.join(folder, name)
      switch Files.kind(of: path) {
      case .directory: match(path, pattern, depth: depth + 1)
      case .file where PathText.matches(path, glob: pattern): addFile(path)
      case .file, .other, .missing: break
      }
    }
  }
}
