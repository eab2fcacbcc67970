import Glibc

/// A running worker: Python with the script in it, talked to through one socket. Ended when it goes out of use.
///
/// A socket and not two pipes, because writing to one whose other end is gone can be told not to raise a signal.
struct WorkerProcess: ~Copyable {
  private let process: pid_t
  private let socket: Int32
  /// Bytes received and not yet asked for.
  private var received: [UInt8] = []

  /// Why an answer did not come.
  enum Silence: Error, Equatable {
    /// The time was up.
    case tooSlow
    /// The process ended, or answered what no worker of ours answers.
    case ended
  }

  /// One answer.
  struct Answer: Equatable {
    let word: String
    let body: [UInt8]

    var text: String { String(decoding: body, as: UTF8.self) }
  }

  /// Starts `python` with a script. Gives the system's `errno` when it cannot be started.
  static func start(_ python: String, script: String, arguments: [String] = []) -> Started {
    var ends: [Int32] = [-1, -1]
    guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else { return .failed(errno) }
    defer { close(ends[1]) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    // The library's warnings about styles are nobody's business here; what goes wrong is answered.
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var process: pid_t = 0
    let code = withCStrings([python, "-c", script] + arguments) { arguments in
      withCStrings(WorkerEnvironment.variables) { variables in posix_spawnp(&process, python, &actions, nil, arguments, variables) }
    }
    guard code == 0 else {
      close(ends[0])
      return .failed(code)
    }
    return .process(WorkerProcess(process: process, socket: ends[0]))
  }

  /// The outcome of starting.
  enum Started: ~Copyable {
    case process(WorkerProcess)
    /// With the system's `errno`.
    case failed(Int32)
  }

  private init(process: pid_t, socket: Int32) {
    self.process = process
    self.socket = socket
  }

  deinit {
    close(socket)
    kill(process, SIGKILL)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
  }

  /// Sends a line.
  func send(_ line: String) throws(Silence) {
    let bytes = Array((line + "\n").utf8)
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes { Glibc.send(socket, $0.baseAddress.map { $0 + start }, $0.count - start, Int32(MSG_NOSIGNAL)) }
      if count > 0 {
        start += count
      } else if count == 0 || errno != EINTR {
        throw .ended
      }
    }
  }

  /// The next answer, waited for at most so many seconds.
  mutating func answer(within seconds: Int) throws(Silence) -> Answer {
    let deadline = Self.milliseconds() + seconds * 1000
    var end = received.firstIndex(of: UInt8(ascii: "\n"))
    while end == nil {
      guard received.count < 64 else { throw .ended }
      try receive(until: deadline)
      end = received.firstIndex(of: UInt8(ascii: "\n"))
    }
    guard let end else { throw .ended }
    let head = String(decoding: received[..<end], as: UTF8.self).split(separator: " ")
    // A document of more than a gigabyte is none of ours.
    guard head.count == 2, let size = Int(head[1]), (0...(1 << 30)).contains(size) else { throw .ended }
    received.removeFirst(end + 1)
    while received.count < size { try receive(until: deadline) }
    let body = Array(received.prefix(size))
    received.removeFirst(size)
    return Answer(word: String(head[0]), body: body)
  }

  private mutating func receive(until deadline: Int) throws(Silence) {
    while true {
      let left = deadline - Self.milliseconds()
      guard left > 0 else { throw .tooSlow }
      var waiting = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
      let ready = poll(&waiting, 1, Int32(clamping: left))
      if ready == 0 { throw .tooSlow }
      if ready < 0 {
        guard errno == EINTR else { throw .ended }
        continue
      }
      let old = received.count
      received.append(contentsOf: repeatElement(0, count: 64 * 1024))
      let count = received.withUnsafeMutableBytes { read(socket, $0.baseAddress.map { $0 + old }, $0.count - old) }
      received.removeLast(64 * 1024 - max(0, count))
      if count > 0 { return }
      guard count < 0, errno == EINTR else { throw .ended }
    }
  }

  private static func milliseconds() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
  }
}

/// Calls a body with an array of C strings that ends in nil, as the system wants them.
private func withCStrings<Result>(_ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result) -> Result {
  let copies = texts.map { strdup($0) }
  defer { copies.forEach { free($0) } }
  return body(copies + [nil])
}
