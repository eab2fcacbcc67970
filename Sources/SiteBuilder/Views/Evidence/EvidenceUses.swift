import PlanModel

/// What the evidence of a commune is cited for, by the reports received by its day.
struct EvidenceUses {
  /// An item that it is cited for.
  struct Use {
    /// The item's page.
    let link: LinkView
    /// The periods, oldest first, each once.
    var periods: [Period]
  }

  private var uses: [EvidenceID: [ItemID: Use]] = [:]
  private var order: [EvidenceID: [ItemID]] = [:]
  /// Who leads what a piece of evidence is cited for, or reported it.
  private var owners: [EvidenceID: Set<OfficeID>] = [:]

  /// The uses at a commune, with links on the page at `path`.
  init(_ site: CommuneSite, on path: String) {
    let items = Dictionary(site.items.map { ($0.item.id, $0) }, uniquingKeysWith: { first, _ in first })
    for report in site.commune.reports where report.reported <= site.asOf && !report.evidence.isEmpty {
      guard let (item, target) = items[report.item], let kind = site.judged.assessments[item.id]?.kind else { continue }
      let offices = Set(item.lead.map(\.id) + [report.office].compactMap { $0 })
      for id in report.evidence {
        owners[id, default: []].formUnion(offices)
        if uses[id]?[item.id] == nil {
          order[id, default: []].append(item.id)
          let link = site.link(to: item, kind, indicator: target?.indicator, on: path)
          uses[id, default: [:]][item.id] = Use(link: LinkView(href: link.href, text: kind.noun.capitalizedFirst + " " + link.text), periods: [])
        }
        if let known = uses[id]?[item.id]?.periods, !known.contains(report.period) { uses[id]?[item.id]?.periods.append(report.period) }
      }
    }
  }

  /// What a piece of evidence is cited for, in the order of the reports.
  func uses(of id: EvidenceID) -> [Use] {
    (order[id] ?? []).compactMap { item in
      uses[id]?[item].map { Use(link: $0.link, periods: $0.periods.sorted()) }
    }
  }

  /// Whether a verdict is that of an office on its own evidence.
  func isSelfAppraised(_ verdict: Appraisal) -> Bool { owners[verdict.evidence]?.contains(verdict.office) ?? false }
}
