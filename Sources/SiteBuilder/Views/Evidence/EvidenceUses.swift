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
      for id in report.evidence {
        for office in item.lead { owners[id, default: []].insert(office.id) }
        if let office = report.office { owners[id, default: []].insert(office) }
        // An item has one link, which tells its uses from those of others.
        if let use = uses[id]?.firstIndex(where: { $0.link === link }) {
          if let known = uses[id]?[use].periods, !known.contains(report.period) { uses[id]?[use].periods.append(report.period) }
        } else {
          uses[id, default: []].append(Use(link: link, periods: [report.period]))
        }
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
