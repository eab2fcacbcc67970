import ContentReader
import PlanModel

/// A paper of a commune with the commune as it stood at the cut-off.
struct PaperSite: Sendable {
  /// The figures.
  let figures: PaperFigures
  /// The commune at the cut-off.
  let site: CommuneSite

  /// A paper of a commune.
  init(_ paper: Paper, of commune: Commune, shared: SharedContent, overview: SiteOverview) {
    figures = PaperFigures(paper, of: commune, indicators: shared.indicatorsByID)
    site = CommuneSite(figures.now, shared: shared, overview: overview)
  }

  /// The paper.
  var paper: Paper { figures.paper }
  /// The period.
  var period: Period { paper.period }
  /// Its addresses.
  var address: PaperAddress { PaperAddress(site.address, period) }

  /// "Đạt" as the count of a paper reads it: 12 of the 44 that are judged.
  func met(_ kind: ItemKind) -> (now: Int, before: Int?, judged: Int) {
    let counts = figures.counts(of: kind)
    return (counts.now[.met], counts.before?[.met], counts.now.judged)
  }

  /// The words for what is red: "cảnh báo đỏ" where the commune's own plan sets the rule.
  var redWord: String { site.alertsByPlan ? "cảnh báo đỏ" : "việc đỏ" }

  /// A short name with the number before it: "V.18 Chữ ký số".
  func name(_ item: Item, _ target: Target?) -> String { item.label + " " + site.shortName(item, indicator: target?.indicator) }

  /// The item's words without a full stop at the end.
  func text(_ item: Item) -> String { Shortened.withoutStop(item.reading ?? item.statement) }

  /// The offices that lead an item by their names; nil where the plan names none.
  func offices(_ item: Item) -> String? {
    let names = item.lead.map { site.offices[$0.id]?.name ?? $0.printed }
    return names.isEmpty ? nil : names.joined(separator: "; ")
  }
}

extension Commune {
  /// The years that have a book: those of a paper for the whole year.
  func bookYears(by day: Day) -> [Paper] { papers(by: day).filter { $0.period.kind == .year } }

  /// The same commune with drafts of the papers of a period that nobody has written.
  func drafting(_ period: Period?) -> Commune {
    guard let period, !papers.contains(where: { $0.period == period }) else { return self }
    var commune = self
    let place = settings.place.file.replacing("commune.yml", with: "bulletins/\(period.key).md")
    let draft = Paper.draft(of: period, calendar: settings.calendar, place: .init(file: place))
    commune.papers = (papers + [draft]).sorted { $0.period < $1.period }
    return commune
  }
}
