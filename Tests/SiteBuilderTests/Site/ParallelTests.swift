import Dispatch
import Synchronization
import Testing

@testable import SiteBuilder

@Suite("Work split over cores") struct ParallelTests {
  private struct Failure: Error, Equatable {
    let position: Int
  }

  @Test("Results stand in order", arguments: [1, 2, 4, 64], [1, 3, 16]) func order(_ jobs: Int, _ chunk: Int) {
    for count in [0, 1, 2, 15, 16, 17, 100] {
      #expect(Parallel.map(count, jobs: jobs, chunk: chunk) { $0 * $0 } == (0..<count).map { $0 * $0 })
    }
  }

  @Test("Every position is worked on once", arguments: [1, 4]) func once(_ jobs: Int) {
    let seen = Mutex<[Int]>([])
    _ = Parallel.map(50, jobs: jobs) { position in seen.withLock { $0.append(position) } }
    #expect(seen.withLock { $0 }.sorted() == Array(0..<50))
  }

  @Test("Of several errors the first by position is thrown", arguments: [1, 2, 8], [1, 4]) func firstError(_ jobs: Int, _ chunk: Int) {
    for _ in 0..<20 {
      #expect(throws: Failure(position: 11)) {
        try Parallel.map(200, jobs: jobs, chunk: chunk) { position in
          if position == 11 || position == 12 || position > 30 { throw Failure(position: position) }
        }
      }
    }
  }

  @Test("Work within a piece of other work gets threads of its own") func nested() {
    let met = Parallel.map(2, jobs: 2) { outer in
      if outer == 0 { return [true] }
      // Each of two waits for the other: a thread alone would wait in vain.
      let come = [DispatchSemaphore(value: 0), DispatchSemaphore(value: 0)]
      return Parallel.map(2, jobs: 2) { inner in
        come[inner].signal()
        return come[1 - inner].wait(timeout: .now() + 20) == .success
      }
    }
    #expect(met == [[true], [true, true]])
  }

  @Test("A number of threads below one means one", arguments: [0, -3]) func noThreads(_ jobs: Int) {
    #expect(Parallel.map(3, jobs: jobs) { $0 } == [0, 1, 2])
  }
}
