import Diagnostics
import PlanModel

/// The headings of a table.
extension Table {
  /// The most mistakes of headings, and the most cells of a row without a heading, that are told: a line of thousands is no table, and each place in it
  /// would have to be counted out.
  static let mostTold = 50

  /// Matches the headings with the columns, and notes unknown, doubled and missing ones. Also tells the columns without a heading, and
  /// whether all went well.
  static func match(
    _ heading: DelimitedText.Record, of scanned: DelimitedText, _ names: HeadingNames, _ diagnostics: inout DiagnosticCollector
  ) -> (fields: [String: Field], blank: [Int], isMatched: Bool) {
    var fields: [String: Field] = [:]
    var blank: [Int] = []
    var isMatched = !heading.isBroken
    var suspects: Set<String> = []
    var told = 0
    for (index, position) in heading.cells.enumerated() {
      let written = scanned.string(scanned.cells[position])
      let place = { scanned.text.place(at: scanned.cells[position].offset) }
      if written.isEmpty {
        blank.append(index)
      } else if let column = names.column(named: written) {
        if let first = fields[column.key]?.index {
          isMatched = false
          told += 1
          if told > mostTold { continue }
          let firstPlace = scanned.text.place(at: scanned.cells[heading.cells.lowerBound + first].offset)
          diagnostics.report(.duplicateColumn(written, column), at: place(), related: [Diagnostic.Related(.firstHere, at: firstPlace)])
        } else {
          fields[column.key] = Field(key: column.key, heading: written, index: index, isRequired: column.isRequired)
        }
      } else {
        isMatched = false
        told += 1
        if told > mostTold { continue }
        let nearest = names.nearest(to: written)
        if let nearest, let column = names.column(named: nearest) { suspects.insert(column.key) }
        diagnostics.report(.unknownColumn(written, nearest: nearest, in: names.schema), at: place())
      }
    }
    // A required column is not called missing when an unknown one is most likely it, misspelt.
    let missing = names.schema.columns.filter { $0.isRequired && fields[$0.key] == nil && !suspects.contains($0.key) }
    if !missing.isEmpty, !heading.isBroken {
      isMatched = false
      diagnostics.report(.missingColumns(missing, in: names.schema), at: scanned.text.place(at: heading.offset))
    }
    return (fields, blank, isMatched)
  }
}
