import PlanModel

/// What the hidden sheet of a form says of it.
struct FormRecord: Hashable, Sendable {
  /// The forms.
  enum Kind: String, Sendable {
    /// Offices report on a period.
    case report = "bao-cao"
    /// An office judges evidence.
    case appraisal = "tham-dinh"
  }

  /// A row of the form.
  struct Row: Hashable, Sendable {
    /// The row of the sheet, from 0.
    let row: Int
    /// The item, or the evidence.
    let code: String
    /// Marks that tell how it is checked: see ``ReportRow/marks``.
    let marks: String
  }

  let kind: Kind
  /// The folder of the commune.
  let commune: String
  /// The period reported on; nil for an appraisal.
  let period: Period?
  /// The office; nil where the form asks who judges.
  let office: OfficeID?
  /// The day of issue.
  let issued: Day
  let rows: [Row]

  /// The rows of the sheet, from the first: cells from the left.
  var cells: [[String]] {
    [
      ["form", kind.rawValue], ["version", String(FormLayout.version)], ["commune", commune], ["period", period?.key ?? ""],
      ["office", office ?? ""], ["issued", issued.iso], ["rows", String(rows.count)], [],
    ] + rows.map { [String($0.row + 1), $0.code, $0.marks] }
  }

  /// Why a sheet is no record.
  enum Mistake: Error, Hashable {
    /// It is not one of ours, or was changed.
    case notAForm
    /// It was made by another version.
    case otherVersion(String)
  }

  /// Reads the rows of the sheet back.
  init(cells: [[String]]) throws(Mistake) {
    func value(_ key: String) -> String? { cells.first { $0.first == key && $0.count > 1 }?[1] }
    guard let version = value("version") else { throw .notAForm }
    guard version == String(FormLayout.version) else { throw .otherVersion(version) }
    guard let kind = value("form").flatMap(Kind.init(rawValue:)), let commune = value("commune"), !commune.isEmpty,
      let issued = value("issued").flatMap(Day.read), let count = value("rows").flatMap({ Int($0) }), (0...10_000).contains(count)
    else { throw .notAForm }
    let period = value("period").flatMap(Period.read)
    guard kind == .appraisal || period != nil else { throw .notAForm }
    let rows = cells.compactMap { cells -> Row? in
      guard let first = cells.first, let row = Int(first), row > 0, cells.count > 1, !cells[1].isEmpty else { return nil }
      return Row(row: row - 1, code: cells[1], marks: cells.count > 2 ? cells[2] : "")
    }
    guard rows.count == count else { throw .notAForm }
    let office = value("office") ?? ""
    self.init(kind: kind, commune: commune, period: period, office: office.isEmpty ? nil : office, issued: issued, rows: rows)
  }

  init(kind: Kind, commune: String, period: Period?, office: OfficeID?, issued: Day, rows: [Row]) {
    self.kind = kind
    self.commune = commune
    self.period = period
    self.office = office
    self.issued = issued
    self.rows = rows
  }
}
