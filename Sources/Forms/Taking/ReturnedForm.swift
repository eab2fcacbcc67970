import Diagnostics
import PlanModel
import Workbooks

/// A form that came back.
public struct ReturnedForm: Sendable {
  /// The file, as whoever handed it in named it.
  public let file: String
  /// The folder of the commune that it is of.
  public var commune: String { record.commune }

  let record: FormRecord
  private let sheets: [String: [Place: SheetCell]]

  private struct Place: Hashable {
    let row: Int
    let column: Int
  }

  /// Recognizes a form by its hidden sheet; refuses what is none, or was torn apart.
  public init(_ workbook: Workbook, file: String) throws(FormRefusal) {
    self.file = file
    sheets = workbook.sheets.reduce(into: [:]) { sheets, sheet in
      sheets[sheet.name] = sheet.cells.reduce(into: [:]) { $0[Place(row: $1.row - 1, column: $1.column - 1)] = $1 }
    }
    guard let hidden = sheets[FormLayout.record] else { throw .content([Diagnostic(.notAForm, at: SourcePlace(file: file))]) }
    let last = hidden.keys.map(\.row).max() ?? 0
    let cells = (0...last).map { row in (0..<3).map { hidden[Place(row: row, column: $0)]?.text ?? "" } }
    do throws(FormRecord.Mistake) {
      record = try FormRecord(cells: cells)
    } catch .otherVersion(let version) {
      throw .content([Diagnostic(.formOfOtherVersion(version), at: SourcePlace(file: file))])
    } catch {
      throw .content([Diagnostic(.notAForm, at: SourcePlace(file: file))])
    }
    let needed = record.kind == .report ? [FormLayout.reports.name, FormLayout.evidence.name] : [FormLayout.appraisals.name]
    for name in needed where sheets[name] == nil {
      throw .content([Diagnostic(.sheetMissing(name), at: SourcePlace(file: file))])
    }
  }

  /// A cell by its row and column, from 0; nil where it is blank.
  func cell(_ layout: SheetLayout, _ row: Int, column: Int) -> SheetCell? {
    guard let cell = sheets[layout.name]?[Place(row: row, column: column)], !CellWords.clean(cell.text).isEmpty else { return nil }
    return cell
  }

  /// A cell by its column's key.
  func cell(_ layout: SheetLayout, _ key: String, _ row: Int) -> SheetCell? {
    layout.index(key).flatMap { cell(layout, row, column: $0) }
  }

  /// Where a cell stands.
  func place(_ layout: SheetLayout, _ key: String, _ row: Int) -> SourcePlace {
    place(layout, row, column: layout.index(key) ?? 0, heading: layout.column(key)?.heading)
  }

  /// Where a cell stands, rows and columns from 0.
  func place(_ layout: SheetLayout, _ row: Int, column: Int, heading: String?) -> SourcePlace {
    SourcePlace(file: file, position: .cell(sheet: layout.name, address: CellAddress.of(row: row, column: column)), heading: heading)
  }
}

extension Finding {
  static var notAForm: Finding {
    .error(
      "not-a-form", vi: "Tệp này không phải biểu do tiendo làm, hoặc trang ẩn của biểu đã bị xóa, sửa",
      en: "The file is no form made by tiendo, or its hidden sheet was deleted or changed",
      advice: LocalizedText(vi: "Chép số liệu vào biểu làm lại bằng tiendo form", en: "Copy the figures into a form made anew by tiendo form"))
  }

  static func formOfOtherVersion(_ version: String) -> Finding {
    .error(
      "form-of-other-version", vi: "Biểu thuộc phiên bản \(version), chương trình này đọc phiên bản \(FormLayout.version)",
      en: "The form is of version \(version), this program reads version \(FormLayout.version)",
      advice: LocalizedText(vi: "Làm lại biểu bằng tiendo form", en: "Make the form anew by tiendo form"))
  }

  static func sheetMissing(_ name: String) -> Finding {
    .error("form-sheet-missing", vi: "Biểu không còn trang “\(name)”", en: "The form has no sheet “\(name)” any more")
  }
}
