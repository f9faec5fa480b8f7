import SourceText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why a file could not be read, in words.
struct FileError: Error {
  /// What is wrong.
  var message: String
  /// What to do; empty where the message says it.
  var hint = ""
}

/// What a path names.
enum PathKind {
  case file, directory, other, missing
}

/// Files as bytes; the only place that opens any.
enum Files {
  /// The most that is read of one file, in bytes.
  static let maximumSize = 256 << 20

  /// What `path` names, links followed.
  static func kind(of path: String) -> PathKind {
    var info = stat()
    guard unsafe stat(path, &info) == 0 else { return .missing }
    switch info.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .directory
    default: return .other
    }
  }

  /// The content of the file at `path`.
  ///
  /// - Throws: `FileError` where it is missing, a directory, not readable, or larger than `maximumSize`.
  static func read(_ path: String) throws(FileError) -> [UInt8] {
    switch kind(of: path) {
    case .missing:
      throw FileError(
        message: "no such file: \"\(path)\"", hint: "check the path; paths are relative to the current folder")
    case .directory: throw FileError(message: "\"\(path)\" is a folder", hint: "name a file, or check the folder")
    case .file, .other: break
    }
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(message: "\"\(path)\" cannot be read: \(lastError())") }
    defer { close(descriptor) }
    return try readAll(descriptor, name: path)
  }

  /// Everything on standard input.
  static func readStandardInput() throws(FileError) -> [UInt8] {
    try readAll(0, name: "standard input")
  }

  /// Whether reading `descriptor` would not wait.
  static func isReady(_ descriptor: Int32) -> Bool {
    var question = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&question, 1, 0) > 0
  }

  /// What can be read of `descriptor` at once, waited for where there is nothing; empty at the end and on an error.
  static func readSome(_ descriptor: Int32) -> [UInt8] {
    let room = 1 << 16
    var count = 0
    return unsafe grown([], by: room) { pointer in
      repeat { count = unsafe systemRead(descriptor, pointer, room) } while count < 0 && errno == EINTR
      return max(count, 0)
    }
  }

  /// The source that a command line names: the file at `path`, or standard input for `-`.
  static func source(_ path: String) throws(FileError) -> SourceFile {
    path == "-"
      ? SourceFile(name: "<stdin>", bytes: try readStandardInput()) : SourceFile(name: path, bytes: try read(path))
  }

  /// Everything that can be read from an open descriptor.
  static func readAll(_ descriptor: Int32, name: String) throws(FileError) -> [UInt8] {
    var info = stat()
    let isRegular = unsafe fstat(descriptor, &info) == 0 && info.st_mode & S_IFMT == S_IFREG
    let expected = isRegular ? Int(info.st_size) : 0
    guard expected <= maximumSize else { throw tooLarge(name) }
    var bytes: [UInt8] = []
    var chunk = max(expected + 1, 1 << 16)
    while true {
      var count = 0
      let used = bytes.count
      bytes = unsafe grown(bytes, by: chunk) { room in
        repeat { count = unsafe systemRead(descriptor, room, chunk) } while count < 0 && errno == EINTR
        return max(count, 0)
      }
      guard count >= 0 else { throw FileError(message: "\(name) cannot be read: \(lastError())") }
      if count == 0 || (isRegular && used + count == expected) { return bytes }
      guard bytes.count <= maximumSize else { throw tooLarge(name) }
      chunk = 1 << 16
    }
  }

  private static func tooLarge(_ name: String) -> FileError {
    FileError(
      message: "\(name) is larger than \(maximumSize >> 20) MiB",
      hint: "split it; one promotion is a few kilobytes")
  }

  private static func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
    #if canImport(Glibc)
      unsafe Int(Glibc.read(descriptor, buffer, count))
    #elseif canImport(Musl)
      unsafe Int(Musl.read(descriptor, buffer, count))
    #else
      unsafe Int(Darwin.read(descriptor, buffer, count))
    #endif
  }

  /// `bytes` with up to `count` more, filled in by `fill`, which returns how many it wrote.
  private static func grown(
    _ bytes: [UInt8], by count: Int, _ fill: (UnsafeMutableRawPointer) -> Int
  ) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: bytes.count + count) { buffer, initialized in
      guard let base = buffer.baseAddress else { return }
      unsafe bytes.withUnsafeBytes { old in
        if let from = old.baseAddress {
          unsafe UnsafeMutableRawPointer(base).copyMemory(from: from, byteCount: old.count)
        }
      }
      initialized = unsafe bytes.count + fill(UnsafeMutableRawPointer(base + bytes.count))
    }
  }

  /// The system's words for the last error.
  static func lastError() -> String {
    guard let text = unsafe strerror(errno) else { return "error \(errno)" }
    return unsafe String(cString: text).lowercased()
  }

  /// The path with links and `..` resolved, or nil where it does not exist.
  static func resolved(_ path: String) -> String? {
    guard let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  /// The names in the folder at `path`, sorted by bytes, `.` and `..` left out.
  static func entries(of path: String) throws(FileError) -> [String] {
    guard let directory = unsafe opendir(path) else {
      throw FileError(message: "folder \"\(path)\" cannot be read: \(lastError())")
    }
    defer { unsafe closedir(directory) }
    var names: [String] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Writes `bytes` to the file at `path`, by way of a new file beside it so that a reader never sees half.
  static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    let temporary = path + ".\(getpid()).part"
    let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw FileError(message: "\"\(path)\" cannot be written: \(lastError())") }
    let isWhole = write(bytes, to: descriptor)
    close(descriptor)
    guard isWhole, unsafe rename(temporary, path) == 0 else {
      let reason = lastError()
      unsafe unlink(temporary)
      throw FileError(message: "\"\(path)\" cannot be written: \(reason)")
    }
  }

  /// Writes `bytes` to an open descriptor; false where that failed, as on a closed pipe.
  @discardableResult
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    unsafe bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count {
        guard let base = buffer.baseAddress else { return true }
        let count = unsafe systemWrite(descriptor, base + offset, buffer.count - offset)
        if count < 0 {
          if errno == EINTR { continue }
          return false
        }
        offset += count
      }
      return true
    }
  }

  private static func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer, _ count: Int) -> Int {
    #if canImport(Glibc)
      unsafe Int(Glibc.write(descriptor, buffer, count))
    #elseif canImport(Musl)
      unsafe Int(Musl.write(descriptor, buffer, count))
    #else
      unsafe Int(Darwin.write(descriptor, buffer, count))
    #endif
  }
}
