/// Carries out the host functions of an ``Environment``.
///
/// The evaluator is generic over it, so a call costs no dynamic dispatch.
public protocol Host {
  /// The result of the function `function` (``HostFunction/id``).
  ///
  /// Arguments may be absent; they are unknown only where the function takes that. A result may be unknown, absent or
  /// ``Value/failure(_:)``; strings and lists are written to `store`. Its `node` is where a finding points.
  mutating func call(_ function: UInt32, _ arguments: Arguments, in store: inout Store) -> Value
}

/// A host without functions.
public struct NoHost: Host {
  /// Makes one.
  public init() {}

  /// Fails: no function is declared.
  public mutating func call(_ function: UInt32, _ arguments: Arguments, in store: inout Store) -> Value {
    .failure(.unknownFunction)
  }
}

/// The arguments of a host call, valid until the call returns.
public struct Arguments {
  let cells: Cells<Value>
  let first: Int

  /// The number of arguments, the receiver included.
  public let count: Int

  /// The argument at `index`, 0-based.
  public subscript(index: Int) -> Value {
    precondition(index >= 0 && index < count, "a call has no such argument")
    return cells[first + index]
  }
}

/// What one evaluation may cost.
public struct Limits: Sendable, BitwiseCopyable {
  /// Steps: one an iteration, an element built, 16 bytes compared, searched or written.
  public var fuel: Int
  /// Bytes written to the store.
  public var memory: Int

  /// Makes limits: a million steps and 16 MiB unless told otherwise.
  public init(fuel: Int = 1_000_000, memory: Int = 16 << 20) {
    self.fuel = fuel
    self.memory = memory
  }
}
