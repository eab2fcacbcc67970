import Dispatch
import Synchronization

/// Work that a thread of its own does while others go on.
final class Beside<Value: Sendable, Failure: Error>: Sendable {
  private let work: @Sendable () throws(Failure) -> Value
  private let result = Mutex<Result<Value, Failure>?>(nil)
  private let running = DispatchGroup()

  /// Begins some work; on one thread it is done when its value is asked for.
  init(jobs: Int, _ work: @escaping @Sendable () throws(Failure) -> Value) {
    self.work = work
    guard jobs > 1 else { return }
    // A queue of its own gets a thread also while all others wait for this value.
    DispatchQueue(label: "beside").async(group: running) { [self] in
      let value = Result(catching: work)
      result.withLock { $0 = value }
    }
  }

  /// What came of it, waited for.
  func value() throws(Failure) -> Value {
    end()
    return try result.withLock { result in
      let value = result ?? Result(catching: work)
      result = value
      return value
    }.get()
  }

  /// Waits until nothing of it is under way.
  func end() { running.wait() }
}
