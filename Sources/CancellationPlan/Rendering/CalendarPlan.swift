import PolicyModel

/// The days of a plan as iCalendar (RFC 5545).
public enum CalendarPlan {
  /// The plan's dated actions as all-day events; lines end in CR LF and are folded at 75 octets.
  ///
  /// The same promotion and action give the same UID whenever the plan is made again.
  public static func render(_ plan: Plan) -> String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//promolint//cancellation plan//EN", "CALSCALE:GREGORIAN",
      "X-WR-CALNAME:" + escaped("Plan for " + Wording.line(plan.title)),
    ]
    for action in plan.dates {
      lines += [
        "BEGIN:VEVENT", "UID:" + uid(plan.promotion, action.key), "DTSTAMP:\(digits(plan.asOf))T000000Z",
        "DTSTART;VALUE=DATE:" + digits(action.date), "DTEND;VALUE=DATE:" + digits(action.date.adding(days: 1)),
        "SUMMARY:" + escaped(action.title),
      ]
      if !action.note.isEmpty { lines.append("DESCRIPTION:" + escaped(action.note)) }
      lines += ["TRANSP:TRANSPARENT", "END:VEVENT"]
    }
    lines.append("END:VCALENDAR")
    return lines.map { folded($0) + "\r\n" }.joined()
  }

  private static func digits(_ date: CalendarDate) -> String {
    date.description.filter { $0 != "-" }
  }

  /// RFC 5545 section 3.3.11; characters that text may not hold become spaces.
  static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": out += "\\\\"
      case ";": out += "\\;"
      case ",": out += "\\,"
      case "\n": out += "\\n"
      default:
        if scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) {
          out += " "
        } else {
          out.unicodeScalars.append(scalar)
        }
      }
    }
    return out
  }

  /// Section 3.1: no line is longer than 75 octets, and no character is split.
  static func folded(_ line: String) -> String {
    var out = ""
    var length = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if length + size > 75 {
        out += "\r\n "
        length = 1
      }
      out.unicodeScalars.append(scalar)
      length += size
    }
    return out
  }

  /// Letters, digits and hyphens of id and key, told apart by a digest of the id.
  private static func uid(_ promotion: String, _ key: String) -> String {
    func plain(_ text: String) -> String {
      String(
        String.UnicodeScalarView(
          text.unicodeScalars.prefix(40).map { scalar in
            let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
            return isPlain ? scalar : "-"
          }))
    }
    // FNV-1a over the whole id, for ids that differ only in what is left out above.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in promotion.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return "\(plain(promotion))-\(String(hash, radix: 16))-\(plain(key))@promolint"
  }
}
