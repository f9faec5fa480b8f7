import PolicyEvaluation
import SourceText

/// Everything that compiled rules are made from, told apart by a digest.
struct CacheKey {
  private var content = ImageWriter()
  private let isComplete: Bool

  /// The key of `files`, beside the binary's own rules where `withBuiltIn`, with what `configuration` adds to them,
  /// compiled to scan for `lexicons`.
  init(_ files: RuleFiles, _ configuration: Configuration, _ lexicons: ScannedLexicons) {
    let program = ProgramIdentity.current
    isComplete = program != nil
    content.write(Version.text)
    content.write(program ?? "")
    content.write(files.withBuiltIn)
    content.write(lexicons == .every)
    content.write(files.given.count)
    for (path, file) in files.given {
      content.write(path)
      content.write(file.name)
      content.write(file.bytes)
    }
    guard configuration.addsToFiles else { return }
    content.write(configuration.source.name)
    content.write(configuration.source.bytes)
  }

  /// The digest in hexadecimal; nil where it is not known which program this is.
  var digest: String? { isComplete ? ContentDigest.text(of: content.bytes) : nil }
}
