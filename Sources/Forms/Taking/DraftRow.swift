import ContentReader
import Diagnostics
import PlanModel

/// A row to be put into a table, each of its cells with the place in the form that it came from.
struct DraftRow: Sendable {
  /// The cells, by their columns' keys; blank ones are left out.
  private(set) var cells: [String: String] = [:]
  private var places: [String: SourcePlace] = [:]
  /// The place of what no cell of the form says.
  let place: SourcePlace

  init(at place: SourcePlace) {
    self.place = place
  }

  /// Puts in a cell; `place` is where it stands in the form, or what in the form it follows from.
  mutating func set(_ key: String, _ words: String, at place: SourcePlace? = nil) {
    if let place { places[key] = place }
    cells[key] = words.isEmpty ? nil : words
  }

  /// Where in the form a column's cell comes from.
  func place(of key: String?) -> SourcePlace { key.flatMap { places[$0] } ?? place }
}

/// Rows put behind the last of a table, in its own way.
struct AppendedTable: Sendable {
  /// The bytes of the whole table.
  let bytes: [UInt8]
  /// The rows put in, one a line.
  let rows: [DraftRow]
  private let firstLine: Int
  private let keys: [String: String]

  /// Why rows cannot be put in.
  enum Refusal: Error {
    /// It is no UTF-8, or its headings are not understood.
    case unreadable
    /// The rows have something to say for which it has no column.
    case lacksColumn(Column)
  }

  /// Appends to a table as it stands; nil stands for one that is not there yet.
  init(_ rows: [DraftRow], to old: [UInt8]?, schema: TableSchema) throws(Refusal) {
    let start = old ?? Array((schema.columns.map(\.key).joined(separator: ",") + "\n").utf8)
    guard let shape = TableShape(start, schema: schema) else { throw .unreadable }
    for column in schema.columns where !shape.columns.contains(column.key) {
      if rows.contains(where: { $0.cells[column.key] != nil }) { throw .lacksColumn(column) }
    }
    var bytes = start
    if !shape.isEnded { bytes += shape.lineEnd }
    for row in rows {
      for (index, key) in shape.columns.enumerated() {
        if index > 0 { bytes.append(shape.delimiter) }
        if let key, let words = row.cells[key] { AppendedTable.append(words, shape.delimiter, to: &bytes) }
      }
      bytes += shape.lineEnd
    }
    self.bytes = bytes
    self.rows = rows
    firstLine = shape.lines + 1
    keys = zip(shape.headings, shape.columns).reduce(into: [:]) { $0[$1.0] = $1.1 }
  }

  /// The row on a line of the table, from 1; nil for a line that was there before.
  func row(onLine line: Int) -> DraftRow? {
    rows.indices.contains(line - firstLine) ? rows[line - firstLine] : nil
  }

  /// The key of a column by its heading as the table has it.
  func key(ofHeading heading: String) -> String? { keys[heading] }

  /// Writes a cell, in quotation marks where it would not be read back the same. Words on one line hold no line end.
  private static func append(_ words: String, _ delimiter: UInt8, to bytes: inout [UInt8]) {
    let utf8 = words.utf8
    let quote = UInt8(ascii: "\"")
    guard utf8.contains(where: { $0 == delimiter || $0 == quote || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") || $0 < 0x20 }) else {
      bytes += utf8
      return
    }
    bytes.append(quote)
    for byte in utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }
}
