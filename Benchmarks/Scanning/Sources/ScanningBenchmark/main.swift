import FoundationEssentials
import TextScanning

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Prints what scanning costs: how it grows with the phrases, and on hostile texts.
///
/// Usage: ScanningBenchmark [FILE of ordinary copy]

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
  scanner.scan(text.span, scratch: &scratch, hits: &hits)
  let seconds = fastest { scanner.scan(text.span, scratch: &scratch, hits: &hits) }
  return (Double(text.count) / seconds / 1e6, hits.count)
}

func row(_ cells: [String]) {
  print(
    cells.enumerated().map { index, cell in
      let padding = String(repeating: " ", count: max(0, (index == 0 ? 32 : 12) - cell.count))
      return index == 0 ? cell + padding : padding + cell
    }.joined())
}

let ordinary =
  CommandLine.arguments.count > 1
  ? FileManager.default.contents(atPath: CommandLine.arguments[1]).map { Array($0) } ?? [] : Texts.ordinary

row(["ordinary copy", "phrases", "MB/s", "hits", "compile ms"])
var scanners: [TextScanner] = []
for count in [30, 300, 3000] {
  let lexicon = LexiconSource(id: "all", phrases: Phrases.make(count))
  var scanner = TextScanner.compile([lexicon]).scanner
  let compile = fastest(3) { scanner = TextScanner.compile([lexicon]).scanner }
  let (rate, hits) = megabytesPerSecond(scanner, ordinary)
  row(["", "\(count)", "\(Int(rate))", "\(hits)", "\((compile * 10_000).rounded() / 10)"])
  scanners.append(scanner)
}

let scanner = scanners[2]
let base = megabytesPerSecond(scanner, ordinary).rate
row(["hostile texts, 3000 phrases", "MB/s", "x slower", "hits"])
for (name, text) in Texts.hostile {
  let (rate, hits) = megabytesPerSecond(scanner, text)
  row([name, "\(Int(rate))", "\((base / rate * 10).rounded() / 10)", "\(hits)"])
}
