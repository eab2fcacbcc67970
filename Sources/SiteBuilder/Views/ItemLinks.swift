import PlanModel

/// Links to targets, tasks and duties by their ids.
enum ItemLinks {
  /// The link to an item, in the words of its row; nil when the plans have no such item.
  static func link(_ id: ItemID, in site: CommuneSite, on path: String) -> LinkView? {
    for plan in site.plans {
      if let target = plan.targets.first(where: { $0.item.id == id }) {
        return link(target.item, "Chỉ tiêu", to: site.address.target(id), name: site.shortName(target.item, indicator: target.indicator), path)
      }
      if let task = plan.tasks.first(where: { $0.item.id == id }) {
        return link(task.item, "Nhiệm vụ", to: site.address.task(id), name: nil, path)
      }
      if let duty = plan.duties.first(where: { $0.item.id == id }) {
        return link(duty.item, "Trách nhiệm", to: site.address.plan(plan.plan.id) + "#" + id, name: nil, path)
      }
    }
    return nil
  }

  private static func link(_ item: Item, _ kind: String, to address: String, name: String?, _ path: String) -> LinkView {
    let name = name ?? Shortened.words(item.reading ?? item.statement, limit: 45)
    return LinkView(href: RelativeLink.from(path, to: address), text: "\(kind) \(item.label): \(name)")
  }
}
