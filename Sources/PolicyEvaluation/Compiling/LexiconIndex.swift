import PolicyLoading
import PolicyModel
import SourceText
import TextScanning

/// Every lexicon of every pack and every rule's own phrases, by number.
struct LexiconIndex: Sendable {
  /// The ids, by number: `pack/name`, or the id of the rule that owns the phrases.
  private(set) var names: [String] = []
  /// What the scanner compiles.
  private(set) var sources: [LexiconSource] = []
  /// What is wrong with the options of lexicons.
  private(set) var errors: [FileDiagnostic] = []
  private var numbers: [String: UInt32] = [:]
  private var lexicons: [Lexicon] = []

  init(_ loaded: LoadedRules) {
    for pack in loaded.packs {
      for lexicon in pack.lexicons { add(lexicon, pack: pack.id) }
    }
    for rule in loaded.rules {
      guard case .forbid(let forbidden) = rule.condition else { continue }
      guard !forbidden.own.phrases.isEmpty || !forbidden.own.patterns.isEmpty else { continue }
      add(forbidden.own, pack: loaded.packs[rule.pack].id)
    }
  }

  /// The lexicons of a policy by name alone, for conditions that are checked and not run.
  init(names: [String]) {
    self.names = names
    for (number, name) in names.enumerated() { numbers[name] = UInt32(number) }
  }

  private mutating func add(_ lexicon: Lexicon, pack: String) {
    if numbers[lexicon.id] != nil, let text = lexicon.phrases.first ?? lexicon.patterns.first {
      errors.append(
        FileDiagnostic(
          file: text.file,
          Diagnostic(
            range: text.range, message: "there are two lexicons \"\(lexicon.id)\"",
            hint: "a rule's own phrases go by the rule's name; give the pack's lexicon another")))
    }
    numbers[lexicon.id] = UInt32(names.count)
    names.append(lexicon.id)
    lexicons.append(lexicon)
    var source = LexiconSource(
      id: lexicon.id, language: lexicon.language, phrases: lexicon.phrases.map { qualified($0.text, pack) },
      unless: lexicon.unless.map { qualified($0.text, pack) }, patterns: lexicon.patterns.map(\.text))
    for word in lexicon.off {
      if let step = Steps(named: word.text) {
        source.off.insert(step)
      } else if let skip = Surroundings(named: word.text) {
        source.skip.insert(skip)
      } else {
        let names = Steps.names + Surroundings.names
        let near = Suggestion.nearest(to: word.text, among: names)
        errors.append(
          FileDiagnostic(
            file: word.file,
            Diagnostic(
              range: word.range, message: "unknown step \"\(word.text)\"",
              hint: near.map { "did you mean \"\($0)\"?" } ?? "use one of \(names.joined(separator: ", "))",
              replacement: near)))
      }
    }
    sources.append(source)
  }

  /// References without a pack are to the pack's own lexicons; the scanner knows full names only.
  private func qualified(_ phrase: String, _ pack: String) -> String {
    guard phrase.contains("<@") else { return phrase }
    return phrase.split(separator: "<@", omittingEmptySubsequences: false).enumerated()
      .map { index, part in
        guard index > 0 else { return String(part) }
        let name = part.prefix { $0 != ">" }
        return "<@" + (name.contains("/") ? "" : pack + "/") + part
      }
      .joined()
  }

  /// The number of the lexicon `id`.
  func number(of id: String) -> UInt32? { numbers[id] }

  /// The number of the lexicon that `name` means in a rule of `pack`.
  func number(of name: String, in pack: String) -> UInt32? {
    numbers[name.contains("/") ? name : "\(pack)/\(name)"]
  }

  /// The nearest name to a misspelt one.
  func nearest(to name: String, in pack: String) -> String? {
    let own = names.filter { $0.hasPrefix(pack + "/") }.map { String($0.dropFirst(pack.count + 1)) }
    return Suggestion.nearest(to: name, among: own + names)
  }

  /// The text that a diagnostic of the scanner is about.
  func located(_ diagnostic: LexiconDiagnostic) -> LocatedText {
    let lexicon = lexicons[diagnostic.lexicon]
    switch diagnostic.list {
    case .phrases: return lexicon.phrases[diagnostic.index]
    case .unless: return lexicon.unless[diagnostic.index]
    case .patterns: return lexicon.patterns[diagnostic.index]
    }
  }
}
