/// A target, task or duty as it stood on a day. Shared, not copied: alerts judge a past of many days.
final class Subject: Sendable {
  let kind: ItemKind
  let item: Item
  /// Nil for tasks and duties.
  let target: Target?
  /// The goal that figures are held against; nil for tasks, duties and targets without a measure.
  let goal: Goal?
  /// The deadline; duties have none.
  let deadline: Deadline
  /// The offices that lead it, each once.
  let leads: [OfficeID]

  init(kind: ItemKind, item: Item, target: Target? = nil) {
    self.kind = kind
    self.item = item
    self.target = target
    goal = target.flatMap { $0.goal.comparator != .none && $0.goal.bound != nil ? $0.goal : nil }
    deadline = kind == .duty ? .ongoing : item.deadline
    var leads: [OfficeID] = []
    for office in item.lead where !leads.contains(office.id) { leads.append(office.id) }
    self.leads = leads
  }

  /// Whether work goes on without an end: "Thường xuyên", and duties, to which plans give none.
  var isEndless: Bool { deadline == .ongoing }

  /// Whether the program computes the figure, so that no office owes a report.
  var isComputed: Bool { target?.computed != nil }

  /// Whether the goal is the province's.
  var isShared: Bool { target?.scope == .province }
}

/// A row of a plan with its amendments and with what was reported of it, whatever its kind. Shared: all judgements of a commune go by the same rows.
final class PlanRow: Sendable {
  /// The id, which no amendment changes.
  let id: ItemID
  /// Whether its figure is computed at any time.
  let isEverComputed: Bool
  /// What was reported, in order of period, then of the day received, then of the lines.
  let reports: [KnownReport]
  private let original: Subject
  private let versions: [(from: Day, subject: Subject)]
  /// Whether the reports stand in the order of the days received too, so that those known on a day are the first so many.
  private let isInOrder: Bool

  /// The rows of a plan: targets, tasks, duties. `reports` are those of each item, in order.
  static func all(of plan: Plan, reports: [ItemID: [KnownReport]]) -> [PlanRow] {
    plan.targets.map { target in PlanRow(target, reports) { Subject(kind: .target, item: $0.item, target: $0) } }
      + plan.tasks.map { task in PlanRow(task, reports) { Subject(kind: .task, item: $0.item) } }
      + plan.duties.map { duty in PlanRow(duty, reports) { Subject(kind: .duty, item: $0.item) } }
  }

  private convenience init<Value>(_ versioned: Versioned<Value>, _ reports: [ItemID: [KnownReport]], subject: (Value) -> Subject) {
    let original = subject(versioned.original)
    self.init(
      original, versions: versioned.versions.map { ($0.amendment.from, subject($0.value)) }, reports: reports[original.item.id] ?? [])
  }

  private init(_ original: Subject, versions: [(from: Day, subject: Subject)], reports: [KnownReport], computed: [KnownReport] = []) {
    id = original.item.id
    self.original = original
    self.versions = versions
    isEverComputed = original.isComputed || versions.contains { $0.subject.isComputed }
    var reports = reports
    // What an office says of a figure while the program computes it stands in the computed rows.
    if isEverComputed {
      reports = reports.filter { report in
        report.report.isComputed || !(versions.last { $0.from <= report.reported }?.subject ?? original).isComputed
      }
    }
    if !computed.isEmpty { reports = KnownReport.sorted(reports + computed) }
    self.reports = reports
    isInOrder = zip(reports, reports.dropFirst()).allSatisfy { $0.reported <= $1.reported }
  }

  /// The row with computed figures among its reports.
  func with(_ computed: [KnownReport]) -> PlanRow {
    computed.isEmpty ? self : PlanRow(original, versions: versions, reports: reports, computed: computed)
  }

  /// The row as it stood at the end of a day.
  func standing(on day: Day) -> Subject {
    versions.isEmpty ? original : versions.last { $0.from <= day }?.subject ?? original
  }

  /// The reports received by the end of a day, in order.
  func known(on day: Day) -> ArraySlice<KnownReport> {
    guard isInOrder else { return reports.filter { $0.reported <= day }[...] }
    var end = reports.count
    while end > 0, reports[end - 1].reported > day { end -= 1 }
    return reports[..<end]
  }

  /// The report received first; of one day that of the earliest period, of one period the first line.
  var firstReport: KnownReport? {
    guard !isInOrder else { return reports.first }
    return reports.min { ($0.reported, $0.order) < ($1.reported, $1.order) }
  }

  /// As issued and after each amendment.
  var subjects: [Subject] { [original] + versions.map(\.subject) }

  /// The days on which amendments took effect.
  var amendmentDays: [Day] { versions.map(\.from) }
}
