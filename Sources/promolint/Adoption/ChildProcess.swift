#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs another program and takes what it writes.
///
/// By posix_spawn: one call and one pipe, where a process library would bring its own file, event and concurrency layers
/// into a command that runs git at most three times, and only when asked.
enum ChildProcess {
  /// Runs `arguments` (the program first, looked up in PATH); its standard error is the command's own, or nothing where
  /// `isQuiet`.
  ///
  /// - Returns: its exit status and standard output; nil where it could not be started.
  static func run(_ arguments: [String], isQuiet: Bool = false) -> (status: Int32, output: [UInt8])? {
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { return nil }
    _ = fcntl(ends[0], F_SETFD, FD_CLOEXEC)
    guard let child = spawn(arguments, output: ends[1], closing: ends[0], isQuiet) else {
      close(ends[0])
      close(ends[1])
      return nil
    }
    close(ends[1])
    let output = (try? Files.readAll(ends[0], name: arguments[0])) ?? []
    close(ends[0])
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0, errno == EINTR {}
    // The low seven bits are the signal that ended it, the next eight its exit status.
    return (status & 0x7F != 0 ? 128 + (status & 0x7F) : (status >> 8) & 0xFF, output)
  }

  private static func spawn(_ arguments: [String], output: Int32, closing: Int32, _ isQuiet: Bool) -> pid_t? {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = unsafe posix_spawn_file_actions_t()
    #endif
    guard unsafe posix_spawn_file_actions_init(&actions) == 0 else { return nil }
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addclose(&actions, closing)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, 1)
    unsafe posix_spawn_file_actions_addclose(&actions, output)
    if isQuiet { unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0) }
    var pointers: [UnsafeMutablePointer<CChar>?] = unsafe arguments.map { unsafe strdup($0) }
    defer { unsafe pointers.forEach { unsafe free($0) } }
    unsafe pointers.append(nil)
    var child: pid_t = 0
    let error = unsafe posix_spawnp(&child, arguments[0], &actions, nil, pointers, environ)
    return error == 0 ? child : nil
  }
}
