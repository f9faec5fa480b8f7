import CEL
import PolicyLoading
import PolicyModel
import TextScanning

/// A rule by its own programs: where it is violated and what its message says, or what its parts could not tell.
extension RuleRunner {
  mutating func runPrograms(
    _ rule: CompiledRule, _ pass: inout RulePass, _ host: inout PromotionHost, _ store: inout Store,
    _ results: inout RuleResults
  ) {
    guard let each = rule.each else { return evaluate(rule, &pass, &host, &store, &results) }
    let list = evaluator.evaluate(each, in: &store, host: &host)
    switch list.kind {
    case .unknown:
      // The elements are as unknown as the list; where the rule does not apply to any, nothing is asked.
      evaluator.setLocal(0, to: list)
      if let when = rule.when {
        let applies = evaluator.evaluate(when, in: &store, host: &host)
        if applies.kind != .unknown, !applies.isTrue { return }
      }
      settle(store.attributes(of: list), rule.unstated, &pass, &results)
    case .error: fail(list, &pass, &results)
    case .list:
      for index in 0..<store.count(of: list) {
        evaluator.setLocal(0, to: store.element(index, of: list))
        evaluate(rule, &pass, &host, &store, &results)
      }
    default: break
    }
  }

  /// One evaluation: of the whole promotion, or for one element.
  private mutating func evaluate(
    _ rule: CompiledRule, _ pass: inout RulePass, _ host: inout PromotionHost, _ store: inout Store,
    _ results: inout RuleResults
  ) {
    var doubt: Value?
    if let when = rule.when {
      let applies = evaluator.evaluate(when, in: &store, host: &host)
      switch applies.kind {
      case .unknown:
        doubt = applies
      case .error: return fail(applies, &pass, &results)
      default:
        guard applies.isTrue else { return }
      }
    }
    switch rule.condition {
    case .require(let program):
      require(program, doubt, rule, &pass, &host, &store, &results)
    case .forbid(let lexicons, let places):
      pass.raise(.satisfied)
      for lexicon in lexicons where host.index.has(lexicon) {
        for hit in host.index.hits[host.index.range(of: lexicon)]
        where hit.hit.lexicon == lexicon && places.contains(hit, policy.facts) {
          if let doubt {
            weigh(doubt, of: rule.when, rule.unstated, &pass, &host, &store, &results, toward: false)
          } else {
            violate(rule, node: hit.node, hit: hit, &pass, &host, &store, &results)
          }
        }
      }
    }
  }

  mutating func require(
    _ program: ProgramID, _ doubt: Value?, _ rule: CompiledRule, _ pass: inout RulePass, _ host: inout PromotionHost,
    _ store: inout Store, _ results: inout RuleResults
  ) {
    let value = evaluator.evaluate(program, in: &store, host: &host)
    switch value.kind {
    case .error: fail(value, &pass, &results)
    case .unknown:
      // Whether the rule applies comes first: what it asks matters only then.
      if let doubt {
        weigh(doubt, of: rule.when, rule.unstated, &pass, &host, &store, &results, toward: false)
      } else {
        weigh(value, of: program, rule.unstated, &pass, &host, &store, &results, toward: true)
      }
    default:
      if value.isTrue {
        pass.raise(.satisfied)
      } else if let doubt {
        weigh(doubt, of: rule.when, rule.unstated, &pass, &host, &store, &results, toward: false)
      } else {
        violate(rule, node: value.node, hit: nil, &pass, &host, &store, &results)
      }
    }
  }

  /// Records a violation, or an open question where it is not known whether the audience is reached.
  private mutating func violate(
    _ rule: CompiledRule, node: UInt32, hit: PlacedHit?, _ pass: inout RulePass, _ host: inout PromotionHost,
    _ store: inout Store, _ results: inout RuleResults
  ) {
    if let region = pass.regionFact { return settle([region], rule.unstated, &pass, &results) }
    var place = node
    if let at = rule.at {
      let value = evaluator.evaluate(at, in: &store, host: &host)
      if value.node != 0 { place = value.node }
    }
    if let hit {
      let words = store.string(host.text(of: hit))
      evaluator.setLocal(rule.each == nil ? 0 : 1, to: words)
    }
    let message = render(texts.content(of: pass.rule, in: policy).message, &host, &store)
    results.violations.append(
      RuleResults.Violation(rule: pass.rule, node: place, hit: rule.at == nil ? hit : nil, message: message))
    pass.raise(.violated)
  }

  private func fail(_ value: Value, _ pass: inout RulePass, _ results: inout RuleResults) {
    results.errors.append((pass.rule, (value.asError ?? .internalError).message))
    pass.raise(.error)
  }

  /// The message with the promotion's own values.
  private mutating func render(_ message: MessageTemplate, _ host: inout PromotionHost, _ store: inout Store) -> String
  {
    var text = ""
    for part in message.parts {
      switch part {
      case .text(let words): text += words
      case .value(let program):
        let value = evaluator.evaluate(program, in: &store, host: &host)
        // A date is shown as it is written: its day in UTC may be another.
        text += host.writtenDay(of: value) ?? ValueText.text(of: value, in: store)
      }
    }
    return text
  }
}
