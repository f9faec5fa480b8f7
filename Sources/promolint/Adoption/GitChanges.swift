import PolicyEvaluation

/// What git says has changed since a revision, in the working tree.
enum GitChanges {
  /// How finely changes are looked at.
  enum Grain: String, CaseIterable {
    /// Findings whose value, or the collection that lacks it, has a changed line, and those that were not there before.
    case lines
    /// Every finding of a changed promotion.
    case files
  }

  /// The changed lines of `inputs` since `revision`, by file as named on the command line.
  ///
  /// A file that git does not know counts as changed from end to end; a promotion whose own terms file changed as well,
  /// since what its terms say bears on it as a whole.
  static func since(_ revision: String, grain: Grain, inputs: [InputFinder.Input]) throws(Stop) -> ChangedLines {
    guard !revision.hasPrefix("-") else { throw Stop("--changed-since \"\(revision)\" is no revision") }
    let top = try git(["rev-parse", "--show-toplevel"], revision)
    let root = String(decoding: top, as: UTF8.self).split(whereSeparator: \.isNewline).joined()
    let diff = try git(
      [
        "-c", "core.quotepath=off", "diff", "--unified=0", "--no-color", "--no-ext-diff", "--no-renames",
        "--src-prefix=a/", "--dst-prefix=b/", revision, "--",
      ], revision)
    let listing = try git(
      ["-C", root, "-c", "core.quotepath=off", "ls-files", "--others", "--exclude-standard", "-z"], revision)
    var changed = DiffReader.lines(of: diff)
    for path in listing.split(separator: 0) {
      changed[String(decoding: path, as: UTF8.self)] = [1...Int.max - 1]
    }
    var lines: [String: [ClosedRange<Int>]] = [:]
    for input in inputs {
      guard case .file(let path) = input, let real = Files.resolved(path), real.hasPrefix(root + "/"),
        let ranges = changed[String(real.dropFirst(root.utf8.count + 1))]
      else { continue }
      lines[path] = grain == .files ? [1...Int.max - 1] : ranges
    }
    // Terms files are no inputs: their names are looked for as they will be reported, beside the promotions.
    for input in inputs {
      guard case .file(let path) = input, let real = Files.resolved(path) else { continue }
      let folder = PathText.folder(of: real)
      for (name, ranges) in changed where PathText.folder(of: PathText.join(root, name)) == folder {
        let own = PathText.join(PathText.folder(of: path), PathText.name(of: name))
        if lines[own] == nil, own != path { lines[own] = ranges }
      }
    }
    return ChangedLines(lines)
  }

  /// What the file at `path` held at `revision`; nil where it was not there.
  static func content(of path: String, at revision: String) -> [UInt8]? {
    let place = ["-C", PathText.folder(of: path), "show", "\(revision):./\(PathText.name(of: path))"]
    guard let (status, output) = ChildProcess.run(["git"] + place, isQuiet: true), status == 0 else { return nil }
    return output
  }

  private static func git(_ arguments: [String], _ revision: String) throws(Stop) -> [UInt8] {
    guard let (status, output) = ChildProcess.run(["git"] + arguments) else {
      throw Stop(
        "git could not be started", hint: "--changed-since asks git what changed; install it or leave that out")
    }
    guard status == 0 else {
      throw Stop(
        "git cannot say what changed since \"\(revision)\"",
        hint: "it must be a commit of this repository; in CI fetch it first, as with fetch-depth: 0")
    }
    return output
  }
}

/// Reads `git diff --unified=0`.
enum DiffReader {
  /// The changed lines of the new files, by path from the top; what was removed counts as the lines on either side.
  static func lines(of diff: [UInt8]) -> [String: [ClosedRange<Int>]] {
    var lines: [String: [ClosedRange<Int>]] = [:]
    var file = ""
    var isHeader = true
    for bytes in diff.split(separator: 0x0A) {
      let line = Substring(String(decoding: bytes, as: UTF8.self))
      if line.hasPrefix("diff --git ") {
        isHeader = true
        file = ""
      } else if isHeader, line.hasPrefix("+++ b/") {
        // git adds a tab after names with spaces.
        file = String(line.dropFirst(6).prefix { $0 != "\t" })
      } else if line.hasPrefix("@@ "), let range = range(line) {
        isHeader = false
        if !file.isEmpty { lines[file, default: []].append(range) }
      }
    }
    return lines
  }

  /// The lines of `@@ -a,b +c,d @@` in the new file.
  private static func range(_ header: Substring) -> ClosedRange<Int>? {
    guard let plus = header.split(separator: " ").first(where: { $0.hasPrefix("+") }) else { return nil }
    let parts = plus.dropFirst().split(separator: ",").map { Int($0) }
    guard let start = parts.first ?? nil, start >= 0, start < Int.max / 2 else { return nil }
    let count = parts.count > 1 ? (parts[1] ?? 1) : 1
    if count <= 0 { return max(1, start)...start + 1 }
    return max(1, start)...(start + min(count, Int.max / 4) - 1)
  }
}
