import Diagnostics
import PlanModel

/// Which rows of an author's table, and which of their cells, were known on a day: those that the published tables show.
enum KnownCells: Equatable {
  /// All of them: the table says nothing of when.
  case always
  /// The rows whose day in a column has come; a row without one always was.
  case rows(from: String)
  /// All rows, without some cells until the day in a column has come.
  case cells([String], from: String)
  /// The same, and without the days of a list that have not come.
  case days(list: String, [String], from: String)
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
    AuthorTable.datasets.key: .days(list: "updated", ["published", "updated", "url", "table"], from: "published"),
    AuthorTable.budget.key: .always,
    AuthorTable.listings.key: .rows(from: "from"),
    AuthorTable.submissions.key: .cells(["sent", "number", "file"], from: "sent"),
    AuthorTable.decisions.key: .rows(from: "date"),
    AuthorTable.retired.key: .always,
    AuthorTable.targets.key: .always,
    AuthorTable.tasks.key: .always,
    AuthorTable.duties.key: .always,
    AuthorTable.milestones.key: .always,
    AuthorTable.amendments.key: .rows(from: "from"),
  ]
}
