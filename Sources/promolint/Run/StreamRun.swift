import PolicyEvaluation
import PolicyModel
import PolicyReporting
import SourceText
import YAMLReading

/// One run of `stream`: records in, a line for each out, in order, with memory that does not grow.
struct StreamRun {
  let policy: CompiledPolicy
  let options: CheckOptions
  let jobs: Int

  /// What one batch of records gave.
  struct Outcome: Sendable {
    var lines: [UInt8] = []
    var records = 0
    var errors = 0
    var cancel = 0
  }

  /// How many records a thread takes at a time.
  private static let batch = 32

  /// Checks every record of standard input; false where standard output was closed.
  func run() -> Outcome {
    var total = Outcome()
    var source = RecordSource()
    func take(_ outcome: Outcome) {
      total.records += outcome.records
      total.errors += outcome.errors
      total.cancel += outcome.cancel
      if !Files.write(outcome.lines, to: Terminal.output) { source.stop() }
    }
    if jobs > 1 {
      let isDone = WorkerThreads<[RecordSplitter.Record], Outcome>.run(
        count: jobs,
        next: { mayWait in source.next(StreamRun.batch, mayWait: mayWait) },
        worker: { [policy, options] pool in
          var worker = StreamWorker(policy: policy, options: options)
          pool.work { worker.check($0) }
        }, take: take)
      if isDone { return total }
    }
    var worker = StreamWorker(policy: policy, options: options)
    while case .job(let records) = source.next(StreamRun.batch, mayWait: true) { take(worker.check(records)) }
    return total
  }
}

/// Records of standard input.
private struct RecordSource {
  private var splitter = RecordSplitter()
  private var waiting: [RecordSplitter.Record] = []
  private var isAtEnd = false

  /// Gives no more records.
  mutating func stop() {
    isAtEnd = true
    waiting = []
  }

  /// Up to `most` records that are there; waits for one only where it may.
  mutating func next(_ most: Int, mayWait: Bool) -> NextJob<[RecordSplitter.Record]> {
    while true {
      while waiting.count < most, let record = splitter.next() { waiting.append(record) }
      if !waiting.isEmpty {
        defer { waiting.removeAll() }
        return .job(waiting)
      }
      if isAtEnd { return .end }
      guard mayWait || Files.isReady(0) else { return .notYet }
      let bytes = Files.readSome(0)
      isAtEnd = bytes.isEmpty
      splitter.add(bytes)
    }
  }
}

/// Checks records, one thread's worth.
private struct StreamWorker: ~Copyable {
  private var checker: PromotionChecker

  init(policy: CompiledPolicy, options: CheckOptions) {
    checker = PromotionChecker(policy: policy, options: options)
  }

  /// One line a record: `{"record", "offset", "length", "report": … | null, "errors": […]}`.
  mutating func check(_ records: [RecordSplitter.Record]) -> StreamRun.Outcome {
    var outcome = StreamRun.Outcome()
    for record in records { check(record, &outcome) }
    return outcome
  }

  private mutating func check(_ record: RecordSplitter.Record, _ outcome: inout StreamRun.Outcome) {
    var reports: [PromotionReport] = []
    var errors: [InputError] = []
    if let bytes = record.bytes {
      let source = SourceFile(name: "<stdin>", bytes: bytes)
      let isJSON = bytes.first { $0 > 0x20 } == 0x7B
      errors = checker.check(source, as: isJSON ? .json : .yaml, terms: StreamWorker.terms) { reports.append($0) }
    } else {
      errors = [
        InputError(
          file: "<stdin>", message: "the record is longer than 16 MiB", hint: "one promotion is a few kilobytes")
      ]
    }
    outcome.records += 1
    outcome.errors += errors.isEmpty ? 0 : 1
    outcome.cancel += reports.contains { $0.verdict == .cancel } ? 1 : 0
    StreamLine.write(
      record: record.number, offset: record.offset, length: record.length, report: reports.first, errors: errors,
      into: &outcome.lines)
  }

  private static func terms(_ path: String) -> Result<SourceFile, InputError> {
    do throws(FileError) {
      return .success(try TermsReading.read(path, of: "stdin"))
    } catch {
      return .failure(InputError(file: "<stdin>", message: error.message, hint: error.hint))
    }
  }
}
