import Glibc
import PlanModel

/// What the command asks the system, once.
enum SystemClock {
  /// Today in Vietnam: UTC+7, without daylight saving.
  static func todayInVietnam() -> Day {
    Day(number: (time(nil) + 7 * 3600) / 86_400)
  }

  /// The time in UTC, to the second: `2026-11-22T05:00:00Z`.
  static func nowInUTC() -> String {
    let now = time(nil)
    let (day, second) = (now.quotientAndRemainder(dividingBy: 86_400).quotient, now % 86_400)
    let time = [second / 3600, second / 60 % 60, second % 60].map { ($0 < 10 ? "0" : "") + String($0) }
    return Day(number: day).iso + "T" + time.joined(separator: ":") + "Z"
  }

  /// Seconds since some moment, for measuring how long a build takes.
  static func seconds() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }

  /// Nanoseconds since 1970, to tell one run of the program from another.
  static func nanoseconds() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return now.tv_sec * 1_000_000_000 + now.tv_nsec
  }

  /// The number of cores.
  static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
