import Diagnostics
import PlanModel

/// Which rows of an author's table, and which of their cells, were known on a day: those that the published tables show.
enum KnownCells: Equatable {
  /// All of them: the table says nothing of when.
  case always
  /// The rows whose day in a column has come; a row without one always was.
  case rows(from: String)
  /// All rows, without some cells until the day in a column has come, that column among them. `withoutDay` says whether they are known while
  /// there is no day; of the days in the list `days` those are that have come.
  case cells([String], from: String, withoutDay: Bool, days: String? = nil)
  /// The pieces of evidence that ``Commune/evidence(knownOn:)`` gives.
  case evidence

  /// The rule of each author's table, by its key.
  static let ofTables: [String: KnownCells] = [
    AuthorTable.indicators.key: .always,
    AuthorTable.officeKinds.key: .always,
    AuthorTable.glossary.key: .always,
    AuthorTable.offices.key: .always,
    AuthorTable.reports.key: .rows(from: "reported"),
    AuthorTable.evidence.key: .evidence,
    AuthorTable.appraisals.key: .rows(from: "date"),
    AuthorTable.datasets.key: .cells(["published", "updated", "url", "table"], from: "published", withoutDay: false, days: "updated"),
    AuthorTable.budget.key: .always,
    AuthorTable.listings.key: .rows(from: "from"),
    AuthorTable.submissions.key: .cells(["sent", "number", "file"], from: "sent", withoutDay: true),
    AuthorTable.decisions.key: .rows(from: "date"),
    AuthorTable.retired.key: .always,
    AuthorTable.targets.key: .always,
    AuthorTable.tasks.key: .always,
    AuthorTable.duties.key: .always,
    AuthorTable.milestones.key: .always,
    AuthorTable.amendments.key: .rows(from: "from"),
  ]
}
