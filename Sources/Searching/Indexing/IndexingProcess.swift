import ChildProcess
import Glibc

/// A running Pagefind, talked to through one socket: each message is JSON in Base64, ended by a comma, and so is each answer. Ended when it goes out of use.
///
/// What it makes comes over the socket too: it answers that files are written before they are.
struct IndexingProcess: ~Copyable {
  private let process: ChildProcess
  private let socket: Int32
  private let program: String
  private let deadline: Int
  private let seconds: Int
  /// What came since the last whole answer, and how much of it holds no comma.
  private var received: [UInt8] = []
  private var searched = 0
  /// The last answer.
  private var answer: [UInt8] = []
  /// Messages sent, and answers that came.
  private var sent = 0
  private var answered = 0

  /// Starts a program, which has so many seconds for all it is to do. It is started in the root of the disk, for it takes settings from files in the folder
  /// where it starts.
  static func start(_ program: String, seconds: Int) throws(SearchFailure) -> IndexingProcess {
    var ends: [Int32] = [-1, -1]
    guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else { throw .cannotRun(program: program) }
    defer { close(ends[1]) }
    switch ChildProcess.start(
      "env", arguments: ["-C", "/", program, "--service"], environment: SearchIndexer.environment, input: ends[1], output: ends[1])
    {
    case .process(let process): return IndexingProcess(process: process, socket: ends[0], program: program, seconds: seconds)
    case .failed:
      close(ends[0])
      throw .cannotRun(program: program)
    }
  }

  private init(process: consuming ChildProcess, socket: Int32, program: String, seconds: Int) {
    self.process = process
    self.socket = socket
    self.program = program
    self.seconds = seconds
    deadline = ChildProcess.milliseconds() + seconds * 1000
  }

  deinit {
    close(socket)
  }

  /// Sends a message, JSON of what is to be done. Answers that come meanwhile are looked at. Throws what the program complains of.
  mutating func send(_ payload: String) throws(SearchFailure) {
    sent += 1
    var bytes: [UInt8] = []
    Base64.append("{\"message_id\":\(sent),\"payload\":\(payload)}".utf8, to: &bytes)
    bytes.append(UInt8(ascii: ","))
    var start = 0
    while start < bytes.count {
      let ready = try wait(for: POLLIN | POLLOUT)
      if ready & Int16(POLLIN | POLLHUP | POLLERR) != 0 { try receive() }
      guard ready & Int16(POLLOUT) != 0 else { continue }
      let count = bytes.withUnsafeBytes {
        Glibc.send(socket, $0.baseAddress.map { $0 + start }, $0.count - start, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
      }
      if count > 0 {
        start += count
      } else if count < 0, errno != EINTR, errno != EAGAIN {
        throw .cannotRun(program: program)
      }
    }
  }

  /// Waits until every message is answered; gives the last answer, JSON.
  mutating func lastAnswer() throws(SearchFailure) -> [UInt8] {
    while answered < sent {
      _ = try wait(for: POLLIN)
      try receive()
    }
    return answer
  }

  private func wait(for events: Int32) throws(SearchFailure) -> Int16 {
    while true {
      let left = deadline - ChildProcess.milliseconds()
      guard left > 0 else { throw .tooSlow(seconds: seconds) }
      var waiting = pollfd(fd: socket, events: Int16(events), revents: 0)
      let count = poll(&waiting, 1, Int32(clamping: left))
      if count > 0 { return waiting.revents }
      if count < 0, errno != EINTR { throw .cannotRun(program: program) }
    }
  }

  private mutating func receive() throws(SearchFailure) {
    var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    let count = buffer.withUnsafeMutableBytes { recv(socket, $0.baseAddress, $0.count, Int32(MSG_DONTWAIT)) }
    if count < 0, errno == EINTR || errno == EAGAIN { return }
    guard count > 0 else { throw .cannotRun(program: program) }
    received += buffer[..<count]
    while let end = received[searched...].firstIndex(of: UInt8(ascii: ",")) {
      answer = Base64.decoded(received[..<end])
      received.removeFirst(end + 1)
      searched = 0
      answered += 1
      let beginning = String(decoding: answer.prefix(300), as: UTF8.self)
      guard !beginning.contains("\"type\":\"Error\"") else { throw .refused(answer: beginning) }
    }
    searched = received.count
  }
}
