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
    let work = work
    guard let position = work.position(of: id) else { return nil }
    let (entry, kind) = (work.all[position], work.kind(at: position))
    let link = link(to: entry.item, kind, indicator: entry.target?.indicator, on: path)
    return LinkView(href: link.href, text: kind.noun.capitalizedFirst + " " + link.text.quoted)
  }
}
