import Dispatch
import Glibc

/// Ctrl-C and the like, for commands that go on until somebody ends them.
///
/// One at most is made, before anything else of the command. Threads that are started later leave the signals to it.
final class Interruption: Sendable {
  /// How long work that is under way may go on after the signal, in seconds.
  private static let grace: UInt32 = 1
  private static let signals = [SIGINT, SIGTERM, SIGHUP]
  private let reading: Int32
  private let writing: Int32

  /// Waits for signals from now on. `late` tidies up where the command has not ended a while after a signal came: a build may take minutes, and leaves the old
  /// site whole when it is cut short. Nil, with `errno` set, where the system has no pipe for it.
  init?(late: @escaping @Sendable () -> Void) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    reading = ends[0]
    writing = ends[1]
    var awaited = sigset_t()
    sigemptyset(&awaited)
    for signal in Self.signals { sigaddset(&awaited, signal) }
    // Held back from all threads, so that they come to the one that waits.
    pthread_sigmask(SIG_BLOCK, &awaited, nil)
    let (set, pipe) = (awaited, writing)
    // A queue of its own, whose thread is no other work's.
    DispatchQueue(label: "interruption").async {
      var set = set
      var signal: Int32 = 0
      while sigwait(&set, &signal) != 0 {}
      _ = write(pipe, "x", 1)
      sleep(Self.grace)
      late()
      _exit(0)
    }
  }

  /// Ends the waiting from within.
  func come() { _ = write(writing, "x", 1) }

  /// Waits so many milliseconds. False, at once, when the command is to end.
  func pause(milliseconds: Int) -> Bool {
    let end = ContinuousClock.now + .milliseconds(milliseconds)
    while true {
      let rest = max(0, Int(((end - ContinuousClock.now) / .milliseconds(1)).rounded(.up)))
      // What has come stays in the pipe, so that it is seen by every pause from then on.
      var waiting = pollfd(fd: reading, events: Int16(POLLIN), revents: 0)
      let found = poll(&waiting, 1, Int32(min(rest, Int(Int32.max))))
      if found > 0 { return false }
      if found == 0 { return true }
      guard errno == EINTR else { return false }
    }
  }
}
