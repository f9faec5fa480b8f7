#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the process talks to.
enum Terminal {
  /// Standard output and standard error as descriptors.
  static let output: Int32 = 1
  static let error: Int32 = 2

  /// Whether `descriptor` is a terminal.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// The value of an environment variable, or nil where it is not set or empty.
  static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    let text = unsafe String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// Whether colours are wanted on `descriptor`: as asked for, else where it is a terminal and `NO_COLOR` is not set.
  static func isColoured(_ descriptor: Int32, asked: ColourChoice) -> Bool {
    switch asked {
    case .always: true
    case .never: false
    case .auto: isTerminal(descriptor) && environment("NO_COLOR") == nil && environment("TERM") != "dumb"
    }
  }

  /// Writes to standard error.
  static func complain(_ text: String) {
    Files.write(Array((text + "\n").utf8), to: error)
  }
}

/// When output is coloured.
enum ColourChoice: String, CaseIterable, Sendable {
  case auto, always, never
}
