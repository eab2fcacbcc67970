import Editions
import PlanModel
import Vietnamese

/// Rows of a plan under their printed headings.
struct SectionGroup<Row: Sendable>: Sendable {
  /// The section as printed ("V").
  let section: String
  /// The heading as printed, with the section; the section alone where the plan prints no title.
  let title: String
  /// A name for fragments, unique on a page.
  let anchor: String
  /// Rows, with the grouping row above each where one begins.
  let rows: [Entry]

  /// A row, and the title of the grouping row that stands over it when it is the first under that title.
  struct Entry: Sendable {
    /// The printed title of the grouping row; nil when none begins here.
    let subheading: String?
    /// The row.
    let row: Row
  }
}

/// Puts rows under the headings of their plan.
struct SectionOutline {
  private let headings: [PlanDocument.Heading]
  private let prefix: String

  /// An outline of one kind of rows of a plan.
  init(_ document: PlanDocument, rows: PlanDocument.Heading.Rows, planID: String) {
    headings = document.headings.filter { $0.rows == rows }
    // Apart from the ids of rows, which stand on the same page: the row V.2.1 and the section V.2.1 are two things.
    switch rows {
    case .targets: prefix = "muc-" + planID + "-ct"
    case .tasks: prefix = "muc-" + planID + "-nv"
    case .duties: prefix = "muc-" + planID + "-tn"
    }
  }

  /// The groups in the order in which their sections first appear.
  func groups<Row: Sendable>(_ rows: [Row], item: (Row) -> Item) -> [SectionGroup<Row>] {
    var order: [String] = []
    var bySection: [String: [Row]] = [:]
    for row in rows {
      let section = item(row).section
      if bySection[section] == nil { order.append(section) }
      bySection[section, default: []].append(row)
    }
    return order.map { section in
      SectionGroup(
        section: section, title: title(of: section), anchor: anchor(of: section),
        rows: entries(bySection[section] ?? [], item: item))
    }
  }

  /// The name for fragments of a section.
  func anchor(of section: String) -> String {
    // "V" and "IV" are slugs but for their capitals.
    let isPlain = section.utf8.allSatisfy { (65...90).contains($0) || (97...122).contains($0) || (48...57).contains($0) }
    return prefix + "-" + (isPlain ? section.lowercased() : Slug.of(section.lowercased().replacing("đ", with: "dd")))
  }

  /// The heading of a section: "V. Chuyển đổi số".
  func title(of section: String) -> String {
    let heading = headings.first { $0.section == section && $0.number == nil }
    return heading.map { section + ". " + $0.title } ?? section
  }

  private func entries<Row: Sendable>(_ rows: [Row], item: (Row) -> Item) -> [SectionGroup<Row>.Entry] {
    var current: String?
    return rows.map { row in
      let grouping = groupingRow(of: item(row))
      defer { current = grouping?.number }
      return SectionGroup<Row>.Entry(
        subheading: grouping?.number == current ? nil : grouping.map { ($0.number.map { $0 + ". " } ?? "") + $0.title }, row: row)
    }
  }

  /// The row that groups an item: the one whose number begins the item's ("2" over "2.1").
  private func groupingRow(of item: Item) -> PlanDocument.Heading? {
    guard let number = item.number else { return nil }
    let over = headings.filter { heading in
      guard heading.section == item.section, let own = heading.number else { return false }
      return number.hasPrefix(own + ".")
    }
    // "2.1" stands nearer to "2.1.3" than "2" does.
    return over.max { ($0.number ?? "").count < ($1.number ?? "").count }
  }
}
