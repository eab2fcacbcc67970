import Glibc

/// A run of a fuzzer through some of its inputs.
public struct FuzzRun: Sendable {
  /// What did not hold for an input.
  public struct Finding: Sendable {
    /// The input's number.
    public let number: Int
    /// What did not hold.
    public let what: String
  }

  /// What a run may take.
  public struct Limits: Sendable {
    /// The most milliseconds of processor time for one input; nil where time is not looked at.
    public var milliseconds: Int?
    /// The most megabytes of memory for the whole process; nil where memory is not looked at.
    public var megabytes: Int?
    /// After how many seconds the run ends; nil where only the number of inputs ends it.
    public var seconds: Int?
    /// After how many findings the run ends.
    public var findings = 20

    /// Limits.
    public init(milliseconds: Int? = nil, megabytes: Int? = nil, seconds: Int? = nil) {
      self.milliseconds = milliseconds
      self.megabytes = megabytes
      self.seconds = seconds
    }
  }

  /// How many inputs were looked at.
  public private(set) var count = 0
  /// What did not hold.
  public private(set) var findings: [Finding] = []
  /// The longest time of an input in milliseconds of processor time, and its number.
  public private(set) var slowest = (milliseconds: 0, number: 0)

  /// Goes through the inputs with some numbers; `begin` is called before each.
  public init(_ fuzzer: Fuzzer, seed: UInt64, numbers: Range<Int>, limits: Limits, begin: (Int) -> Void = { _ in }) {
    let start = FuzzRun.nanoseconds(CLOCK_MONOTONIC)
    for number in numbers {
      begin(number)
      let input = fuzzer.input(number, seed: seed)
      let before = FuzzRun.nanoseconds(CLOCK_THREAD_CPUTIME_ID)
      let trouble = fuzzer.broken(input)
      let milliseconds = (FuzzRun.nanoseconds(CLOCK_THREAD_CPUTIME_ID) - before) / 1_000_000
      count += 1
      if milliseconds > slowest.milliseconds { slowest = (milliseconds, number) }
      if let trouble { findings.append(Finding(number: number, what: trouble)) }
      if let most = limits.milliseconds, milliseconds > most { findings.append(Finding(number: number, what: "it took \(milliseconds) ms")) }
      if let most = limits.megabytes, FuzzRun.peakMegabytes > most {
        findings.append(Finding(number: number, what: "memory has grown to \(FuzzRun.peakMegabytes) MB"))
        return
      }
      if findings.count >= limits.findings { return }
      if let most = limits.seconds, FuzzRun.nanoseconds(CLOCK_MONOTONIC) - start > most * 1_000_000_000 { return }
    }
  }

  /// The most memory that the process has held, in megabytes.
  public static var peakMegabytes: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1024
  }

  private static func nanoseconds(_ clock: clockid_t) -> Int {
    var now = timespec()
    clock_gettime(clock, &now)
    return now.tv_sec * 1_000_000_000 + now.tv_nsec
  }
}
