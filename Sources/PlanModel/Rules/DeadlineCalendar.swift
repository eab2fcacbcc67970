/// When the targets and tasks of plans fall due, as the plans alone say it.
public struct DeadlineCalendar: Hashable, Sendable {
  /// A target or a task.
  public struct Entry: Hashable, Sendable {
    /// The row.
    public let item: Item
    /// The row as a target; nil for a task.
    public let target: Target?

    /// What it is.
    public var kind: ItemKind { target == nil ? .task : .target }
  }

  /// A month in which something falls due for the first time.
  public struct Month: Hashable, Sendable {
    /// The year.
    public let year: Int
    /// The month, from 1.
    public let month: Int
    /// What falls due in it, targets first, in the order of the plans.
    public let entries: [Entry]
    /// How many of them had fallen due before the day the calendar is drawn up.
    public let past: Int

    /// The number of targets.
    public var targets: Int { entries.count { $0.kind == .target } }
    /// The number of tasks.
    public var tasks: Int { entries.count - targets }
  }

  /// The months, earliest first. What returns every year after a first deadline stands in the month of that one.
  public let months: [Month]
  /// What goes on without an end.
  public let ongoing: [Entry]
  /// What returns every year.
  public let yearly: [Entry]
  /// What falls due on a day and then every year; it stands in ``months`` too.
  public let thenYearly: [Entry]
  /// What has a deadline in words that name no day.
  public let unclear: [Entry]
  /// What has no deadline.
  public let without: [Entry]

  /// The calendar of some targets and tasks on a day.
  public init(targets: [Target], tasks: [Task], asOf: Day) {
    let entries = targets.map { Entry(item: $0.item, target: $0) } + tasks.map { Entry(item: $0.item, target: nil) }
    var months: [Period: [Entry]] = [:]
    for entry in entries {
      guard let parts = entry.item.deadline.date?.parts, let month = Period(kind: .month, year: parts.year, part: parts.month) else { continue }
      months[month, default: []].append(entry)
    }
    self.months = months.keys.sorted().map { period in
      let due = months[period] ?? []
      return Month(
        year: period.year, month: period.part, entries: due, past: due.count { entry in entry.item.deadline.date.map { $0 < asOf } ?? false })
    }
    ongoing = entries.filter { $0.item.deadline == .ongoing }
    yearly = entries.filter { $0.item.deadline == .yearly }
    thenYearly = entries.filter { $0.item.deadline.returns && $0.item.deadline.date != nil }
    unclear = entries.filter { $0.item.deadline == .unclear }
    without = entries.filter { $0.item.deadline == .none }
  }
}
