import PlanModel

extension Commune {
  /// What each id in use names.
  var kinds: [ItemID: ItemKind] {
    var kinds: [ItemID: ItemKind] = [:]
    for plan in plans {
      for target in plan.targets { kinds[target.original.item.id] = .target }
      for task in plan.tasks { kinds[task.original.item.id] = .task }
      for duty in plan.duties { kinds[duty.original.item.id] = .duty }
    }
    return kinds
  }
}
