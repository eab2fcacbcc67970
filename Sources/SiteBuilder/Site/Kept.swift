import Synchronization

/// A value that is made when it is first asked for, and kept by the one who owns it: what not every page of a commune needs.
final class Kept<Value: Sendable>: Sendable {
  private let state = Mutex<Value?>(nil)

  /// The value, made now if nobody asked before. `make` must not ask for the same value.
  func value(_ make: () -> Value) -> Value {
    state.withLock { known in
      if let known { return known }
      let value = make()
      known = value
      return value
    }
  }
}
