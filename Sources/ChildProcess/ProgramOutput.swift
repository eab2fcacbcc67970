import Glibc

/// What a program wrote until its end.
public enum ProgramOutput: Equatable, Sendable {
  /// It ended with this code.
  case ended(code: Int32, bytes: [UInt8])
  /// It was ended by force, or by a signal.
  case killed
  /// The time was up.
  case tooSlow
  /// It wrote more than allowed.
  case tooLong
  /// It cannot be started, with the system's `errno`.
  case failed(Int32)

  /// Runs a program to its end, for so many seconds and bytes at most. It reads an open file, nothing where `input` is nil.
  public static func of(
    _ program: String, arguments: [String], environment: [String], input: Int32? = nil, seconds: Int, bytes longest: Int
  ) -> ProgramOutput {
    var ends: [Int32] = [-1, -1]
    // A pipe that no other child started meanwhile inherits.
    guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else { return .failed(errno) }
    defer { close(ends[0]) }
    let deadline = ChildProcess.milliseconds() + seconds * 1000
    let started = ChildProcess.start(program, arguments: arguments, environment: environment, input: input, output: ends[1])
    close(ends[1])
    switch consume started {
    case .failed(let code): return .failed(code)
    case .process(let process):
      var bytes: [UInt8] = []
      while true {
        let left = deadline - ChildProcess.milliseconds()
        var waiting = pollfd(fd: ends[0], events: Int16(POLLIN), revents: 0)
        guard left > 0 else { return .tooSlow }
        let ready = poll(&waiting, 1, Int32(clamping: left))
        if ready < 0, errno == EINTR { continue }
        guard ready > 0 else { return .tooSlow }
        let count = read(ends[0], into: &bytes)
        if count == 0 { break }
        if count < 0, errno != EINTR { return .killed }
        guard bytes.count <= longest else { return .tooLong }
      }
      guard let code = process.end(by: deadline) else { return ChildProcess.milliseconds() < deadline ? .killed : .tooSlow }
      return .ended(code: code, bytes: bytes)
    }
  }

  private static func read(_ descriptor: Int32, into bytes: inout [UInt8]) -> Int {
    let old = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: 64 * 1024))
    let count = bytes.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress.map { $0 + old }, $0.count - old) }
    bytes.removeLast(64 * 1024 - max(0, count))
    return count
  }
}
