import FoundationEssentials
import TextScanning

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Prints what scanning costs: with the lexicons of the rules, how it grows with the phrases, and on hostile texts.
///
/// Usage: ScanningBenchmark [FILE of ordinary copy [FILE of lexicons, from lexicons.py]]
///        ScanningBenchmark --fuzz SECONDS SEED FILE of lexicons

/// The processor time used so far, in seconds: other programs on the machine do not count.
func processorTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// The fastest of several runs, in seconds.
func fastest(_ runs: Int = 7, _ body: () -> Void) -> Double {
  var best = Double.infinity
  for _ in 0..<runs {
    let start = processorTime()
    body()
    best = min(best, processorTime() - start)
  }
  return best
}

func megabytesPerSecond(_ scanner: TextScanner, _ text: [UInt8]) -> (rate: Double, hits: Int) {
  var scratch = ScanScratch()
  var hits: [Hit] = []
  // Until a scratch has seen some megabytes, patterns are looked for in another way.
  for _ in 0...(6 << 20) / max(text.count, 1) { scanner.scan(text.span, scratch: &scratch, hits: &hits) }
  let seconds = fastest { scanner.scan(text.span, scratch: &scratch, hits: &hits) }
  return (Double(text.count) / seconds / 1e6, hits.count)
}

func with<Value>(_ value: Value, _ change: (inout Value) -> Void) -> Value {
  var value = value
  change(&value)
  return value
}

/// The most memory that the process has held, in bytes.
func peakMemory() -> Int {
  var usage = rusage()
  // RUSAGE_SELF, which the platforms import as different types.
  getrusage(0, &usage)
  #if os(Linux)
    return usage.ru_maxrss << 10
  #else
    return usage.ru_maxrss
  #endif
}

func row(_ cells: [String]) {
  print(
    cells.enumerated().map { index, cell in
      let padding = String(repeating: " ", count: max(0, (index == 0 ? 32 : 12) - cell.count))
      return index == 0 ? cell + padding : padding + cell
    }.joined())
}

if CommandLine.arguments.count == 5, CommandLine.arguments[1] == "--fuzz" {
  let seed = UInt64(CommandLine.arguments[3]) ?? 1
  var fuzz = Fuzz(seed: seed, lexicons: Lexicons.read(CommandLine.arguments[4]))
  guard let count = fuzz.run(seconds: Double(CommandLine.arguments[2]) ?? 60) else { exit(1) }
  print("\(count) texts from seed \(seed), nothing wrong")
  exit(0)
}

let ordinary =
  CommandLine.arguments.count > 1
  ? FileManager.default.contents(atPath: CommandLine.arguments[1]).map { Array($0) } ?? [] : Texts.ordinary

/// One row for `lexicons` on the ordinary copy; the scanner is handed back.
func measure(_ name: String, _ lexicons: [LexiconSource]) -> TextScanner {
  var scanner = TextScanner.compile(lexicons).scanner
  let compile = fastest(5) { scanner = TextScanner.compile(lexicons).scanner }
  let (rate, hits) = megabytesPerSecond(scanner, ordinary)
  let phrases = lexicons.reduce(0) { $0 + $1.phrases.count + $1.unless.count }
  let patterns = lexicons.reduce(0) { $0 + $1.patterns.count }
  row([name, "\(phrases)", "\(patterns)", "\(Int(rate))", "\(hits)", "\((compile * 10_000).rounded() / 10)"])
  return scanner
}

row(["ordinary copy", "phrases", "patterns", "MB/s", "hits", "compile ms"])
let lexicons = CommandLine.arguments.count > 2 ? Lexicons.read(CommandLine.arguments[2]) : []
if !lexicons.isEmpty {
  _ = measure("all rules, phrases alone", lexicons.map { with($0) { $0.patterns = [] } })
  _ = measure(
    "all rules, patterns alone",
    lexicons.map {
      with($0) {
        $0.phrases = []; $0.unless = []
      }
    })
}
var scanner = lexicons.isEmpty ? TextScanner.compile([]).scanner : measure("all rules", lexicons)
for count in [30, 300, 3000] {
  let made = measure("made up", [LexiconSource(id: "all", phrases: Phrases.make(count))])
  if lexicons.isEmpty { scanner = made }
}

let base = megabytesPerSecond(scanner, ordinary).rate
row(["hostile texts", "MB/s", "x slower", "hits"])
for (name, text) in Texts.hostile {
  let (rate, hits) = megabytesPerSecond(scanner, text)
  row([name, "\(Int(rate))", "\((base / rate * 10).rounded() / 10)", "\(hits)"])
}
print("peak memory: \(peakMemory() >> 10) KiB")
