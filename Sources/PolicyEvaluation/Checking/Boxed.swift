/// A value behind one reference.
///
/// Working memory of many fields goes into one, so that what holds it stays a few words: cheap to hand on, and quick to
/// compile where the holder is not copyable, since the compiler follows each field of such a value on its own.
final class Boxed<Value: ~Copyable> {
  /// The value; for one thread.
  var value: Value

  init(_ value: consuming Value) {
    self.value = value
  }
}
