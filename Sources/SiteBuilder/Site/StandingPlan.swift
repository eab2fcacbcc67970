import PlanModel

/// A plan with its rows as they stand on a day.
struct StandingPlan: Sendable {
  /// The plan.
  let plan: Plan
  /// The targets.
  let targets: [Target]
  /// The tasks.
  let tasks: [Task]
  /// The duties.
  let duties: [Duty]

  /// A plan on a day.
  init(_ plan: Plan, on day: Day) {
    self.plan = plan
    targets = plan.targets.map { $0.standing(on: day) }
    tasks = plan.tasks.map { $0.standing(on: day) }
    duties = plan.duties.map { $0.standing(on: day) }
  }
}
