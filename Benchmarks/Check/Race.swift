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
  private var warm: Set<String> = []
  private let clock = ContinuousClock()

  /// Runs `body` once and adds its time to the lane `name`; the first time of each lane is thrown away.
  mutating func run(_ name: String, _ body: () -> Void) {
    if !warm.contains(name) {
      body()
      warm.insert(name)
    }
    let time = clock.measure(body)
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    if let index = lanes.firstIndex(where: { $0.name == name }) {
      lanes[index].seconds.append(seconds)
    } else {
      lanes.append(Lane(name: name, seconds: [seconds]))
    }
  }

  /// The lanes as rows: time a promotion, megabytes a second, and the ratio to the first lane.
  func print(_ title: String, bytes: Int) {
    guard let floor = lanes.first?.median else { return }
    Swift.print("\n\(title)\n")
    Swift.print("| what | µs a promotion | MB/s | ratio | ± |")
    Swift.print("|---|--:|--:|--:|--:|")
    for lane in lanes {
      let each = Race.text(lane.median * 1e6 / Double(CheckBenchmark.count))
      let megabytes = Int(Double(bytes) / lane.median / 1e6)
      let percent = Int((lane.spread * 100).rounded())
      Swift.print("| \(lane.name) | \(each) | \(megabytes) | \(Race.text(lane.median / floor)) | \(percent) % |")
    }
  }

  private static func text(_ ratio: Double) -> String {
    let hundredths = Int((ratio * 100).rounded())
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }
}
