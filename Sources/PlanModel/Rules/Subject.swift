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

  init(kind: ItemKind, item: Item, target: Target? = nil) {
    self.kind = kind
    self.item = item
    self.target = target
    goal = target.flatMap { $0.goal.comparator != .none && $0.goal.bound != nil ? $0.goal : nil }
    deadline = kind == .duty ? .ongoing : item.deadline
  }

  /// Whether work goes on without an end: "Thường xuyên", and duties, to which plans give none.
  var isEndless: Bool { deadline == .ongoing }

  /// Whether the program computes the figure, so that no office owes a report.
  var isComputed: Bool { target?.computed != nil }

  /// Whether the goal is the province's.
  var isShared: Bool { target?.scope == .province }
}

/// A row of a plan with its amendments, whatever its kind.
struct PlanRow: Sendable {
  /// The id, which no amendment changes.
  let id: ItemID
  private let original: Subject
  private let versions: [(from: Day, subject: Subject)]

  /// The rows of a plan: targets, tasks, duties.
  static func all(of plan: Plan) -> [PlanRow] {
    plan.targets.map { target in PlanRow(target) { Subject(kind: .target, item: $0.item, target: $0) } }
      + plan.tasks.map { task in PlanRow(task) { Subject(kind: .task, item: $0.item) } }
      + plan.duties.map { duty in PlanRow(duty) { Subject(kind: .duty, item: $0.item) } }
  }

  private init<Value>(_ versioned: Versioned<Value>, subject: (Value) -> Subject) {
    original = subject(versioned.original)
    id = original.item.id
    versions = versioned.versions.map { ($0.amendment.from, subject($0.value)) }
  }

  /// The row as it stood at the end of a day.
  func standing(on day: Day) -> Subject {
    versions.last { $0.from <= day }?.subject ?? original
  }

  /// As issued and after each amendment.
  var subjects: [Subject] { [original] + versions.map(\.subject) }

  /// The days on which amendments took effect.
  var amendmentDays: [Day] { versions.map(\.from) }
}
