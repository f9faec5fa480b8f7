public import SourceText

/// The values of an expression's parts, as they were found.
public struct Trace: Sendable {
  /// The value of one part.
  public struct Step: Sendable {
    /// Where the part is written.
    public var range: SourceRange
    /// The definition that it is written in, 1-based; 0 for the expression itself.
    public var definition: Int
    /// Its value.
    public var value: Value
  }

  /// In order of evaluation; a part in a loop appears once a turn.
  ///
  /// At most 4,096 are kept.
  public internal(set) var steps: [Step] = []
}

struct StepTracer: Tracer {
  static var isOn: Bool { true }

  let places: [Place]
  var trace = Trace()

  mutating func record(
    _ place: Int, _ instruction: Instruction, _ cells: Cells<Value>, _ store: borrowing Store
  ) {
    switch instruction.operation {
    case .jump, .next, .push, .finish, .gather, .begin, .unless, .andFirst, .orFirst, .andNext, .orNext,
      .count, .splice:
      return
    default: break
    }
    guard trace.steps.count < 4096 else { return }
    let origin = places[place - 1]
    trace.steps.append(
      Trace.Step(range: origin.range, definition: Int(origin.source), value: cells[Int(instruction.target)]))
  }
}

extension Evaluator {
  /// Evaluates a program and keeps the value of each part, for showing why it came out as it did.
  ///
  /// The values lie in `store` until it is reset.
  public mutating func trace<Functions: Host>(
    _ program: ProgramID, in store: inout Store, host: inout Functions
  ) -> (value: Value, trace: Trace) {
    var tracer = StepTracer(places: module.places)
    let value = evaluate(program, in: &store, host: &host, tracer: &tracer)
    return (value, tracer.trace)
  }
}
