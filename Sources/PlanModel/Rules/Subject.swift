/// A target, task or duty as it stood on a day.
struct Subject: Sendable {
  let kind: ItemKind
  let item: Item
  /// Nil for tasks and duties.
  let target: Target?

  /// The goal that figures are held against; nil for tasks, duties and targets without a measure.
  var goal: Goal? {
    guard let goal = target?.goal, goal.comparator != .none, goal.bound != nil else { return nil }
    return goal
  }

  /// Whether work goes on without an end: "Thường xuyên", and duties, to which plans give none.
  var isEndless: Bool { kind == .duty || item.deadline == .ongoing }

  /// The deadline; duties have none.
  var deadline: Deadline { kind == .duty ? .ongoing : item.deadline }

  /// Whether the goal is the province's.
  var isShared: Bool { target?.scope == .province }
}

/// A row of a plan with its amendments, whatever its kind.
enum PlanRow: Sendable {
  case target(Versioned<Target>)
  case task(Versioned<Task>)
  case duty(Versioned<Duty>)

  /// The rows of a plan: targets, tasks, duties.
  static func all(of plan: Plan) -> [PlanRow] {
    plan.targets.map { .target($0) } + plan.tasks.map { .task($0) } + plan.duties.map { .duty($0) }
  }

  /// The id, which no amendment changes.
  var id: ItemID {
    switch self {
    case .target(let target): return target.original.item.id
    case .task(let task): return task.original.item.id
    case .duty(let duty): return duty.original.item.id
    }
  }

  /// The row as it stood at the end of a day.
  func standing(on day: Day) -> Subject {
    switch self {
    case .target(let versions):
      let target = versions.standing(on: day)
      return Subject(kind: .target, item: target.item, target: target)
    case .task(let versions): return Subject(kind: .task, item: versions.standing(on: day).item, target: nil)
    case .duty(let versions): return Subject(kind: .duty, item: versions.standing(on: day).item, target: nil)
    }
  }

  /// The days on which amendments took effect.
  var amendmentDays: [Day] {
    switch self {
    case .target(let versions): return versions.versions.map(\.amendment.from)
    case .task(let versions): return versions.versions.map(\.amendment.from)
    case .duty(let versions): return versions.versions.map(\.amendment.from)
    }
  }
}
