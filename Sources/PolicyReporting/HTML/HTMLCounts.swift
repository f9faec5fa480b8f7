import PolicyModel

/// Open findings by severity and concern, and by market, as bars.
struct HTMLCounts {
  private var severities = [Int](repeating: 0, count: Severity.allCases.count)
  private var concerns = [Int](repeating: 0, count: Concern.allCases.count)
  private var markets: [String: Int] = [:]

  /// Counts the open findings of `report` in.
  mutating func add(_ report: PromotionReport) {
    for finding in report.findings where finding.isOpen {
      severities[Int(finding.severity.rawValue)] += 1
      concerns[Int(finding.rule.concern.rawValue)] += 1
      guard finding.severity >= .required else { continue }
      let regions = finding.regions.isEmpty ? report.regions.map(\.region) : finding.regions
      for region in regions { markets[region, default: 0] += 1 }
    }
  }

  /// Writes the charts; nothing where there is no finding.
  func write(to html: inout HTMLWriter) {
    guard severities.contains(where: { $0 > 0 }) else { return }
    html.element("div", [("class", "charts")]) { html in
      chart(
        "Findings by severity",
        Severity.allCases.reversed().map { ($0.name, severities[Int($0.rawValue)], "b-\($0.name)") }, to: &html)
      chart(
        "Findings by concern",
        Concern.allCases.map { ($0.words, concerns[Int($0.rawValue)], "b-concern") }.filter { $0.1 > 0 }, to: &html)
      let top = markets.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(8)
      if top.count > 1 {
        chart("What must be put right, by market", top.map { ($0.key, $0.value, "b-concern") }, to: &html)
      }
    }
  }

  private func chart(_ title: String, _ bars: [(String, Int, String)], to html: inout HTMLWriter) {
    let most = max(1, bars.map(\.1).max() ?? 1)
    html.element("div") { html in
      html.element("h3", text: title)
      html.element("table") { html in
        for (name, count, kind) in bars {
          html.element("tr") { html in
            html.element("th", [("scope", "row")], text: name)
            html.element("td", [("class", "num")], text: String(count))
            html.element("td", [("style", "width:60%")]) { html in
              html.element("svg", [("aria-hidden", "true")]) { html in
                let width = "\(max(count > 0 ? 1 : 0, count * 100 / most))%"
                html.element("rect", [("class", kind), ("width", width), ("height", "100%"), ("rx", "2")])
              }
            }
          }
        }
      }
    }
  }
}

extension Concern {
  /// The concern as a person writes it.
  var words: String { name.split(separator: "_").joined(separator: " ") }
}
