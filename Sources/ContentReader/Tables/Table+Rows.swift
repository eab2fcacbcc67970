import Diagnostics
import PlanModel

/// What is wrong with rows before anything in them is understood.
extension Table {
  /// Whether a row has as many cells as the heading; blank cells beyond the last column do no harm.
  static func hasRightShape(
    _ record: DelimitedText.Record, _ heading: DelimitedText.Record, _ scanned: DelimitedText, _ blankHeadings: [Int],
    _ diagnostics: inout DiagnosticCollector
  ) -> Bool {
    let expected = heading.cells.count
    let isBlank = { (position: Int) in scanned.isBlank(scanned.cells[position]) }
    let surplus = record.cells.dropFirst(expected)
    if record.cells.count < expected || !surplus.allSatisfy(isBlank) {
      let other = DelimitedText.delimiters.first {
        $0 != scanned.delimiter && scanned.cellCount(at: record.offset, delimiter: $0) == expected && expected > 1
      }
      let finding = Finding.wrongCellCount(record.cells.count, expected: expected, delimiter: scanned.delimiter, used: other)
      diagnostics.report(finding, at: scanned.text.place(at: record.offset))
      return false
    }
    if blankHeadings.isEmpty { return true }
    for index in blankHeadings.lazy.filter({ !isBlank(record.cells.lowerBound + $0) }).prefix(mostTold) {
      diagnostics.report(.cellWithoutHeading, at: scanned.text.place(at: scanned.cells[record.cells.lowerBound + index].offset))
    }
    return true
  }

  /// Whether a cell is a formula, or hides one, as it is understood: where quotation marks are doubled in it, not as it is written.
  private static func isFormula(_ cell: DelimitedText.Cell, in scanned: DelimitedText) -> Bool {
    if cell.beginsWithTab, !scanned.isBlank(cell) { return true }
    return cell.needsRewriting ? FormulaCell.isRefused(scanned.string(cell)) : FormulaCell.isRefused(scanned.text.bytes[cell.content])
  }

  /// Refuses formulas and blank cells of required columns.
  static func refuseCells(
    of record: DelimitedText.Record, in scanned: DelimitedText, _ columns: [Field],
    _ refused: inout Set<Int>, _ diagnostics: inout DiagnosticCollector
  ) {
    for column in columns {
      guard let index = column.index else { continue }
      let position = record.cells.lowerBound + index
      if refused.contains(position) { continue }
      let cell = scanned.cells[position]
      if column.isRequired, scanned.isBlank(cell) {
        refused.insert(position)
        diagnostics.report(.missingCell, at: scanned.text.place(at: cell.offset, heading: column.heading))
      } else if isFormula(cell, in: scanned) {
        refused.insert(position)
        let finding = Finding.formula(scanned.string(cell), beginsWithTab: cell.beginsWithTab)
        diagnostics.report(finding, at: scanned.text.place(at: cell.offset, heading: column.heading))
      }
    }
  }
}
