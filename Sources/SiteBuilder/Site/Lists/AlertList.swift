import PlanModel

/// What is red at a commune: the longest overdue first, then as in the plan.
struct AlertList {
  private let site: CommuneSite

  /// The list of a commune.
  init(_ site: CommuneSite) {
    self.site = site
  }

  /// A red item.
  struct Entry: Sendable {
    let assessment: Assessment
    let item: Item
    let target: Target?
  }

  /// The rows for the page at `path`, of the items for which `isWanted` holds.
  func rows(on path: String, where isWanted: (Item) -> Bool = { _ in true }) -> [AlertRowView] {
    site.alerts.compactMap { entry in
      isWanted(entry.item) ? AlertRowView(entry.assessment, item: entry.item, target: entry.target, in: site, on: path) : nil
    }
  }

  /// What the pages across keep of the list, in its order.
  var summaries: [CommuneSummary.RedItem] {
    site.alerts.map { entry in
      CommuneSummary.RedItem(
        label: entry.item.label, kind: entry.assessment.kind, name: site.shortName(entry.item, indicator: entry.target?.indicator),
        reason: AlertReason.words(entry.assessment, target: entry.target),
        offices: entry.item.lead.map { site.offices[$0.id]?.name ?? $0.printed }, since: entry.assessment.since ?? site.asOf,
        explanation: site.explanation(of: entry.assessment),
        address: site.address.item(entry.item.id, entry.assessment.kind))
    }
  }

  /// The red items of a commune in the order of the list; see ``CommuneSite/alerts``.
  static func entries(of site: CommuneSite) -> [Entry] {
    let red = site.items.compactMap { item, target -> (since: Day, entry: Entry)? in
      guard let assessment = site.judged.assessments[item.id], assessment.status == .alert else { return nil }
      return (assessment.since ?? site.asOf, Entry(assessment: assessment, item: item, target: target))
    }
    return red.indices.sorted { (red[$0].since, $0) < (red[$1].since, $1) }.map { red[$0].entry }
  }
}

extension Assessment {
  /// The first day on which one of its alerts began to hold; nil without alerts.
  var since: Day? { alerts.map(\.since).min() }
}
