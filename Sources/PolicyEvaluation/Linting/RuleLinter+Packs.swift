import PolicyLoading
import PolicyModel
import SourceText

extension RuleLinter {
  /// Whether somebody has read each source within the time allowed.
  mutating func checkSources() {
    for pack in loaded.packs {
      for source in pack.sources { checkAge(of: source, in: pack) }
    }
  }

  private mutating func checkAge(of source: Source, in pack: Pack) {
    let subject = "\(pack.id)/\(source.key)"
    let count = loaded.rules.count { rule in
      loaded.packs[rule.pack].id == pack.id && rule.sources.contains { $0.key == source.key }
    }
    guard let reviewed = CalendarDate(source.reviewed) else {
      add(
        .incomplete, .error, pack: pack, subject, "source \"\(subject)\" does not say when it was last read",
        hint: "write reviewed: with a date, as in 2026-11-24")
      return
    }
    let age = Int(asOf.dayNumber) - Int(reviewed.dayNumber)
    if age > maximumAge {
      add(
        .staleSource, .warning, pack: pack, subject,
        "source \"\(subject)\" was last read on \(reviewed), \(age) days ago, and \(count) rules rest on it",
        hint: "read \(source.url) again, then set reviewed: to that day")
    } else if age < 0 {
      add(
        .staleSource, .warning, pack: pack, subject,
        "source \"\(subject)\" says that it was read on \(reviewed), which has not come yet",
        hint: "write the day on which it was read")
    }
  }

  /// What a pack holds and nothing uses.
  mutating func checkUnused() {
    let conditions = conditionTexts()
    for pack in loaded.packs {
      let rules = loaded.rules.filter { loaded.packs[$0.pack].id == pack.id }
      let cited = Set(
        rules.flatMap { $0.sources.map(\.key) } + pack.clauses.map(\.source.key)
          + loaded.decisions.compactMap {
            $0.source.hasPrefix(pack.id + "/") ? String($0.source.dropFirst(pack.id.count + 1)) : nil
          })
      for source in pack.sources where !cited.contains(source.key) && !isSupport(source.key, of: pack) {
        add(
          .unused, .warning, pack: pack, "\(pack.id)/\(source.key)",
          "nothing in the pack rests on source \"\(source.key)\"", hint: "remove it, or cite it with source:")
      }
      for lexicon in pack.lexicons {
        let name = String(lexicon.id.dropFirst(pack.id.count + 1))
        guard !conditions.contains(where: { $0.contains(name) }) else { continue }
        add(
          .unused, .warning, pack: pack, lexicon.id, at: lexicon.phrases.first, "no rule uses lexicon \"\(name)\"",
          hint: "remove it, or name it in a rule")
      }
    }
    for (name, text, _) in loaded.definitions {
      guard !conditions.contains(where: { $0.contains(name) }), let pack = loaded.packs.first else { continue }
      add(
        .unused, .note, pack: pack, name, at: text, "no rule uses the definition \"\(name)\"", hint: "remove it")
    }
  }

  /// Whether the support paths of a pack rest on a source.
  private func isSupport(_ key: String, of pack: Pack) -> Bool {
    let name = "\(pack.id)/support.yaml"
    return loaded.files.contains { $0.name.hasSuffix(name) && String(decoding: $0.bytes, as: UTF8.self).contains(key) }
  }

  /// Every text in which a lexicon or a definition may be named.
  private func conditionTexts() -> [String] {
    var texts: [String] = []
    for rule in loaded.rules {
      texts += [rule.when?.text, rule.each?.list.text, rule.at?.text, rule.message.text].compactMap { $0 }
      switch rule.condition {
      case .require(let text): texts.append(text.text)
      case .forbid(let forbidden):
        texts += (forbidden.own.phrases + forbidden.own.unless + forbidden.lexicons).map(\.text)
      }
    }
    for pack in loaded.packs {
      texts += pack.clauses.compactMap { $0.when?.text }
      texts += pack.lexicons.flatMap { ($0.phrases + $0.unless).map(\.text) }.filter { $0.contains("<@") }
    }
    texts += loaded.decisions.compactMap { $0.when?.text }
    texts += loaded.definitions.map(\.expression.text)
    return texts
  }

  /// Clauses that say the same for the same case.
  mutating func checkClauses() {
    let clauses = loaded.packs.flatMap { pack in pack.clauses.map { (pack: pack, clause: $0) } }
    for (index, later) in clauses.enumerated() {
      for earlier in clauses[..<index] where isSame(earlier.clause, later.clause) {
        add(
          .duplicate, .error, pack: later.pack, later.clause.id, others: [earlier.clause.id],
          "clause \"\(later.clause.id)\" says for the same cases what \"\(earlier.clause.id)\" says",
          hint: "keep one of them, with the facts and regions of both")
      }
    }
  }

  private func isSame(_ left: PackClause, _ right: PackClause) -> Bool {
    left.effect == right.effect && left.origin == right.origin && Set(left.causes) == Set(right.causes)
      && Set(left.duties) == Set(right.duties) && Set(left.channels) == Set(right.channels)
      && Set(left.kinds) == Set(right.kinds) && Set(left.regions) == Set(right.regions)
      && left.when?.text == right.when?.text && left.who == right.who
      && !Set(left.facts).isDisjoint(with: right.facts)
  }
}
