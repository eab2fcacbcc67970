import Diagnostics
import PlanModel

extension Table {
  /// A cell as it stands in the file.
  struct RawCell {
    /// Its bytes, trimmed; offsets are those of the file.
    let bytes: ArraySlice<UInt8>
    /// The key of its column; nil where the table knows none.
    let column: String?
    /// Whether the column is one of figures.
    let isFigure: Bool
    fileprivate let file: ScannedText
    fileprivate let index: Int
    fileprivate let isHeading: Bool

    /// The place of an offset in it.
    func place(_ offset: Int) -> SourcePlace { file.place(at: offset, column: index, isHeading: isHeading) }
  }

  /// Every cell that is not blank, of headings and of rows, also of those that cannot be understood, in the order of the file.
  func forEachCell(_ body: (RawCell) -> Void) {
    guard let scanned else { return }
    var columns: [(key: String, isFigure: Bool)?] = []
    for field in fields.values {
      guard let index = field.index, let column = schema.column(field.key) else { continue }
      while columns.count <= index { columns.append(nil) }
      columns[index] = (field.key, column.content == .number || column.content == .integer)
    }
    for (number, record) in scanned.text.records.enumerated() {
      for (index, position) in record.cells.enumerated() {
        let cell = scanned.cells[position]
        if cell.content.isEmpty { continue }
        let column = index < columns.count ? columns[index] : nil
        body(
          RawCell(
            bytes: scanned.bytes(of: cell), column: column?.key, isFigure: column?.isFigure ?? false, file: scanned, index: index,
            isHeading: number == 0))
      }
    }
  }
}
