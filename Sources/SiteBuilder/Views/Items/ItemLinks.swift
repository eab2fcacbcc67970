import PlanModel

/// Links to targets, tasks and duties.
extension CommuneSite {
  /// A link to a target: its number and short name.
  func link(to target: Target, on path: String) -> LinkView {
    link(to: target.item, .target, indicator: target.indicator, on: path)
  }

  /// A link to an item: its number and a few of its words.
  func link(to item: Item, _ kind: ItemKind, indicator: IndicatorID? = nil, on path: String) -> LinkView {
    LinkView(href: RelativeLink.from(path, to: address.item(item.id, kind)), text: item.label + " " + shortName(item, indicator: indicator))
  }

  /// A link to an item by its id, with what it is: "Chỉ tiêu V.18 Phủ sóng 5G"; nil when the plans have no such item.
  func link(toItem id: ItemID, on path: String) -> LinkView? {
    for plan in plans {
      let link =
        plan.targets.first { $0.item.id == id }.map { (ItemKind.target, self.link(to: $0, on: path)) }
        ?? plan.tasks.first { $0.item.id == id }.map { (.task, self.link(to: $0.item, .task, on: path)) }
        ?? plan.duties.first { $0.item.id == id }.map { (.duty, self.link(to: $0.item, .duty, on: path)) }
      if let (kind, link) = link { return LinkView(href: link.href, text: kind.noun.capitalizedFirst + " " + link.text) }
    }
    return nil
  }
}
