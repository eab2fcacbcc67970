/// How many rows of a plan say what, counted from the plan alone.
public struct PlanCounts: Hashable, Sendable {
  /// The rows of one kind.
  public struct Rows: Hashable, Sendable {
    /// All of them.
    public var total = 0
    /// Those with a goal that can be measured; 0 for tasks and duties.
    public var measured = 0
    /// Those with a deadline that is understood, or going on without an end; 0 for duties.
    public var dated = 0
    /// Those that name an office of their own.
    public var assigned = 0
    /// Those that name a product; 0 for duties.
    public var productive = 0
  }

  /// The targets.
  public private(set) var targets = Rows()
  /// The tasks.
  public private(set) var tasks = Rows()
  /// The duties and solutions, to which plans give neither a measure nor a deadline nor a product.
  public private(set) var duties = Rows()

  /// The counts of some rows.
  public init(targets: [Target], tasks: [Task], duties: [Duty]) {
    for target in targets {
      self.targets.add(target.item)
      if target.goal.bound != nil { self.targets.measured += 1 }
    }
    for task in tasks { self.tasks.add(task.item) }
    for duty in duties {
      self.duties.total += 1
      if !duty.item.lead.isEmpty { self.duties.assigned += 1 }
    }
  }
}

extension PlanCounts.Rows {
  fileprivate mutating func add(_ item: Item) {
    total += 1
    if item.deadline != .none, item.deadline != .unclear { dated += 1 }
    if !item.lead.isEmpty { assigned += 1 }
    if item.product != nil { productive += 1 }
  }
}
