import PolicyEvaluation
import SourceText

/// Rules that were compiled before, kept under a digest of everything that they were made from.
///
/// A cache only saves time: where it cannot be used (no folder, not the user's own, not writable, damaged), rules are
/// compiled as if there were none, and nothing is said.
struct RuleCache {
  /// The most entries that are kept; the ones not used for longest go first.
  static let mostEntries = 8

  /// The policy of the rules that `key` stands for: from the cache, else as `make` makes it.
  ///
  /// What `make` throws is thrown on, and nothing is kept.
  static func policy(
    for key: CacheKey, _ make: () throws(Stop) -> CompiledPolicy
  ) throws(Stop) -> CompiledPolicy {
    guard let digest = key.digest, let path = CacheFolder.path else { return try make() }
    let name = digest + CacheEntry.suffix
    if let folder = CacheFolder(path), let image = CacheEntry.image(named: name, digest: digest, in: folder),
      let policy = CompiledPolicy(image: ImageSource(image))
    {
      return policy
    }
    let policy = try make()
    if let folder = CacheFolder(making: path) {
      CacheEntry.write(policy.image, named: name, digest: digest, in: folder)
      folder.prune(keeping: mostEntries)
    }
    return policy
  }
}
