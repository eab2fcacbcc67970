import Glibc

/// A running worker: Python with the script in it, talked to through one socket. Ended when it goes out of use.
///
/// A socket and not two pipes, because writing to one whose other end is gone can be told not to raise a signal.
public struct WorkerProcess: ~Copyable {
  private let process: ChildProcess
  private let socket: Int32
  /// Bytes received and not yet asked for.
  private var received: [UInt8] = []

  /// Why an answer did not come.
  public enum Silence: Error, Equatable {
    /// The time was up.
    case tooSlow
    /// The process ended, or answered what no worker of ours answers.
    case ended
  }

  /// One answer.
  public struct Answer: Equatable {
    /// What kind of answer it is.
    public let word: String
    /// What it says.
    public let body: [UInt8]

    /// The same as text.
    public var text: String { String(decoding: body, as: UTF8.self) }
  }

  /// Starts `python` with a script. Gives the system's `errno` when it cannot be started.
  public static func start(_ python: String, script: String, arguments: [String] = []) -> Started {
    var ends: [Int32] = [-1, -1]
    guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else { return .failed(errno) }
    defer { close(ends[1]) }
    switch ChildProcess.start(
      python, arguments: ["-c", script] + arguments, environment: WorkerEnvironment.variables, input: ends[1], output: ends[1])
    {
    case .process(let process): return .process(WorkerProcess(process: process, socket: ends[0]))
    case .failed(let code):
      close(ends[0])
      return .failed(code)
    }
  }

  /// The outcome of starting.
  public enum Started: ~Copyable {
    /// It runs.
    case process(WorkerProcess)
    /// It cannot be started, with the system’s `errno`.
    case failed(Int32)
  }

  private init(process: consuming ChildProcess, socket: Int32) {
    self.process = process
    self.socket = socket
  }

  deinit {
    close(socket)
  }

  /// Sends a line.
  public func send(_ line: String) throws(Silence) { try send(Array((line + "\n").utf8)) }

  /// Sends bytes.
  public func send(_ bytes: [UInt8]) throws(Silence) {
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
  public mutating func answer(within seconds: Int) throws(Silence) -> Answer {
    let deadline = ChildProcess.milliseconds() + seconds * 1000
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
    // Copied byte by byte: a whole prefix would hand on the room for the next piece too, and answers may be kept.
    let body = received.withUnsafeBytes { Array($0.prefix(size)) }
    received.removeFirst(size)
    return Answer(word: String(head[0]), body: body)
  }

  private mutating func receive(until deadline: Int) throws(Silence) {
    while true {
      let left = deadline - ChildProcess.milliseconds()
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
}
