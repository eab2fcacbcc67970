import Diagnostics
import PlanModel

/// A file of the site before it is made: where it will lie, and whose it is.
struct Page: Sendable {
  /// Its path, relative to the output.
  let path: String
  /// What it shows.
  let content: Content
  /// What it is made from, for diagnostics.
  let place: SourcePlace

  /// What a file of a commune shows; positions count in the commune as read, those of papers among the ones whose cut-off has come.
  enum Content: Hashable, Sendable {
    case commune
    case alerts
    case budget
    case evidence
    case listing(Provision.PromisedList)
    case submissions
    case amendments
    case plan(Int)
    case planned
    case target(plan: Int, row: Int)
    case task(plan: Int, row: Int)
    case duty(plan: Int, row: Int)
    case office(Int)
    case offices
    case months
    case embeds
    case communeCard
    case alertsCard
    case dataCard
    case targetCard(plan: Int, row: Int)
    case retired(Int)
    case papers
    case bulletin(Int)
    case officialPaper(Int)
    case targetBook(Int)
    case paperFigures(Int)
    case paperScript(Int)
    case quality
    /// What is new.
    case feed
    /// The list of pages.
    case sitemap
    /// The listing of open data and every file that it lists: made together, for the listing names their digests.
    case openData

    /// Whether it is a page that every edition has; data, evidence and papers exist once.
    var isOfEveryEdition: Bool {
      switch self {
      case .bulletin, .officialPaper, .targetBook, .paperFigures, .paperScript, .feed, .sitemap, .openData: false
      default: true
      }
    }
  }
}
