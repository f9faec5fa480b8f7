import FoundationEssentials
import TextScanning

/// The lexicons of a rules folder, as `lexicons.py` writes them: one JSON object a line.
enum Lexicons {
  private struct Line: Decodable {
    var id: String
    var language: String
    var phrases: [String]
    var unless: [String]
    var patterns: [String]
    var off: [String]
    var skip: [String]

    var source: LexiconSource {
      LexiconSource(
        id: id, language: language, phrases: phrases, unless: unless, patterns: patterns,
        off: Steps(off.compactMap { Steps(named: $0) }), skip: Surroundings(skip.compactMap { Surroundings(named: $0) }))
    }
  }

  /// The lexicons in the file at `path`; empty where it cannot be read.
  static func read(_ path: String) -> [LexiconSource] {
    guard let data = FileManager.default.contents(atPath: path) else { return [] }
    return data.split(separator: 0x0A).compactMap { line in
      (try? JSONDecoder().decode(Line.self, from: Data(line)))?.source
    }
  }
}
