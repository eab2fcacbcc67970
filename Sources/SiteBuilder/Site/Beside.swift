import Dispatch
import Synchronization

/// Work that a thread of its own does while others go on.
final class Beside<Value: Sendable>: Sendable {
  private let work: @Sendable () throws -> Value
  private let result = Mutex<Result<Value, any Error>?>(nil)
  private let running = DispatchGroup()

  /// Begins some work; on one thread it is done when its value is asked for.
  init(jobs: Int, _ work: @escaping @Sendable () throws -> Value) {
    self.work = work
    guard jobs > 1 else { return }
    // A queue of its own gets a thread also while all others wait for this value.
    DispatchQueue(label: "beside").async(group: running) { [self] in
      let value = Result { try work() }
      result.withLock { $0 = value }
    }
  }

  /// What came of it, waited for.
  func value() throws -> Value {
    end()
    return try result.withLock { result in
      let value = result ?? Result { try work() }
      result = value
      return value
    }.get()
  }

  /// Waits until nothing of it is under way.
  func end() { running.wait() }
}
