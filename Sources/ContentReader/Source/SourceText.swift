import Characters
import Diagnostics

/// The text of a file as valid UTF-8 without byte order mark, with its lines found; also the words of a sheet, each cell's after the other.
struct SourceText: Sendable {
  /// The path as the author knows it.
  let file: String
  /// The bytes, valid UTF-8.
  let bytes: [UInt8]
  /// The offset of each line's first byte; lines end in LF, CRLF or CR.
  let lineStarts: [Int]
  /// Where the words of a sheet's cells stand; nil for a file of text.
  let sheet: SheetPlaces?
  /// Whether strings made of the bytes are known to be in NFC.
  let isNormalized: Bool
  /// Whether control characters were found and reported.
  let hasControlCharacters: Bool

  /// The text between two offsets, in NFC, see ``Composed``.
  func string(_ range: Range<Int>) -> String {
    let string = String(decoding: bytes[range], as: UTF8.self)
    return isNormalized ? string : Composed.of(string)
  }

  /// The number of the line that an offset lies in, from 1.
  func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The place of an offset: line and column, the latter counted in characters, or the cell of a sheet.
  func place(at offset: Int, heading: String? = nil) -> SourcePlace {
    if let sheet { return sheet.place(at: offset, file: file, heading: heading) }
    let line = line(at: offset)
    let start = lineStarts.isEmpty ? 0 : lineStarts[line - 1]
    return SourcePlace(file: file, line: line, column: characters(in: start..<max(start, offset)) + 1, heading: heading)
  }

  /// The number of characters of a part of a line. What is ASCII behind the last other letter is counted by its bytes, for a line may be the whole file.
  private func characters(in range: Range<Int>) -> Int {
    let other = bytes[range].lastIndex { $0 >= 0x80 }
    // The byte behind a letter may belong to it.
    let counted = other.map { min($0 + 2, range.upperBound) } ?? range.lowerBound
    return String(decoding: bytes[range.lowerBound..<counted], as: UTF8.self).count + range.upperBound - counted
  }

  /// The place of the row that begins at an offset: its line, or its first cell.
  func rowPlace(at offset: Int) -> SourcePlace {
    sheet?.place(at: offset, file: file, heading: nil) ?? SourcePlace(file: file, line: line(at: offset))
  }

  /// The bytes of a line without its end; empty beyond the last.
  func lineBytes(_ line: Int) -> ArraySlice<UInt8> {
    guard line >= 1, line <= lineStarts.count else { return [] }
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return bytes[start..<end]
  }
}
