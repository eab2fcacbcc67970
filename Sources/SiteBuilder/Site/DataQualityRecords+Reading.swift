import ContentReader
import Diagnostics
import OpenData
import PlanModel

extension DataQualityRecords {
  /// What the measures of a commune's data need besides the commune; `diagnostics` are the reader's.
  init(of judged: CommuneAssessment, _ diagnostics: DiagnosticCollector) {
    let (rows, warned) = DataQualityRecords.reportRows(of: judged.commune, by: judged.asOf, diagnostics)
    self.init(rows: rows, rowsWithWarning: warned)
    // Filling tables is dear, and few plans ask for it.
    guard judged.commune.settings.quality?.words.contains(where: { $0.meaning == .shared }) ?? false else { return }
    publishedTables = Set(PublishedTable.all.map(\.schema.key))
    let commune = PublishedCommune(judged)
    // Every table is published as CSV, whatever other formats the settings name.
    let filled = Set(PublishedTable.all.map { $0.filled(for: commune) }.filter { !$0.rows.isEmpty }.map(\.schema.key))
    tables = (AuthorTable.ofCommune + AuthorTable.ofPlan).map(\.key).filter(filled.contains)
  }

  /// The rows of `reports.csv` known on a day, and how many of them the reader warns of. A row may run over several lines; a warning belongs to
  /// the row that begins last before it.
  static func reportRows(of commune: Commune, by day: Day, _ diagnostics: DiagnosticCollector) -> (rows: Int, rowsWithWarning: Int) {
    let all = commune.reports.map { (place: $0.place, isKnown: $0.reported <= day) }.sorted { $0.place < $1.place }
    var warned: Set<Int> = []
    var next = 0
    let warnings = diagnostics.diagnostics.filter { $0.severity == .warning && $0.id != ContentReader.claimWithoutEvidence }
    for place in warnings.map(\.place).sorted() {
      while next < all.count, !(place < all[next].place) { next += 1 }
      guard next > 0, all[next - 1].place.file == place.file, all[next - 1].place.sheet == place.sheet else { continue }
      if all[next - 1].isKnown { warned.insert(next - 1) }
    }
    return (all.count { $0.isKnown }, warned.count)
  }
}

extension SourcePlace {
  /// The sheet of a workbook; nil in a text file.
  fileprivate var sheet: String? {
    if case .cell(let sheet, _) = position { return sheet }
    return nil
  }
}
