import SourceText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// One file of the cache: a policy's image and behind it a trailer that says whether it is whole.
///
/// The trailer holds the digest that the entry is kept under (64 bytes), the length of the image and its checksum (eight
/// bytes each). The checksum finds damage; that nobody else wrote the file is seen from its owner and mode.
enum CacheEntry {
  /// What a file of the folder is, by its name.
  enum Kind {
    /// An entry.
    case whole
    /// An entry that is being written.
    case part
  }

  /// What the name of an entry ends in, behind the digest.
  static let suffix = ".rules"
  private static let trailerSize = 80

  /// What the file called `name` is; nil where it is nothing of the cache.
  static func kind(of name: String) -> Kind? {
    let isDigest = name.utf8.prefix(64).allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    guard isDigest, name.utf8.count > 64 else { return nil }
    let rest = name.utf8.dropFirst(64)
    if rest.elementsEqual(suffix.utf8) { return .whole }
    return rest.starts(with: ".".utf8) && name.hasSuffix(".part") ? .part : nil
  }

  /// The image kept under `digest`, trailer included; nil where there is none that is whole and the user's own.
  ///
  /// - Complexity: O(n) in its bytes: one reading and one checksum.
  static func image(named name: String, digest: String, in folder: borrowing CacheFolder) -> [UInt8]? {
    let descriptor = unsafe openat(folder.descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    guard let info = CacheFolder.status(of: descriptor), info.st_mode & S_IFMT == S_IFREG, CacheFolder.isOwn(info),
      let bytes = try? Files.readAll(descriptor, name: name), bytes.count >= trailerSize
    else { return nil }
    let length = bytes.count - trailerSize
    guard bytes[length...].elementsEqual(trailer(of: bytes, length: length, digest: digest)) else { return nil }
    // The entries used last are those that stay.
    _ = futimens(descriptor, nil)
    return bytes
  }

  /// Keeps `image` under `digest`, by way of a new file beside it so that a reader never sees half.
  static func write(_ image: [UInt8], named name: String, digest: String, in folder: borrowing CacheFolder) {
    let temporary = "\(digest).\(getpid()).part"
    folder.remove(temporary)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = unsafe openat(folder.descriptor, temporary, flags, 0o600)
    guard descriptor >= 0 else { return }
    let isWhole = Files.write(image + trailer(of: image, length: image.count, digest: digest), to: descriptor)
    guard close(descriptor) == 0, isWhole,
      unsafe renameat(folder.descriptor, temporary, folder.descriptor, name) == 0
    else { return folder.remove(temporary) }
  }

  private static func trailer(of bytes: [UInt8], length: Int, digest: String) -> [UInt8] {
    var writer = ImageWriter()
    for byte in digest.utf8 { writer.write(byte) }
    writer.write(UInt64(length))
    writer.write(Checksum.value(of: bytes, length: length))
    return writer.bytes
  }
}
