import Glibc

/// Another program, running. Ended by force when it goes out of use; no shell stands between.
public struct ChildProcess: ~Copyable {
  private let process: pid_t

  /// The outcome of starting.
  public enum Started: ~Copyable {
    /// It runs.
    case process(ChildProcess)
    /// It cannot be started, with the system's `errno`.
    case failed(Int32)
  }

  /// Starts a program, which is looked for in `PATH` where its name has no slash.
  /// - Parameters:
  ///   - environment: All that it knows of the environment, as `NAME=value`.
  ///   - input: What it reads; nil means nothing.
  ///   - output: What it writes to. What it says of errors is thrown away.
  public static func start(_ program: String, arguments: [String], environment: [String], input: Int32? = nil, output: Int32) -> Started {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let input {
      posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    } else {
      posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    }
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var process: pid_t = 0
    let code = withCStrings([program] + arguments) { arguments in
      withCStrings(environment) { variables in posix_spawnp(&process, program, &actions, nil, arguments, variables) }
    }
    return code == 0 ? .process(ChildProcess(process: process)) : .failed(code)
  }

  /// Some variables of this program's own environment, as `NAME=value`; those that are not set are left out.
  public static func environment(keeping names: [String]) -> [String] {
    names.compactMap { name in getenv(name).map { name + "=" + String(cString: $0) } }
  }

  /// Milliseconds since some moment, for time limits.
  public static func milliseconds() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
  }

  private init(process: pid_t) { self.process = process }

  /// Waits for its end until a moment of ``milliseconds()``. Gives its exit code; nil, and ends it by force, when it has not ended by then or was ended by a
  /// signal.
  public consuming func end(by deadline: Int) -> Int32? {
    var status: Int32 = 0
    while true {
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process {
        discard self
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
      }
      guard ended == 0 || errno == EINTR, ChildProcess.milliseconds() < deadline else {
        _ = consume self
        return nil
      }
      usleep(500)
    }
  }

  deinit {
    kill(process, SIGKILL)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
  }
}

/// Calls a body with an array of C strings that ends in nil, as the system wants them.
private func withCStrings<Result>(_ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result) -> Result {
  let copies = texts.map { strdup($0) }
  defer { copies.forEach { free($0) } }
  return body(copies + [nil])
}
