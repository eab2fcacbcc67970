import Diagnostics
import PlanModel

/// Reads `decisions.csv`.
struct DecisionReader {
  /// The decisions, in file order.
  private(set) var decisions: [Decision] = []

  /// Reads the rows; one document says a thing of an office once.
  init(
    _ table: Table, files: inout EvidenceFolder, offices: OfficeDirectory, _ diagnostics: inout DiagnosticCollector
  ) {
    let (dateField, kindField, officeField) = (table.field("date"), table.field("kind"), table.field("office"))
    let (levelField, numberField, fileField) = (table.field("level"), table.field("number"), table.field("file"))
    var places: [[String]: SourcePlace] = [:]
    files.isWhole = files.isWhole && table.isWhole
    for row in table.rows {
      let date = row.day(dateField, &diagnostics)
      let kind = row.choice(kindField, as: Decision.Kind.self, &diagnostics)
      let office = offices.office(row, officeField, &diagnostics)
      let file = files.path(row, fileField, missing: Finding.missingFile, &diagnostics)
      guard let date = date.value, let kind = kind.value, let office = office.value, let number = row.text(numberField).value else {
        continue
      }
      let key = [date.iso, kind.rawValue, office, number]
      if let first = places[key] {
        diagnostics.report(
          .duplicateDecision(number, kind, office: office), at: row.place, related: [Diagnostic.Related(.firstHere, at: first)])
        continue
      }
      places[key] = row.place
      decisions.append(
        Decision(
          date: date, kind: kind, office: office, level: row.text(levelField).value, number: number, file: file.value, place: row.place))
    }
  }
}

extension Finding {
  static func duplicateDecision(_ number: String, _ kind: Decision.Kind, office: String) -> Finding {
    .error(
      "duplicate-decision", vi: "Văn bản \(Shown.words(number)) đã \(kind.rawValue) cơ quan “\(office)” ở một dòng khác",
      en: "The document \(Shown.words(number)) is already given as “\(kind.rawValue)” for the office “\(office)”",
      advice: LocalizedText(vi: "Bỏ một trong hai dòng", en: "Drop one of the two rows"))
  }
}
