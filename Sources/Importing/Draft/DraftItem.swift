import PlanModel

/// A target or task as the table has it.
struct DraftItem {
  let kind: ItemKind
  let id: String
  let section: String
  /// Nil where the plan prints none.
  let number: String?
  /// The words of its cells, line by line.
  var cells: [ColumnRole: [String]]
  /// The column headings, for what is said of cells and for the role of the leading office.
  let headings: [ColumnRole: String]
  /// By when, where a heading of the table says it.
  let horizon: Horizon?
  /// Where it stands in the plan: "Phụ lục I, mục I, số 2.1".
  let source: String
  /// Its table and row, counted from 1.
  let place: Doubt.Place
  /// What the author has to look at.
  var doubts: [Doubt] = []

  /// The words of a cell as one line; nil when there are none.
  func text(_ role: ColumnRole) -> String? {
    let text = (cells[role] ?? []).joined(separator: " ")
    return text.isEmpty ? nil : text
  }

  /// Notes a doubt about the row or one of its cells.
  mutating func doubt(_ role: ColumnRole? = nil, column: String? = nil, vi: String, en: String) {
    var place = place
    place.column = column ?? role.flatMap { headings[$0] }
    doubts.append(Doubt(place, item: id, vi: vi, en: en))
  }
}

/// The title of a section or of a row that only groups others.
struct DraftHeading: Hashable {
  let kind: ItemKind
  let section: String
  /// The number of the grouping row; nil for a section.
  let number: String?
  let title: String
}
