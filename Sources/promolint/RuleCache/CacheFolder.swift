#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The open folder that the cache lies in: the user's own, and writable by nobody else.
struct CacheFolder: ~Copyable {
  /// The open folder; names are looked up in it, so that nobody can put another in its place.
  let descriptor: Int32
  private let path: String

  /// Where the cache lies: `PROMOLINT_CACHE_DIR`, else `promolint` below `XDG_CACHE_HOME`, else below `~/.cache`; nil
  /// where none of them names a folder that can be the user's own.
  static var path: String? {
    if let own = Terminal.environment("PROMOLINT_CACHE_DIR") { return own }
    if let base = absolute("XDG_CACHE_HOME") { return PathText.join(base, "promolint") }
    return absolute("HOME").map { PathText.join($0, ".cache/promolint") }
  }

  /// The folder that a variable names; nil where the path is relative or the folder is somebody else's, as under sudo.
  private static func absolute(_ name: String) -> String? {
    guard let path = Terminal.environment(name), path.hasPrefix("/") else { return nil }
    var info = stat()
    return unsafe stat(path, &info) != 0 || info.st_uid == geteuid() ? path : nil
  }

  /// Opens the folder at `path`; nil where it is missing, a link, somebody else's, or writable by others.
  init?(_ path: String) {
    let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    guard let info = CacheFolder.status(of: descriptor), CacheFolder.isOwn(info) else {
      close(descriptor)
      return nil
    }
    self.descriptor = descriptor
    self.path = path
  }

  /// Opens the folder at `path`, made for the user alone where it is missing, and the folder above it.
  init?(making path: String) {
    if Files.kind(of: path) == .missing {
      let above = PathText.folder(of: path)
      if Files.kind(of: above) == .missing { _ = unsafe mkdir(above, 0o700) }
      guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else { return nil }
    }
    self.init(path)
  }

  deinit { close(descriptor) }

  /// What the system says of an open file.
  static func status(of descriptor: Int32) -> stat? {
    var info = stat()
    return unsafe fstat(descriptor, &info) == 0 ? info : nil
  }

  /// Whether a file is the user's own and nobody else may write to it.
  static func isOwn(_ info: stat) -> Bool { info.st_uid == geteuid() && info.st_mode & 0o022 == 0 }

  /// Removes all but the `count` entries that were used last, and what writers that were cut off left an hour ago.
  func prune(keeping count: Int) {
    var entries: [(used: Time, name: String)] = []
    let now = time(nil)
    for name in (try? Files.entries(of: path)) ?? [] {
      guard let kind = CacheEntry.kind(of: name), let used = lastUse(of: name) else { continue }
      switch kind {
      case .whole: entries.append((used, name))
      case .part: if used.seconds < now - 3600 { remove(name) }
      }
    }
    entries.sort { $1.used < $0.used }
    for (_, name) in entries.dropFirst(count) { remove(name) }
  }

  /// Removes a file of the folder.
  func remove(_ name: String) { _ = unsafe unlinkat(descriptor, name, 0) }

  /// When an entry was written or read last.
  private func lastUse(of name: String) -> Time? {
    var info = stat()
    guard unsafe fstatat(descriptor, name, &info, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    #if canImport(Darwin)
      return Time(seconds: info.st_mtimespec.tv_sec, nanoseconds: info.st_mtimespec.tv_nsec)
    #else
      return Time(seconds: info.st_mtim.tv_sec, nanoseconds: info.st_mtim.tv_nsec)
    #endif
  }

  /// A moment, as file systems keep it.
  private struct Time: Comparable {
    var seconds: Int
    var nanoseconds: Int

    static func < (one: Time, other: Time) -> Bool {
      (one.seconds, one.nanoseconds) < (other.seconds, other.nanoseconds)
    }
  }
}
