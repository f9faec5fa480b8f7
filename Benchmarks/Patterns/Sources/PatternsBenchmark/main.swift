import FoundationEssentials
import Patterns

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// usage: PatternsBenchmark TEXT SET...
// Each SET is a file with a pattern a line. Prints `name<TAB>MB/s<TAB>matches`, the best of five scans of the text.

func read(_ path: String) -> [UInt8] { FileManager.default.contents(atPath: path).map { Array($0) } ?? [] }

/// Seconds of processor time, which other work on the machine disturbs least.
func processorTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

func best(_ runs: Int, _ body: () throws -> Void) rethrows -> Double {
  var best = Double.infinity
  for _ in 0..<runs {
    let start = processorTime()
    try body()
    best = min(best, processorTime() - start)
  }
  return best
}

let arguments = CommandLine.arguments
let text = read(arguments[1])
let megabytes = Double(text.count) / 1e6

for path in arguments.dropFirst(2) {
  let sources = String(decoding: read(path), as: UTF8.self).split(separator: "\n").map(String.init)
  let set = try PatternSet(sources)
  let compiled = try best(5) { _ = try PatternSet(sources) }
  var cache = PatternCache()
  var matches: [SetMatch] = []
  let seconds = best(5) {
    matches.removeAll(keepingCapacity: true)
    set.scan(text.span, cache: &cache, into: &matches)
  }
  print("set\t\(path)\t\(Int(megabytes / seconds))\t\(matches.count)\t\(Int(compiled * 1e6)) µs")
  if sources.count == 1 {
    let pattern = try Pattern(sources[0])
    var cache = PatternCache()
    var count = 0
    let seconds = best(5) { count = pattern.matches(in: text.span, cache: &cache).count }
    print("one\t\(path)\t\(Int(megabytes / seconds))\t\(count)")
  }
}

// What a rule costs on one caption.
let caption = Array(
  """
  Win our Summer Glow kit! Follow @glowco, like this video and tag two friends who need some sunshine. Ends December 14, \
  18+, US only. No purchase necessary; full rules at glow.example/rules. Good luck!
  """.utf8)
let rule = try Pattern("[Nn]o purchase (is )?necessary")
var cache = PatternCache()
for (name, sample) in [("match", caption), ("none", caption.map { $0 == UInt8(ascii: "N") ? 0x2D : $0 })] {
  var hits = 0
  let seconds = best(20) {
    for _ in 0..<10_000 where rule.isMatch(in: sample.span, cache: &cache) { hits += 1 }
  }
  print("caption\t\(name) \(sample.count) bytes\t\(Int(seconds / 10_000 * 1e9)) ns\t\(hits > 0)")
}
