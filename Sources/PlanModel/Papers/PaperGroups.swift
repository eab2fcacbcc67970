/// The targets of one section of a plan.
public struct PaperGroup: Hashable, Sendable {
  /// The plan.
  public let plan: String
  /// The section as printed, "V".
  public let section: String
  /// Its title as printed; nil where the plan prints none.
  public let title: String?
  /// The targets, in the order of the rows.
  public let items: [ItemID]
}

extension PaperFigures {
  /// The targets by section, in the order in which the sections first appear.
  public var groups: [PaperGroup] {
    commune.plans.flatMap { plan -> [PaperGroup] in
      var order: [String] = []
      var items: [String: [ItemID]] = [:]
      for target in plan.targets {
        let item = target.standing(on: paper.cutOff).item
        if items[item.section] == nil { order.append(item.section) }
        items[item.section, default: []].append(item.id)
      }
      return order.map { section in
        let heading = plan.document.headings.first { $0.rows == .targets && $0.section == section && $0.number == nil }
        return PaperGroup(plan: plan.id, section: section, title: heading?.title, items: items[section] ?? [])
      }
    }
  }
}
