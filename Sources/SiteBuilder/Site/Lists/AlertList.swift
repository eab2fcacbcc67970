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
    /// A short name of the item.
    let name: String
    /// Why it is red, with its numbers.
    let reason: String
    /// Each alert and since when.
    let kinds: [String]
    /// What the office says of it; nil when it says nothing.
    let explanation: String?

    fileprivate init(_ assessment: Assessment, _ item: Item, _ target: Target?, in site: CommuneSite) {
      self.assessment = assessment
      self.item = item
      self.target = target
      name = site.shortName(item, indicator: target?.indicator)
      reason = AlertReason.words(assessment, target: target)
      kinds = AlertReason.kinds(assessment, alertsByPlan: site.alertsByPlan)
      explanation = site.explanation(of: assessment)
    }
  }

  /// The rows for the page at `path`, of the items for which `isWanted` holds, at most `limit`.
  func rows(on path: String, limit: Int = .max, where isWanted: (Item) -> Bool = { _ in true }) -> [AlertRowView] {
    var rows: [AlertRowView] = []
    for entry in site.alerts where isWanted(entry.item) {
      if rows.count == limit { break }
      rows.append(AlertRowView(entry, in: site, on: path))
    }
    return rows
  }

  /// What the pages across keep of the list, in its order.
  var summaries: [CommuneSummary.RedItem] {
    site.alerts.map { entry in
      CommuneSummary.RedItem(
        label: entry.item.label, kind: entry.assessment.kind, name: entry.name, reason: entry.reason,
        offices: entry.item.lead.map { site.offices[$0.id]?.name ?? $0.printed }, since: entry.assessment.since ?? site.asOf,
        explanation: entry.explanation, item: entry.item.id)
    }
  }

  /// The red items of a commune in the order of the list; see ``CommuneSite/alerts``.
  static func entries(of site: CommuneSite) -> [Entry] {
    let red = site.items.compactMap { item, target -> (since: Day, entry: Entry)? in
      guard let assessment = site.judged.assessments[item.id], assessment.status == .alert else { return nil }
      return (assessment.since ?? site.asOf, Entry(assessment, item, target, in: site))
    }
    return red.indices.sorted { (red[$0].since, $0) < (red[$1].since, $1) }.map { red[$0].entry }
  }
}

extension Assessment {
  /// The first day on which one of its alerts began to hold; nil without alerts.
  var since: Day? { alerts.map(\.since).min() }
}
