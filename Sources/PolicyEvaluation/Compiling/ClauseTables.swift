import ClauseMatching
import SourceText

/// The word tables of the clause matcher: compiled when they are first needed, or read from the policy's image.
struct ClauseTables: Sendable {
  /// The compiled tables in the policy's image; nil in a policy that was compiled from rules.
  private let image: ImageReader?

  /// Tables that are compiled when they are needed.
  init() {
    image = nil
  }

  /// Passes over the tables in an image and notes where they are.
  init(from image: inout ImageReader) {
    let range = image.skipArray(of: UInt8.self)
    self.image = ImageReader(image.source, at: range.lowerBound)
  }

  /// Appends the compiled tables to an image.
  func write(to image: inout ImageWriter) {
    var tables = ImageWriter()
    matcher().write(to: &tables)
    image.write(tables.bytes)
  }

  /// Makes a matcher.
  ///
  /// - Complexity: some tenths of a millisecond from an image, ten times that without one; one a thread is enough.
  func matcher() -> ClauseMatcher {
    guard var image else { return ClauseMatcher() }
    return ClauseMatcher(from: &image)
  }
}
