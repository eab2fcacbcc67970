import Diagnostics

/// A file whose cells were found.
final class ScannedText: Sendable {
  /// The file.
  let text: DelimitedText
  /// Its cells, and the bytes in which they lie: asked for a hundred thousand times, which would copy the text each time.
  let cells: [DelimitedText.Cell]
  private let bytes: [UInt8]
  private let isNormalized: Bool

  init(_ text: DelimitedText) {
    self.text = text
    cells = text.cells
    bytes = text.text.bytes
    isNormalized = text.text.isNormalized
  }

  /// The text of a cell; empty when blank.
  func string(_ cell: DelimitedText.Cell) -> String {
    cell.needsRewriting || !isNormalized ? text.string(cell) : String(decoding: bytes[cell.content], as: UTF8.self)
  }

  /// The bytes of a cell, trimmed.
  func bytes(of cell: DelimitedText.Cell) -> ArraySlice<UInt8> { bytes[cell.content] }

  /// The place of an offset in a cell, by the cell's place in its record; with the heading above it unless it is a heading itself.
  func place(at offset: Int, column: Int, isHeading: Bool) -> SourcePlace {
    var heading = ""
    if !isHeading, let headings = text.records.first?.cells, column < headings.count {
      heading = string(cells[headings.lowerBound + column])
    }
    return text.text.place(at: offset, heading: heading.isEmpty ? nil : heading)
  }
}
