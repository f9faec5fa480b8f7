import CEL
import PolicyModel
import SourceText
import Synchronization

/// What a rule says, as opposed to what it asks.
///
/// Of a policy that was read from an image, the texts are read when they are first needed: a run needs those of few
/// rules.
final class RuleTexts: Sendable {
  /// The texts, read.
  final class Content: Sendable {
    let info: RuleInfo
    let message: MessageTemplate

    init(info: RuleInfo, message: MessageTemplate) {
      self.info = info
      self.message = message
    }
  }

  private let image: ImageSource
  private let offset: Int
  private let content = AtomicLazyReference<Content>()

  /// Texts that are there already.
  init(info: RuleInfo, message: MessageTemplate) {
    image = ImageSource([])
    offset = 0
    _ = content.storeIfNil(Content(info: info, message: message))
  }

  /// Texts that lie at `offset` of `image`.
  init(image: ImageSource, offset: Int) {
    self.image = image
    self.offset = offset
  }

  /// The texts; safe from any thread.
  var value: Content {
    if let known = content.load() { return known }
    var reader = ImageReader(image, at: offset)
    return content.storeIfNil(Content(from: &reader))
  }
}

/// The texts of the rules that a checker has needed so far.
struct KnownTexts {
  private var known: [RuleTexts.Content?] = []

  /// The texts of the rule with the number `rule`.
  mutating func content(of rule: Int, in policy: CompiledPolicy) -> RuleTexts.Content {
    if known.isEmpty { known = Array(repeating: nil, count: policy.ruleCount) }
    if let content = known[rule] { return content }
    let content = policy.rules[rule].texts.value
    known[rule] = content
    return content
  }
}

extension RuleTexts.Content {
  func write(to image: inout ImageWriter) {
    image.write(info.id)
    image.write(info.title)
    image.write(info.severity)
    image.write(info.concern)
    image.write(info.confidence)
    image.write(info.regions)
    image.write(info.why)
    image.write(info.fix)
    image.write(info.facts)
    image.write(info.sources.count)
    for source in info.sources { source.write(to: &image) }
    message.write(to: &image)
  }

  convenience init(from image: inout ImageReader) {
    let info = RuleInfo(
      id: image.readString(), title: image.readString(), severity: image.read(), concern: image.read(),
      confidence: image.read(), regions: image.readStrings(), why: image.readString(), fix: image.readString(),
      facts: image.readStrings(), sources: (0..<image.read(Int.self)).map { _ in Source(from: &image) })
    self.init(info: info, message: MessageTemplate(from: &image))
  }
}

extension MessageTemplate {
  func write(to image: inout ImageWriter) {
    image.write(parts.count)
    for part in parts {
      switch part {
      case .text(let text):
        image.write(true)
        image.write(text)
      case .value(let program):
        image.write(false)
        image.write(program)
      }
    }
  }

  init(from image: inout ImageReader) {
    parts = (0..<image.read(Int.self)).map { _ in
      image.read(Bool.self) ? .text(image.readString()) : .value(image.read())
    }
  }
}
