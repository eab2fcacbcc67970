import ContentReader
import OpenData
import PlanModel

/// A paper of a commune with the commune as it stood at the cut-off. Shared by the pages of the paper and not copied.
final class PaperSite: Sendable {
  /// The figures.
  let figures: PaperFigures
  /// The commune at the cut-off.
  let site: CommuneSite
  /// Its addresses.
  let address: PaperAddress
  /// The lists of items that its pages print.
  let lists: PaperLists

  private let keptCounts = Kept<PaperCountsView>()
  private let keptCode = Kept<QRCode?>()
  private let keptTable = Kept<FilledTable>()
  private let keptRows = Kept<EncodedRows>()

  private init(_ figures: PaperFigures, _ site: CommuneSite, _ words: PaperVocabulary) {
    self.figures = figures
    self.site = site
    address = PaperAddress(site.address, figures.paper.period)
    lists = PaperLists(figures, of: site, words)
  }

  /// The papers of a commune whose cut-off has come. The days on which it must be judged are judged once: the day before one paper is that of another.
  static func all(of site: CommuneSite, shared: SharedContent, overview: SiteOverview, jobs: Int) -> [PaperSite] {
    let papers = site.commune.papers(by: site.asOf)
    guard let first = papers.first else { return [] }
    let days = papers.map { PaperFigures.days(of: $0, in: site.commune) }
    let distinct = Set(days.flatMap { [$0.now, $0.earlier] }).sorted()
    let judged = Parallel.map(distinct.count, jobs: jobs) { site.judged.on(distinct[$0]) }
    let byDay = Dictionary(zip(distinct, judged), uniquingKeysWith: { first, _ in first })
    let words = PaperVocabulary(of: site, on: PaperAddress(site.address, first.period).bulletin)
    return Parallel.map(papers.count, jobs: jobs) { place in
      let (now, earlier) = days[place]
      let figures = PaperFigures(papers[place], now: byDay[now] ?? site.judged.on(now), earlier: byDay[earlier] ?? site.judged.on(earlier))
      return PaperSite(figures, CommuneSite(figures.now, shared: shared, overview: overview, sharing: site), words)
    }
  }

  /// The paper.
  var paper: Paper { figures.paper }
  /// The period.
  var period: Period { figures.paper.period }
  /// The table of counts.
  var counts: PaperCountsView { keptCounts.value { PaperCountsView(figures, alertsByPlan: site.alertsByPlan) } }

  /// The code that leads to its bản tin, on every page of the paper; `base` is the public address of the site.
  func code(base: String) -> QRCode? { keptCode.value { QRCode(base + address.bulletin) } }

  /// Its figures as a table.
  var table: FilledTable { keptTable.value { PaperTable.filled(figures) } }
  /// The rows of that as CSV: in the paper's own file, and in that of all papers.
  var rows: EncodedRows { keptRows.value { TableCSV.rows(table) } }

  /// "Đạt" as the count of a paper reads it: 12 of the 44 that are judged.
  func met(_ kind: ItemKind) -> (now: Int, before: Int?, judged: Int) {
    let counts = figures.counts(of: kind)
    return (counts.now[.met], counts.before?[.met], counts.now.judged)
  }

  /// The words for what is red: "cảnh báo đỏ" where the commune's own plan sets the rule.
  var redWord: String { site.alertsByPlan ? "cảnh báo đỏ" : "việc đỏ" }
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
