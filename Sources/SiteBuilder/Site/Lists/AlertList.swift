import PlanModel

/// What is red at a commune: the longest overdue first, then as in the plan.
struct AlertList {
  private let site: CommuneSite

  /// The list of a commune.
  init(_ site: CommuneSite) {
    self.site = site
  }

  /// The rows for the page at `path`, of the items for which `isWanted` holds.
  func rows(on path: String, where isWanted: (Item) -> Bool = { _ in true }) -> [AlertRowView] {
    entries(where: isWanted).map { AlertRowView($0.assessment, item: $0.item, target: $0.target, in: site, on: path) }
  }

  /// What the pages across keep of the list, in its order.
  var summaries: [CommuneSummary.RedItem] {
    entries { _ in true }.map { entry in
      CommuneSummary.RedItem(
        label: entry.item.label, kind: entry.assessment.kind, name: site.shortName(entry.item, indicator: entry.target?.indicator),
        reason: AlertReason.words(entry.assessment, target: entry.target),
        offices: entry.item.lead.map { site.offices[$0.id]?.name ?? $0.printed }, since: entry.assessment.since ?? site.asOf,
        explanation: site.explanation(of: entry.assessment),
        address: site.address.item(entry.item.id, entry.assessment.kind))
    }
  }

  private struct Entry {
    let assessment: Assessment
    let item: Item
    let target: Target?
  }

  private func entries(where isWanted: (Item) -> Bool) -> [Entry] {
    let all = site.items.compactMap { item, target in
      isWanted(item) ? red(item).map { Entry(assessment: $0, item: item, target: target) } : nil
    }
    return all.enumerated().sorted { left, right in
      let leftSince = left.element.assessment.since ?? site.asOf
      let rightSince = right.element.assessment.since ?? site.asOf
      return leftSince != rightSince ? leftSince < rightSince : left.offset < right.offset
    }.map(\.element)
  }

  private func red(_ item: Item) -> Assessment? {
    site.judged.assessments[item.id].flatMap { $0.status == .alert ? $0 : nil }
  }
}

extension Assessment {
  /// The first day on which one of its alerts began to hold; nil without alerts.
  var since: Day? { alerts.map(\.since).min() }
}
