import Digests
import Synchronization

/// What workbooks were found to hold, by the digest of their bytes: a build reads its content twice, and reading a workbook costs a hundred times what reading
/// the answer again does.
final class AnswerMemory: Sendable {
  private struct State {
    var answers: [FileDigest: [UInt8]] = [:]
    var size = 0
  }

  private let state = Mutex(State())
  /// The most bytes to keep; what comes after is read anew.
  private let largest: Int
  /// What an answer takes besides its bytes: its digest, its places in memory and in the table.
  private static let around = 512

  init(largest: Int) {
    self.largest = largest
  }

  /// The answer to a workbook; nil when it is not kept.
  func answer(to workbook: FileDigest) -> [UInt8]? { state.withLock { $0.answers[workbook] } }

  /// Keeps an answer while there is room.
  func keep(_ answer: [UInt8], to workbook: FileDigest) {
    state.withLock { state in
      let size = answer.count + AnswerMemory.around
      guard state.size + size <= largest, state.answers[workbook] == nil else { return }
      state.answers[workbook] = answer
      state.size += size
    }
  }
}
