/// Times of several ways to do the same, taken in turns so that what disturbs one disturbs all.
struct Race {
  /// One way.
  struct Lane {
    var name: String
    var seconds: [Double] = []

    /// The middle one.
    var median: Double { seconds.sorted()[seconds.count / 2] }
    /// Half the distance between the quartiles, as a part of the median.
    var spread: Double {
      let sorted = seconds.sorted()
      return (sorted[sorted.count * 3 / 4] - sorted[sorted.count / 4]) / 2 / median
    }
  }

  private(set) var lanes: [Lane] = []
  private let clock = ContinuousClock()

  /// Runs `body` once and adds its time to the lane `name`.
  mutating func run(_ name: String, _ body: () -> Void) {
    let time = clock.measure(body)
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    if let index = lanes.firstIndex(where: { $0.name == name }) {
      lanes[index].seconds.append(seconds)
    } else {
      lanes.append(Lane(name: name, seconds: [seconds]))
    }
  }

  /// The lanes as rows: files and megabytes a second, and the ratio to the first lane.
  func print(_ title: String, files: Int, bytes: Int) {
    guard let floor = lanes.first?.median else { return }
    Swift.print("\n\(title)\n")
    Swift.print("| what | files/s | MB/s | ratio | ± |")
    Swift.print("|---|--:|--:|--:|--:|")
    for lane in lanes {
      let rate = Int(Double(files) / lane.median)
      let megabytes = Int(Double(bytes) / lane.median / 1e6)
      let percent = Int((lane.spread * 100).rounded())
      Swift.print("| \(lane.name) | \(rate) | \(megabytes) | \(Race.text(lane.median / floor)) | \(percent) % |")
    }
  }

  private static func text(_ ratio: Double) -> String {
    let hundredths = Int((ratio * 100).rounded())
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }
}
