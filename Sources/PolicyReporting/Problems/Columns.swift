import PolicyModel
import SourceText

/// What a column counts; a `Location` counts Unicode scalars.
enum ColumnUnit {
  case scalars, utf8, utf16
}

extension Location {
  /// The 1-based columns of start and end in `unit`.
  ///
  /// Where the text is not at hand the columns stay as they are: right for text that is ASCII up to there.
  ///
  /// - Complexity: O(length of the lines up to the columns).
  func columns(in unit: ColumnUnit, of source: SourceFile?) -> (start: Int, end: Int) {
    guard unit != .scalars, let source, range.end <= source.bytes.count, !source.bytes.isEmpty else {
      return (start.column, end.column)
    }
    return (
      Location.column(at: range.start, in: source.bytes, unit: unit),
      Location.column(at: range.end, in: source.bytes, unit: unit)
    )
  }

  private static func column(at offset: Int, in bytes: [UInt8], unit: ColumnUnit) -> Int {
    var column = 1
    var at = offset
    while at > 0, bytes[at - 1] != 0x0A, bytes[at - 1] != 0x0D { at -= 1 }
    if at == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = min(3, offset) }
    while at < offset {
      let byte = bytes[at]
      at += 1
      switch unit {
      case .utf8: column += 1
      case .scalars: column += byte & 0xC0 == 0x80 ? 0 : 1
      // A scalar beyond U+FFFF starts with 0xF0 or above and takes two units.
      case .utf16: column += byte & 0xC0 == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1
      }
    }
    return column
  }
}
