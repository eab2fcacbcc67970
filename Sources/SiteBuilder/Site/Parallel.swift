import Dispatch
import Editions
import Synchronization

/// Work split over cores.
enum Parallel {
  /// The results of `work` for 0..<count, in order, on at most `jobs` threads that take chunk after chunk from a shared counter. The first
  /// error by position is thrown once all threads have stopped.
  static func map<Result: Sendable>(
    _ count: Int, jobs: Int, chunk: Int = 1, _ work: @escaping @Sendable (Int) throws -> Result
  ) throws -> [Result] {
    if jobs <= 1 || count <= chunk { return try (0..<count).map(work) }
    // What runs on other threads belongs to the same edition.
    let edition = Edition.current
    let next = Mutex(0)
    let results = Mutex<[(position: Int, result: Swift.Result<[Result], any Error>)]>([])
    let takeAll: @Sendable () -> Void = {
      while true {
        let start = next.withLock { next in
          defer { next += chunk }
          return next
        }
        guard start < count else { return }
        let piece = Swift.Result { try Edition.making(in: edition) { try (start..<min(start + chunk, count)).map(work) } }
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
    let sorted = results.withLock { $0 }.sorted { $0.position < $1.position }
    return try sorted.flatMap { try $0.result.get() }
  }
}
