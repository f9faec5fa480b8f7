import ArgumentParser

extension ParsableCommand {
  /// Runs `body` and ends the process as a stop says, if it stops.
  func finishing(_ body: () throws(Stop) -> ExitStatus) throws {
    let status: ExitStatus
    do {
      status = try body()
    } catch {
      error.complain()
      status = error.status
    }
    if status != .ready { throw ExitCode(status.rawValue) }
  }
}
