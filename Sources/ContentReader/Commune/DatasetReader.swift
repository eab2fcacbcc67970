import Diagnostics
import PlanModel

/// Reads `datasets.csv`.
struct DatasetReader {
  /// The data sets, in file order.
  private(set) var datasets: [OpenDataset] = []

  private let columns: Columns
  private var tablePlaces: [String: SourcePlace] = [:]

  /// Reads the rows; each id is claimed in the commune's namespace.
  init(_ table: Table, offices: OfficeDirectory, _ registry: inout IDRegistry, _ diagnostics: inout DiagnosticCollector) {
    columns = Columns(table)
    for row in table.rows {
      let id = row.id(columns.id, &diagnostics)
      let office = offices.office(row, columns.office, &diagnostics)
      let frequency = row.choice(columns.frequency, as: UpdateFrequency.self, &diagnostics)
      let planned = planned(row, &diagnostics)
      let published = row.day(columns.published, &diagnostics)
      let updates = updates(row, published, &diagnostics)
      let (url, key) = access(row, published, &diagnostics)
      if let day = published.value, frequency.isBlank {
        diagnostics.report(.publishedWithoutFrequency(day), at: row.place(columns.frequency))
      }
      guard let id = id.value, registry.claim(id, at: row.place(columns.id), &diagnostics), let title = row.text(columns.title).value,
        let description = row.text(columns.description).value, let office = office.value
      else { continue }
      datasets.append(
        OpenDataset(
          id: id, title: title, description: description, office: office, theme: row.text(columns.theme).value,
          formats: row.list(columns.formats).value ?? [], frequency: frequency.value, printedPlan: row.text(columns.planned).value,
          planned: planned, published: published.value, updates: updates, url: url, table: key, terms: row.text(columns.terms).value,
          basis: row.text(columns.basis).value, place: row.place))
    }
  }

  private struct Columns {
    let id, title, description, office, theme, formats, frequency, planned, published, updated, url, table, terms, basis: Field

    init(_ table: Table) {
      id = table.field("id")
      title = table.field("title")
      description = table.field("description")
      office = table.field("office")
      theme = table.field("theme")
      formats = table.field("formats")
      frequency = table.field("frequency")
      planned = table.field("planned")
      published = table.field("published")
      updated = table.field("updated")
      url = table.field("url")
      self.table = table.field("table")
      terms = table.field("terms")
      basis = table.field("basis")
    }
  }

  /// The last day of the time that the cell names; nil when it is blank or its words name no day.
  private func planned(_ row: Row, _ diagnostics: inout DiagnosticCollector) -> Day? {
    guard let words = row.text(columns.planned).value else { return nil }
    if let day = Deadline.read(printed: words).date { return day }
    diagnostics.report(.unclearPlannedDay(words), at: row.place(columns.planned))
    return nil
  }

  private func updates(_ row: Row, _ published: Reading<Day>, _ diagnostics: inout DiagnosticCollector) -> [Day] {
    let cell = columns.updated
    let days = (row.list(cell).value ?? []).compactMap { written -> Day? in
      if let day = Day.read(written) { return day }
      diagnostics.report(.notADay(written), at: row.place(cell))
      return nil
    }
    guard let first = days.min() else { return [] }
    if published.isBlank {
      diagnostics.report(.updatedWithoutPublished(first), at: row.place(cell))
    } else if let published = published.value, first < published {
      diagnostics.report(.updatedBeforePublished(first, published), at: row.place(cell))
    }
    return days
  }

  /// Where the data set is to be had: an address, or a published table that no other row is.
  private mutating func access(
    _ row: Row, _ published: Reading<Day>, _ diagnostics: inout DiagnosticCollector
  ) -> (url: String?, table: String?) {
    let url = row.webAddress(columns.url, &diagnostics)
    let keys = PublishedSchema.ofCommune.map(\.key)
    let written = row.text(columns.table)
    let table = written.map { written in
      if keys.contains(written) { return written }
      diagnostics.report(.unknownPublishedTable(written, nearest: Nearest.name(to: written, among: keys)), at: row.place(columns.table))
      return nil
    }
    if !url.isBlank, !table.isBlank {
      diagnostics.report(.addressAndTable, at: row.place(columns.table))
    } else if url.isBlank, table.isBlank, let day = published.value {
      diagnostics.report(.publishedNowhere(day), at: row.place(columns.published))
    }
    if let key = table.value {
      if let first = tablePlaces[key] {
        diagnostics.report(.tableTwice(key), at: row.place(columns.table), related: [Diagnostic.Related(.firstHere, at: first)])
      } else {
        tablePlaces[key] = row.place(columns.table)
      }
    }
    return (url.value, table.value)
  }
}
