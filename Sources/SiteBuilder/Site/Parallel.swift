import Dispatch
import Editions
import Synchronization

/// Work split over cores.
enum Parallel {
  /// The results of `work` for 0..<count, in order, on at most `jobs` threads that take chunk after chunk from a shared counter. The first
  /// error by position is thrown once all threads have stopped.
  static func map<Result: Sendable, Failure: Error>(
    _ count: Int, jobs: Int, chunk: Int = 1, _ work: @escaping @Sendable (Int) throws(Failure) -> Result
  ) throws(Failure) -> [Result] {
    if jobs <= 1 || count <= chunk { return try (0..<count).map(work) }
    // What runs on other threads belongs to the same edition.
    let edition = Edition.current
    let next = Mutex(0)
    let results = Mutex<[(position: Int, result: Swift.Result<[Result], Failure>)]>([])
    let takeAll: @Sendable () -> Void = {
      while true {
        let start = next.withLock { next in
          defer { next += chunk }
          return next
        }
        guard start < count else { return }
        let piece = Edition.making(in: edition) {
          Swift.Result { () throws(Failure) in try (start..<min(start + chunk, count)).map(work) }
        }
        results.withLock { $0.append((start, piece)) }
        if case .failure = piece { next.withLock { $0 = count } }
      }
    }
    // Each helper has a queue of its own, so that it gets a thread also where this is a piece of other such work; of `concurrentPerform` within another one
    // the inner has a single thread.
    let helpers = DispatchGroup()
    for _ in 1..<min(jobs, (count + chunk - 1) / chunk) { DispatchQueue(label: "parallel").async(group: helpers, execute: takeAll) }
    takeAll()
    helpers.wait()
    var all: [Result] = []
    all.reserveCapacity(count)
    for piece in results.withLock({ $0 }).sorted(by: { $0.position < $1.position }) { all += try piece.result.get() }
    return all
  }
}
