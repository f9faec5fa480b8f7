import Foundation
import Testing

/// The built command and the package's folders.
enum Binary {
  /// What a run left.
  struct Result: Equatable {
    var status: Int32
    var output: String
    var errors: String
  }

  /// The package's root.
  static let root: URL = {
    var folder = URL(filePath: #filePath)
    while !FileManager.default.fileExists(atPath: folder.appending(path: "Package.swift").path()) {
      folder = folder.deletingLastPathComponent()
    }
    return folder
  }()

  /// The folder of the fixtures, relative to the root.
  static let fixtures = "Fixtures/promotions"

  /// The binary beside the test bundle.
  private static let url: URL = {
    let bundle = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    for folder in [bundle, bundle.deletingLastPathComponent(), root.appending(path: ".build/debug")] {
      let candidate = folder.appending(path: "promolint")
      if FileManager.default.isExecutableFile(atPath: candidate.path()) { return candidate }
    }
    return root.appending(path: ".build/debug/promolint")
  }()

  /// Runs the binary in the package's root.
  ///
  /// - Parameters:
  ///   - arguments: the command line.
  ///   - input: what standard input holds.
  ///   - folder: the working folder; the package's root where nil.
  ///   - cache: the folder where compiled rules are kept; one for the whole run of the tests where nil.
  /// - Returns: exit status and what was written.
  /// - Throws: where the process cannot be started or its files cannot be made.
  static func run(_ arguments: [String], input: Data = Data(), in folder: URL? = nil, cache: URL? = nil) throws
    -> Result
  {
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    process.currentDirectoryURL = folder ?? root
    process.environment = [
      "NO_COLOR": "1", "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "",
      "PROMOLINT_CACHE_DIR": (cache ?? Scratch.folder.appending(path: "rules")).path(),
    ]
    let scratch = Scratch.folder.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    // Files, not pipes: a full pipe would stop the process.
    let files = ["in", "out", "err"].map { scratch.appending(path: $0) }
    try input.write(to: files[0])
    for file in files[1...] { _ = FileManager.default.createFile(atPath: file.path(), contents: nil) }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    func text(_ file: URL) throws -> String { String(decoding: try Data(contentsOf: file), as: UTF8.self) }
    return Result(status: process.terminationStatus, output: try text(files[1]), errors: try text(files[2]))
  }

  /// A new empty folder, removed with all others when the tests end.
  static func temporaryFolder() throws -> URL {
    let folder = Scratch.folder.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }
}

/// The folder that holds whatever the tests write; it is removed when their process ends.
private enum Scratch {
  static let folder: URL = {
    atexit { try? FileManager.default.removeItem(at: Scratch.folder) }
    return FileManager.default.temporaryDirectory.appending(
      path: "promolint-tests-\(ProcessInfo.processInfo.processIdentifier)")
  }()
}

/// Output that is kept in a file and compared byte for byte.
enum Golden {
  /// Compares `text` with the golden `name`; `RECORD_GOLDENS=1` writes it and fails.
  static func expect(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = Binary.root.appending(path: "Tests/PromolintTests/Goldens").appending(path: name)
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name)", sourceLocation: sourceLocation)
      return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(text == expected, "the golden \(name) differs", sourceLocation: sourceLocation)
  }
}
