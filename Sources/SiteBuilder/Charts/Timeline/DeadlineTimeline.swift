import Editions
import PlanModel
import Templating

/// The deadlines of a plan as a line that runs down the page, so that it reads on the narrowest phone: a mark and two bars of counts for each
/// month in which something falls due. A table with the same numbers and the items stands beside it.
struct DeadlineTimeline: Hashable, Sendable {
  /// A month or a year in which something falls due.
  struct Stop: Hashable, Sendable {
    /// "Tháng 12"; nil for a whole year.
    let month: String?
    /// The year.
    let year: Int
    /// The number of targets.
    let targets: Int
    /// The number of tasks.
    let tasks: Int
    /// How many of both had fallen due before the day of the picture.
    let past: Int

    /// How many fall due.
    var total: Int { targets + tasks }
    /// Whether all of it had fallen due.
    var isPast: Bool { past >= total }
  }

  /// The stops, earliest first.
  let stops: [Stop]
  /// How many stops were left out at the end, for want of room.
  let omitted: Int
  /// The day of the picture.
  let asOf: Day

  /// The most months, and the most years, that are drawn.
  static let limit = 24

  /// The timeline of a calendar: by months, or by years where there are too many.
  init(_ calendar: DeadlineCalendar, asOf: Day) {
    let months = calendar.months
    var stops = months.map {
      Stop(month: say("Tháng \(Format.month($0.month))"), year: $0.year, targets: $0.targets, tasks: $0.tasks, past: $0.past)
    }
    if stops.count > DeadlineTimeline.limit {
      stops = Dictionary(grouping: stops, by: \.year).map { year, stops in
        Stop(
          month: nil, year: year, targets: stops.reduce(0) { $0 + $1.targets }, tasks: stops.reduce(0) { $0 + $1.tasks },
          past: stops.reduce(0) { $0 + $1.past })
      }
      .sorted { $0.year < $1.year }
    }
    self.stops = Array(stops.prefix(DeadlineTimeline.limit))
    omitted = stops.count - self.stops.count
    self.asOf = asOf
  }

  /// What is read aloud.
  var label: String {
    guard let first = stops.first, let last = stops.last else { return say("Không có thời hạn nào") }
    let total = stops.reduce(0) { $0 + $1.total }
    let past = stops.reduce(0) { $0 + $1.past }
    let span = stops.count == 1 ? first.words : say("từ \(first.words) đến \(last.words)")
    let gone =
      past == 0 ? say("chưa hạn nào đã qua") : past == total ? say("các hạn đều đã qua") : say("\(Format.number(past)) việc có hạn đã qua")
    return say("\(Format.number(total)) việc đến hạn \(span); \(gone). Bảng bên cạnh ghi từng tháng.")
  }

  /// Writes the picture; nothing without a deadline.
  func write(to buffer: inout OutputBuffer) {
    guard !stops.isEmpty else { return }
    TimelineDrawing(self).write(to: &buffer)
  }
}

extension DeadlineTimeline.Stop {
  /// "tháng 12/2026", "năm 2026".
  fileprivate var words: String {
    month.map { Edition.isForeign ? "\($0) \(year)" : "\($0.lowercased())/\(year)" } ?? say("năm \(year)")
  }

  /// "40 chỉ tiêu, 11 nhiệm vụ".
  var counts: String {
    ItemKind.counted([(.target, targets), (.task, tasks)])
  }

  /// "Tháng 9, đã qua", "Tháng 11, 3 việc đã qua".
  var name: String {
    let name = month ?? String(year)
    return past == 0 ? name : isPast ? name + say(", đã qua") : say("\(name), \(Format.number(past)) việc đã qua")
  }
}
