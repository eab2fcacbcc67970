import PlanModel

/// A target, task or duty of a plan as issued, with what changed it by the day of publication.
struct PlanRow: Sendable {
  /// The plan.
  let document: PlanDocument
  /// The plan's id.
  let plan: String
  /// What it is.
  let kind: ItemKind
  /// Its place in the plan, from 1: targets, then tasks, then duties.
  let order: Int
  /// What it shares with the other kinds, as issued.
  let item: Item
  /// The same as it stands on the day.
  let standingItem: Item
  /// The target as issued; nil for tasks and duties.
  let target: Target?
  /// The target as it stands on the day; nil for tasks and duties.
  let standing: Target?
  /// The amendments in force on the day, in the order in which they take effect.
  let amendments: [Amendment]

  /// The rows of a plan, in its order.
  static func rows(of plan: Plan, asOf: Day) -> [PlanRow] {
    var rows: [PlanRow] = []
    func add<Value>(_ value: Versioned<Value>, _ kind: ItemKind, item: (Value) -> Item, target: (Value) -> Target? = { _ in nil }) {
      let amendments = value.versions.map(\.amendment).filter { $0.from <= asOf }
      let standing = value.standing(on: asOf)
      rows.append(
        PlanRow(
          document: plan.document, plan: plan.id, kind: kind, order: rows.count + 1, item: item(value.original), standingItem: item(standing),
          target: target(value.original), standing: target(standing), amendments: amendments))
    }
    for target in plan.targets { add(target, .target, item: \.item, target: { $0 }) }
    for task in plan.tasks { add(task, .task, item: \.item) }
    for duty in plan.duties { add(duty, .duty, item: \.item) }
    return rows
  }
}
