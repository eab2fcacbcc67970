import Glibc
import Synchronization

/// A line that counts files while a build takes longer than a second; only on a terminal.
final class ProgressLine: Sendable {
  private let total: Int
  private let isShown: Bool
  private let isVietnamese: Bool
  private let state: Mutex<(done: Int, next: Double, wasShown: Bool)>

  init(total: Int, console: Console) {
    self.total = total
    isShown = !console.isQuiet && isatty(STDERR_FILENO) == 1
    isVietnamese = console.language == .vi
    state = Mutex((0, SystemClock.seconds() + 1, false))
  }

  /// One file more.
  func step() {
    guard isShown else { return }
    let line: String? = state.withLock { state in
      state.done += 1
      // The clock is asked seldom: a file takes some microseconds.
      guard state.done % 64 == 0 else { return nil }
      let now = SystemClock.seconds()
      guard now >= state.next else { return nil }
      state.next = now + 0.2
      state.wasShown = true
      return "\r\(state.done)/\(total) " + (isVietnamese ? "tệp" : "files")
    }
    if let line { StandardStream.error.write(line) }
  }

  /// Clears the line.
  func end() {
    if state.withLock({ $0.wasShown }) { StandardStream.error.write("\r\u{1B}[K") }
  }
}
