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

extension PaperGroup {
  /// The section as it is printed over its targets: "V. Chuyển đổi số".
  public var heading: String { title.map { section + ". " + $0 } ?? section }

  /// The targets of a commune by section, plan by plan, in the order in which the sections first appear.
  static func all(of judged: CommuneAssessment) -> [PaperGroup] {
    var groups: [PaperGroup] = []
    for plan in judged.commune.plans {
      var order: [String] = []
      var items: [String: [ItemID]] = [:]
      for target in plan.targets {
        let item = target.standing(on: judged.asOf).item
        if items[item.section] == nil { order.append(item.section) }
        items[item.section, default: []].append(item.id)
      }
      for section in order {
        let heading = plan.document.headings.first { $0.rows == .targets && $0.section == section && $0.number == nil }
        groups.append(PaperGroup(plan: plan.id, section: section, title: heading?.title, items: items[section] ?? []))
      }
    }
    return groups
  }
}
