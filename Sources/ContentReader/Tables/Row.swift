import Diagnostics
import Markdown
import PlanModel
import Vietnamese

/// A row of a table, whose cells can be read as what they should hold.
struct Row: Sendable {
  /// A cell that an amendment replaced.
  struct Replacement: Sendable {
    /// The new words.
    let text: String
    /// Where they stand.
    let place: SourcePlace
  }

  private let table: Table
  private let index: Int
  private var replacements: [String: Replacement] = [:]

  /// A row of a table, by its number from 0.
  init(table: Table, index: Int) {
    self.table = table
    self.index = index
  }

  /// The place of the row.
  var place: SourcePlace { table.place(row: index) }

  /// The place of a cell.
  func place(_ field: Field) -> SourcePlace { replacements[field.key]?.place ?? table.place(field, row: index) }

  /// The words of a cell.
  func text(_ field: Field) -> Reading<String> {
    if !replacements.isEmpty, let replacement = replacements[field.key] { return .value(replacement.text) }
    return table.cell(field, row: index)
  }

  /// The row with one cell replaced.
  func replacing(_ key: String, with replacement: Replacement) -> Row {
    var result = self
    result.replacements[key] = replacement
    return result
  }
}

// MARK: - Typed cells

extension Row {
  /// An id, `[a-z0-9-]+`.
  func id(_ field: Field, _ diagnostics: inout DiagnosticCollector) -> Reading<String> {
    text(field).map { written in
      if Identifier.isValid(written) { return written }
      diagnostics.report(.invalidID(written), at: place(field))
      return nil
    }
  }

  /// The entries of a list, separated by `|`; blank ones are left out.
  func list(_ field: Field) -> Reading<[String]> {
    text(field).map { written in
      if !written.utf8.contains(UInt8(ascii: "|")) { return [written] }
      return ListCell.entries(written).map(Trimmed.of).filter { !$0.isEmpty }
    }
  }

  /// Yes or no.
  func flag(_ field: Field, _ diagnostics: inout DiagnosticCollector) -> Reading<Bool> {
    text(field).map { written in
      if written == "có" { return true }
      switch written.lowercased() {
      case "có", "x", "true": return true
      case "không", "false": return false
      default:
        diagnostics.report(.notAFlag(written), at: place(field))
        return nil
      }
    }
  }

  /// One of the words that a column knows.
  func choice<Value: RawRepresentable & CaseIterable>(
    _ field: Field, as type: Value.Type, _ diagnostics: inout DiagnosticCollector
  ) -> Reading<Value> where Value.RawValue == String {
    // Most cells hold one of the words to the letter.
    if let value = text(field).value.flatMap(Value.init(rawValue:)) { return .value(value) }
    return choice(field, among: Value.allCases.map(\.rawValue), &diagnostics).map { Value(rawValue: $0) }
  }

  /// One of some words, in any capitals.
  func choice(_ field: Field, among words: [String], _ diagnostics: inout DiagnosticCollector) -> Reading<String> {
    text(field).map { written in
      if words.contains(written) { return written }
      let folded = FoldedName(written)
      if let word = words.first(where: { FoldedName($0) == folded }) { return word }
      diagnostics.report(.unknownWord(written, among: words), at: place(field))
      return nil
    }
  }

  /// A figure.
  func quantity(_ field: Field, _ diagnostics: inout DiagnosticCollector) -> Reading<Quantity> {
    text(field).map { written in
      if let quantity = PlainForms.quantity(written) ?? Quantity.read(written) { return quantity }
      diagnostics.report(.notANumber(written), at: place(field))
      return nil
    }
  }

  /// A whole number of zero or more.
  func count(_ field: Field, _ diagnostics: inout DiagnosticCollector) -> Reading<Int> {
    text(field).map { written in
      if let quantity = PlainForms.quantity(written) ?? Quantity.read(written), quantity.isWhole, quantity >= .zero {
        return Int(quantity.millionths / 1_000_000)
      }
      diagnostics.report(.notACount(written), at: place(field))
      return nil
    }
  }

  /// A day.
  func day(_ field: Field, _ diagnostics: inout DiagnosticCollector) -> Reading<Day> {
    text(field).map { written in
      if let day = PlainForms.day(written) ?? Day.read(written) { return day }
      diagnostics.report(.notADay(written), at: place(field))
      return nil
    }
  }

  /// A reporting period.
  func period(_ field: Field, _ diagnostics: inout DiagnosticCollector) -> Reading<Period> {
    text(field).map { written in
      if let period = PlainForms.period(written) ?? Period.read(written) { return period }
      diagnostics.report(.notAPeriod(written), at: place(field))
      return nil
    }
  }

  /// An address on the web, `https://…` or `http://…`.
  func webAddress(_ field: Field, _ diagnostics: inout DiagnosticCollector) -> Reading<String> {
    text(field).map { written in
      if WebAddress.isValid(written) { return written }
      diagnostics.report(.notAWebAddress(written), at: place(field))
      return nil
    }
  }
}
