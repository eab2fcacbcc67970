import Foundation
import Fuzzing

/// Runs fuzzers; `Tests/Fuzz/fuzz.py` starts it and keeps what ends it.
///
/// `tiendo-fuzz ROOT list`, `tiendo-fuzz ROOT run NAME SEED FROM COUNT SECONDS STATE`, `tiendo-fuzz ROOT input NAME SEED NUMBER`, `tiendo-fuzz ROOT check NAME`.
@main struct FuzzProgram {
  /// The most milliseconds of an input, and the most megabytes of the process.
  #if SANITIZED
    // Watched memory is several times slower, and what was given back is kept for a while.
    private static let limits = FuzzRun.Limits(milliseconds: 10_000, megabytes: 1024)
  #else
    private static let limits = FuzzRun.Limits(milliseconds: 1000, megabytes: 512)
  #endif

  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3 else { return print("usage: tiendo-fuzz ROOT list|run|input|check …") }
    let fuzzers = Fuzzer.all(Corpus(root: arguments[1]), python: arguments[1] + "/.venv/bin/python")
    if arguments[2] == "list" { return print(fuzzers.map(\.name).joined(separator: "\n")) }
    guard arguments.count >= 4, let fuzzer = fuzzers.first(where: { $0.name == arguments[3] }) else { return print("there is no such fuzzer") }
    let numbers = arguments.dropFirst(4).prefix(4).compactMap { Int($0) }
    switch (arguments[2], numbers.count) {
    case ("run", 4): run(fuzzer, numbers, state: arguments.last ?? "")
    case ("input", 2): FileHandle.standardOutput.write(Data(fuzzer.input(numbers[1], seed: UInt64(numbers[0]))))
    case ("check", 0): check(fuzzer, Array(try FileHandle.standardInput.readToEnd() ?? Data()))
    default: print("usage: tiendo-fuzz ROOT list|run|input|check …")
    }
  }

  /// Writes the number of the input into the file of the state before each, so that it is known which one ended the process.
  private static func run(_ fuzzer: Fuzzer, _ numbers: [Int], state: String) {
    let file = open(state, O_WRONLY | O_CREAT, 0o644)
    var limits = limits
    limits.seconds = numbers[3] > 0 ? numbers[3] : nil
    let run = FuzzRun(fuzzer, seed: UInt64(numbers[0]), numbers: numbers[1]..<numbers[1] + numbers[2], limits: limits) { number in
      var number = number
      pwrite(file, &number, 8, 0)
      // An input that never ends is ended by the alarm, which is put off by each.
      alarm(60)
    }
    for finding in run.findings { print("finding\t\(finding.number)\t\(finding.what)") }
    print("done\t\(run.count)\t\(FuzzRun.peakMegabytes)\t\(run.slowest.milliseconds)\t\(run.slowest.number)")
  }

  private static func check(_ fuzzer: Fuzzer, _ input: [UInt8]) {
    alarm(60)
    let began = clock()
    let trouble = fuzzer.broken(input)
    let milliseconds = (clock() - began) / 1000
    if let trouble { print("finding\t0\t\(trouble)") }
    if let most = limits.milliseconds, milliseconds > most { print("finding\t0\tit took \(milliseconds) ms") }
    if let most = limits.megabytes, FuzzRun.peakMegabytes > most { print("finding\t0\tmemory has grown to \(FuzzRun.peakMegabytes) MB") }
    print("done\t1\t\(FuzzRun.peakMegabytes)\t\(milliseconds)\t0")
  }
}
