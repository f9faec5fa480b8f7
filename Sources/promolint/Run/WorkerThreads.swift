import Synchronization

/// What a source of jobs gives when asked.
enum NextJob<Job: Sendable>: Sendable {
  case job(Job)
  /// Nothing yet; ask again once a result has been taken.
  case notYet
  case end
}

/// Hands jobs from one thread to several and results back in the order of the jobs.
///
/// Bounded: the thread that gives jobs takes results, so at most as many jobs are under way as it lets be.
final class WorkerThreads<Job: Sendable, Outcome: Sendable>: Sendable {
  private struct State {
    var jobs: [Int: Job] = [:]
    var nextJob = 0
    var outcomes: [Int: Outcome] = [:]
  }

  private let state = Mutex(State())
  private let waitingJobs: Signal
  private let newOutcomes: Signal

  private init?() {
    guard let jobs = Signal(), let outcomes = Signal() else { return nil }
    waitingJobs = jobs
    newOutcomes = outcomes
  }

  // MARK: Workers

  /// Carries out jobs until there are none.
  func work(_ body: (Job) -> Outcome) {
    while waitingJobs.wait() {
      let (number, job) = state.withLock { state in
        let number = state.nextJob
        state.nextJob += 1
        return (number, state.jobs.removeValue(forKey: number))
      }
      guard let job else { continue }
      let outcome = body(job)
      state.withLock { $0.outcomes[number] = outcome }
      newOutcomes.raise()
    }
  }

  // MARK: The thread that gives jobs

  private func give(_ job: Job, _ number: Int) {
    state.withLock { $0.jobs[number] = job }
    waitingJobs.raise()
  }

  /// The result of a job, waited for; `signals` counts what was taken of `newOutcomes`.
  ///
  /// One signal a result is taken even where it is there already, so that none pile up in the pipe.
  private func outcome(_ number: Int, _ signals: inout Int) -> Outcome? {
    while true {
      if signals > number, let ready = state.withLock({ $0.outcomes.removeValue(forKey: number) }) { return ready }
      guard newOutcomes.wait() else { return nil }
      signals += 1
    }
  }

  /// Runs jobs on `count` threads and takes their results in order on the calling thread.
  ///
  /// - Parameters:
  ///   - count: how many threads; at most twice as many jobs are under way or waiting to be taken.
  ///   - next: gives the next job; it may wait for one only where it is told so.
  ///   - worker: the body of each thread: makes what it needs and calls `work` once.
  ///   - take: takes each result, in the order of the jobs.
  /// - Returns: false where the system gives no threads; nothing was done then.
  static func run(
    count: Int, next: (_ mayWait: Bool) -> NextJob<Job>, worker: @escaping @Sendable (WorkerThreads) -> Void,
    take: (Outcome) -> Void
  ) -> Bool {
    guard let pool = WorkerThreads() else { return false }
    let threads = (0..<count).compactMap { _ in SystemThread { worker(pool) } }
    guard !threads.isEmpty else { return false }
    pool.feed(limit: count * 2, next, take)
    pool.waitingJobs.end()
    for thread in threads { thread.join() }
    pool.newOutcomes.end()
    pool.waitingJobs.free()
    pool.newOutcomes.free()
    return true
  }

  /// Gives jobs and takes results until there are no more.
  private func feed(limit: Int, _ next: (_ mayWait: Bool) -> NextJob<Job>, _ take: (Outcome) -> Void) {
    var given = 0
    var taken = 0
    var signals = 0
    var isAtEnd = false
    while !isAtEnd || taken < given {
      filling: while !isAtEnd, given - taken < limit {
        switch next(given == taken) {
        case .job(let job):
          give(job, given)
          given += 1
        case .notYet: break filling
        case .end: isAtEnd = true
        }
      }
      guard taken < given else { continue }
      guard let outcome = outcome(taken, &signals) else { return }
      take(outcome)
      taken += 1
    }
  }
}
