/// A counter on standard error while many files are checked, where that is a terminal.
struct Progress {
  private let total: Int
  private var done = 0
  private var lastShown = 0.0
  private let isShown: Bool

  /// Counts to `total`; shown from fifty on.
  init(total: Int) {
    self.total = total
    isShown = total >= 50 && Terminal.isTerminal(Terminal.error)
  }

  /// Counts one.
  mutating func step() {
    done += 1
    guard isShown else { return }
    let now = Clock.now()
    guard now - lastShown > 0.1 else { return }
    lastShown = now
    Files.write(Array("\r\(done) of \(total)".utf8), to: Terminal.error)
  }

  /// Takes the counter away.
  func clear() {
    if isShown { Files.write(Array("\r\u{1B}[K".utf8), to: Terminal.error) }
  }
}
