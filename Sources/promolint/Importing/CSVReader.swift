/// Reads comma-separated values by RFC 4180.
///
/// Fields in quotes may hold commas, line breaks and doubled quotes; lines end at LF or CR LF; a byte order mark is let
/// pass. The separator is the one of `,`, `;` and tab that the first line has most of.
///
/// - Complexity: O(n) in the bytes.
struct CSVReader {
  /// A row, with the line that it starts on (1-based).
  struct Row {
    var line: Int
    var fields: [String]
  }

  /// What is wrong, and on which line.
  struct Failure: Error {
    var line: Int
    var message: String
  }

  private let bytes: [UInt8]
  private let separator: UInt8
  private var at = 0
  private var line = 1

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    let head = self.bytes.prefix { $0 != 0x0A }
    let counts = [UInt8(0x2C), 0x3B, 0x09].map { mark in (mark, head.count { $0 == mark }) }
    separator = counts.max { $0.1 < $1.1 && $0.1 != $1.1 }.map { $0.1 == 0 ? 0x2C : $0.0 } ?? 0x2C
  }

  /// The rows of `bytes`, empty lines left out.
  static func rows(of bytes: [UInt8]) throws(Failure) -> [Row] {
    var reader = CSVReader(bytes)
    var rows: [Row] = []
    while reader.at < reader.bytes.count {
      let row = try reader.row()
      if row.fields != [""] { rows.append(row) }
    }
    return rows
  }

  private mutating func row() throws(Failure) -> Row {
    var row = Row(line: line, fields: [])
    while true {
      row.fields.append(try field())
      guard at < bytes.count, bytes[at] == separator else { break }
      at += 1
    }
    if at < bytes.count, bytes[at] == 0x0D { at += 1 }
    if at < bytes.count, bytes[at] == 0x0A {
      at += 1
      line += 1
    }
    return row
  }

  private mutating func field() throws(Failure) -> String {
    guard at < bytes.count, bytes[at] == 0x22 else {
      let start = at
      while at < bytes.count, bytes[at] != separator, !isBreak { at += 1 }
      return String(decoding: bytes[start..<at], as: UTF8.self)
    }
    let opened = line
    at += 1
    var text: [UInt8] = []
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if byte == 0x22 {
        guard at < bytes.count, bytes[at] == 0x22 else {
          guard at == bytes.count || bytes[at] == separator || isBreak else {
            throw Failure(line: line, message: "text follows a closing quote")
          }
          return String(decoding: text, as: UTF8.self)
        }
        at += 1
      }
      if byte == 0x0A { line += 1 }
      text.append(byte)
    }
    throw Failure(line: opened, message: "a quote is not closed")
  }

  private var isBreak: Bool {
    bytes[at] == 0x0A || (bytes[at] == 0x0D && (at + 1 == bytes.count || bytes[at + 1] == 0x0A))
  }
}
