import Diagnostics
import PlanModel

@testable import ContentReader

extension Fuzzer {
  /// Tables as files: the first byte chooses the table, the rest is the file.
  public static func delimited(_ corpus: Corpus) -> Fuzzer {
    let tables = AuthorTable.all
    return Fuzzer(
      name: "csv", seeds: corpus.chosen("Content", ending: ".csv") { name in tables.firstIndex { $0.key == name }.map { UInt8($0) } },
      words: tables.flatMap(\.columns).flatMap { [$0.key, $0.heading] } + HostileWords.all + [",", ";", "\t", "\"", "\n", "\r\n", "\",\"", "\"\""],
      invent: { random in TableGrammar.file(tables, &random) }, broken: DelimitedCheck.broken)
  }
}

/// What holds for every file that may be a table.
enum DelimitedCheck {
  static func broken(_ input: [UInt8]) -> String? {
    guard let choice = input.first else { return nil }
    let schema = AuthorTable.all[Int(choice) % AuthorTable.all.count]
    let file = Array(input.dropFirst())
    let (first, second) = (read(file, schema), read(file, schema))
    guard first == second else { return "read twice, it is not the same" }
    if let trouble = DiagnosticCheck.broken(first.diagnostics) { return trouble }
    _ = TableShape(file, schema: schema)
    return notKept(file, schema)
  }

  private struct Read: Equatable {
    var cells: [String] = []
    var diagnostics: [Diagnostic] = []
  }

  /// Reads a table and all its cells as what they should hold. Where a place is none of the file, a word says so among the cells.
  private static func read(_ file: [UInt8], _ schema: TableSchema) -> Read {
    var diagnostics = DiagnosticCollector()
    guard let text = SourceText.decode(file, file: "a.csv", &diagnostics) else { return Read(diagnostics: diagnostics.diagnostics) }
    let table = Table(text, schema: schema, &diagnostics)
    var read = Read(cells: TypedReading.cells(table, schema, &diagnostics))
    table.forEachCell { cell in read.cells.append(String(decoding: cell.bytes, as: UTF8.self)) }
    read.diagnostics = diagnostics.diagnostics
    let lines = DiagnosticCheck.lines(of: text)
    if let place = read.diagnostics.lazy.flatMap({ [$0.place] + $0.related.map(\.place) }).first(where: { !DiagnosticCheck.isInside($0, lines) }) {
      read.diagnostics.append(Diagnostic(.error("outside", vi: "\(place)", en: ""), at: place))
    }
    return read
  }

  /// Cells that were written as a table and read again are the same.
  private static func notKept(_ file: [UInt8], _ schema: TableSchema) -> String? {
    let rows = rows(of: file, schema)
    guard let heading = rows.cells.first, heading.count > 1 else { return nil }
    // Where other delimiters stand in the headings, which one is meant is guessed.
    guard !heading.contains(where: { $0.utf8.contains { DelimitedText.delimiters.contains($0) || $0 == 0x22 } }) else { return nil }
    var written: [UInt8] = []
    for row in rows.cells {
      for (index, cell) in row.enumerated() {
        if index > 0 { written.append(rows.delimiter) }
        written.append(0x22)
        for byte in cell.utf8 { written += byte == 0x22 ? [0x22, 0x22] : [byte] }
        written.append(0x22)
      }
      written.append(0x0A)
    }
    let again = self.rows(of: written, schema)
    if again.delimiter != rows.delimiter { return "written and read again, the delimiter is another one" }
    let isSame =
      again.cells.count == rows.cells.count && zip(again.cells, rows.cells).allSatisfy { $0.elementsEqual($1) { $0.utf8.elementsEqual($1.utf8) } }
    return isSame ? nil : "written and read again, the cells are others"
  }

  private static func rows(of file: [UInt8], _ schema: TableSchema) -> (cells: [[String]], delimiter: UInt8) {
    var ignored = DiagnosticCollector()
    guard let text = SourceText.decode(file, file: "a.csv", &ignored) else { return ([], 0x2C) }
    let names = HeadingNames.of(schema)
    let found = DelimitedText(text, isHeading: { names.column(named: $0) != nil }, &ignored)
    return (found.records.filter { !$0.isBroken }.map { record in record.cells.map { found.string(found.cells[$0]) } }, found.delimiter)
  }
}
