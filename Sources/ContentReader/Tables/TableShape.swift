import Diagnostics
import PlanModel

/// How a table of an author is written, so that rows can be put behind its last in the same way.
public struct TableShape: Sendable {
  /// The sign between cells.
  public let delimiter: UInt8
  /// The keys of the columns from the left; nil for a column without a heading.
  public let columns: [String?]
  /// The headings as written, of each column.
  public let headings: [String]
  /// What ends a line.
  public let lineEnd: [UInt8]
  /// Whether the last line is ended.
  public let isEnded: Bool
  /// How many lines the file has, those within cells too.
  public let lines: Int

  /// The shape of a file; nil where it is no UTF-8 or has no row of headings that are all known.
  public init?(_ bytes: [UInt8], schema: TableSchema) {
    var ignored = DiagnosticCollector()
    guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]), let text = SourceText.decode(bytes, file: "", &ignored) else {
      return nil
    }
    let names = HeadingNames.of(schema)
    let scanned = DelimitedText(text, isHeading: { names.column(named: $0) != nil }, &ignored)
    guard let heading = scanned.records.first else { return nil }
    headings = heading.cells.map { scanned.string(scanned.cells[$0]) }
    columns = headings.map { names.column(named: $0)?.key }
    guard zip(headings, columns).allSatisfy({ $0.isEmpty || $1 != nil }) else { return nil }
    delimiter = scanned.delimiter
    let last = text.bytes.last
    isEnded = last == 0x0A || last == 0x0D
    lines = text.lineStarts.count - (isEnded ? 1 : 0)
    if let end = text.bytes.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
      let isPair = text.bytes[end] == 0x0D && end + 1 < text.bytes.count && text.bytes[end + 1] == 0x0A
      lineEnd = isPair ? [0x0D, 0x0A] : [text.bytes[end]]
    } else {
      lineEnd = [0x0A]
    }
  }
}
