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

  /// By the evidence, in the order of the reports.
  private var uses: [EvidenceID: [Use]] = [:]
  /// Who leads what a piece of evidence is cited for, or reported it.
  private var owners: [EvidenceID: Set<OfficeID>] = [:]

  /// The uses at a commune, with links on the page at `path`.
  init(_ site: CommuneSite, on path: String) {
    let work = site.work
    var links: [ItemID: LinkView] = [:]
    for report in site.commune.reports where report.reported <= site.asOf && !report.evidence.isEmpty {
      guard let (item, target) = work.item(report.item), let kind = site.judged.assessments[item.id]?.kind else { continue }
      let link: LinkView
      if let known = links[item.id] {
        link = known
      } else {
        let short = site.link(to: item, kind, indicator: target?.indicator, on: path)
        link = LinkView(href: short.href, text: kind.noun.capitalizedFirst + " " + short.text.quoted)
        links[item.id] = link
      }
      let leading = item.lead.map(\.id) + (report.office.map { [$0] } ?? [])
      for id in report.evidence {
        owners[id, default: []].formUnion(leading)
        uses[id, default: []].note(report.period, link)
      }
    }
  }

  /// What a piece of evidence is cited for, in the order of the reports.
  func uses(of id: EvidenceID) -> [Use] {
    (uses[id] ?? []).map { Use(link: $0.link, periods: $0.periods.sorted()) }
  }

  /// Whether a verdict is that of an office on its own evidence.
  func isSelfAppraised(_ verdict: Appraisal) -> Bool { owners[verdict.evidence]?.contains(verdict.office) ?? false }
}

extension [EvidenceUses.Use] {
  /// Notes a period. An item has one link, which tells its uses from those of others.
  fileprivate mutating func note(_ period: Period, _ link: LinkView) {
    guard let use = firstIndex(where: { $0.link === link }) else { return append(EvidenceUses.Use(link: link, periods: [period])) }
    if !self[use].periods.contains(period) { self[use].periods.append(period) }
  }
}
