import Diagnostics

/// A table as slices of its bytes: a CSV file (RFC 4180), or the cells of a sheet. Commas, semicolons and tabs are understood; which one it is, the heading tells, and the
/// rest of the file is held to it.
struct DelimitedText: Sendable {
  /// A cell's text inside the file, trimmed.
  struct Cell: Sendable {
    /// The text; of a quoted cell what stands between the quotation marks.
    var content: Range<Int>
    /// Where the cell begins, for messages: its first letter or its quotation mark.
    var offset: Int
    /// Whether the text holds doubled quotation marks or carriage returns that do not belong to it.
    var needsRewriting = false
    /// Whether the text began with a tab before it was trimmed.
    var beginsWithTab = false
  }

  /// A line of the table that is not blank; a quoted cell may stretch it over several lines of the file.
  struct Record: Sendable {
    /// The indices of its cells.
    var cells: Range<Int>
    /// Where it begins.
    var offset: Int
    /// Whether quotation marks are wrong in it, so that its cells cannot be trusted.
    var isBroken: Bool
  }

  /// The file.
  let text: SourceText
  /// The sign between cells.
  let delimiter: UInt8
  /// The cells of all records.
  private(set) var cells: [Cell] = []
  /// The records, the heading first; blank ones are left out.
  private(set) var records: [Record] = []

  /// Scans a file. `isHeading` says whether a text is a heading that the table knows; it decides between delimiters.
  init(_ text: SourceText, isHeading: (String) -> Bool, _ diagnostics: inout DiagnosticCollector) {
    self.text = text
    delimiter = DelimitedText.delimiter(of: text, isHeading: isHeading)
    scanAll(&diagnostics)
  }

  /// The cells of a sheet, whose words stand one after the other in a text; every record has as many as there are columns.
  init(_ text: SourceText, cells: [Range<Int>], columns: Int) {
    self.text = text
    delimiter = 0x09
    self.cells = cells.map { range in
      Cell(
        content: trimmed(range), offset: range.lowerBound,
        beginsWithTab: !range.isEmpty && text.bytes[range.lowerBound] == 0x09)
    }
    records = stride(from: 0, to: cells.count, by: max(1, columns)).map {
      Record(cells: $0..<min($0 + columns, cells.count), offset: cells[$0].lowerBound, isBroken: false)
    }
  }

  /// Leaves out the last byte of a cell, such as a sign that is not part of a figure.
  mutating func dropLastByte(of position: Int) {
    guard !cells[position].content.isEmpty else { return }
    cells[position].content = cells[position].content.lowerBound..<cells[position].content.upperBound - 1
  }

  private init(_ text: SourceText, delimiter: UInt8) {
    self.text = text
    self.delimiter = delimiter
  }

  /// The text of a cell; empty when blank.
  func string(_ cell: Cell) -> String {
    if cell.content.isEmpty { return "" }
    let string = text.string(cell.content)
    if !cell.needsRewriting { return string }
    var result: [UInt8] = []
    result.reserveCapacity(cell.content.count)
    var skipsQuote = false
    var previous: UInt8 = 0
    for byte in string.utf8 {
      defer { previous = byte }
      if byte == 0x22, skipsQuote {
        skipsQuote = false
        continue
      }
      skipsQuote = byte == 0x22
      if byte == 0x0A, previous == 0x0D { continue }
      result.append(byte == 0x0D ? 0x0A : byte)
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether a cell is blank.
  func isBlank(_ cell: Cell) -> Bool { cell.content.isEmpty }

  /// How many cells the record that begins at an offset would have with another delimiter.
  func cellCount(at offset: Int, delimiter: UInt8) -> Int {
    var other = DelimitedText(text, delimiter: delimiter)
    var ignored = DiagnosticCollector()
    other.scanRecord(from: offset, &ignored)
    return other.records.first?.cells.count ?? 0
  }

  /// The signs that may stand between cells.
  static let delimiters: [UInt8] = [0x2C, 0x3B, 0x09]

  /// The delimiter that makes most known headings of the first record, then the most cells, then the comma.
  private static func delimiter(of text: SourceText, isHeading: (String) -> Bool) -> UInt8 {
    var best: (known: Int, count: Int, delimiter: UInt8) = (-1, -1, 0x2C)
    for delimiter in delimiters {
      var trial = DelimitedText(text, delimiter: delimiter)
      var ignored = DiagnosticCollector()
      var offset = 0
      while offset < text.bytes.count, trial.records.isEmpty { offset = trial.scanRecord(from: offset, &ignored) }
      // With fewer cells it cannot make more headings.
      if trial.cells.count < best.known { continue }
      let known = trial.cells.reduce(0) { $0 + (isHeading(trial.string($1)) ? 1 : 0) }
      if (known, trial.cells.count) > (best.known, best.count) { best = (known, trial.cells.count, delimiter) }
    }
    return best.delimiter
  }

  private mutating func scanAll(_ diagnostics: inout DiagnosticCollector) {
    var offset = 0
    while offset < text.bytes.count { offset = scanRecord(from: offset, &diagnostics) }
  }
}

// MARK: - Scanning

extension DelimitedText {
  /// Scans one record and returns where the next begins, always further on.
  @discardableResult
  private mutating func scanRecord(from start: Int, _ diagnostics: inout DiagnosticCollector) -> Int {
    let firstCell = cells.count
    var isBroken = false
    var offset = start
    while true {
      offset = scanCell(from: offset, &isBroken, &diagnostics)
      if offset < text.bytes.count, text.bytes[offset] == delimiter {
        offset += 1
      } else {
        break
      }
    }
    if cells[firstCell...].allSatisfy({ $0.content.isEmpty }), !isBroken {
      cells.removeSubrange(firstCell...)
    } else {
      records.append(Record(cells: firstCell..<cells.count, offset: cells[firstCell].offset, isBroken: isBroken))
    }
    return afterLineEnd(offset)
  }

  /// Scans one cell and returns the offset of the delimiter, line end or file end after it.
  private mutating func scanCell(from start: Int, _ isBroken: inout Bool, _ diagnostics: inout DiagnosticCollector) -> Int {
    let bytes = text.bytes
    var offset = start
    while offset < bytes.count, bytes[offset] == 0x20 || (bytes[offset] == 0x09 && delimiter != 0x09) { offset += 1 }
    if offset < bytes.count, bytes[offset] == 0x22 { return scanQuoted(from: offset, &isBroken, &diagnostics) }
    let end = endOfUnquoted(from: offset)
    let content = trimmed(start..<end)
    cells.append(Cell(content: content, offset: content.lowerBound, beginsWithTab: start < end && bytes[start] == 0x09))
    return end
  }

  private mutating func scanQuoted(from quote: Int, _ isBroken: inout Bool, _ diagnostics: inout DiagnosticCollector) -> Int {
    let bytes = text.bytes
    var offset = quote + 1
    var needsRewriting = false
    var spansLines = false
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == 0x22 {
        if offset + 1 < bytes.count, bytes[offset + 1] == 0x22 {
          needsRewriting = true
          offset += 1
        } else {
          break
        }
      } else if byte == 0x0D {
        needsRewriting = true
        spansLines = true
      } else if byte == 0x0A {
        spansLines = true
      }
      offset += 1
    }
    guard offset < bytes.count else { return giveUpQuoted(from: quote, &isBroken, &diagnostics) }
    var end = offset + 1
    while end < bytes.count, bytes[end] == 0x20 || (bytes[end] == 0x09 && delimiter != 0x09) { end += 1 }
    if end < bytes.count, bytes[end] != delimiter, bytes[end] != 0x0A, bytes[end] != 0x0D {
      // A closing mark on a later line with text behind it is most likely the opening mark of another cell.
      if spansLines { return giveUpQuoted(from: quote, &isBroken, &diagnostics) }
      // Behind the first such mark of a row nobody knows which marks open and which close.
      if !isBroken { diagnostics.report(.textAfterQuote, at: text.place(at: end)) }
      isBroken = true
      end = endOfUnquoted(from: end)
    }
    let content = quote + 1..<offset
    cells.append(
      Cell(
        content: trimmed(content), offset: quote, needsRewriting: needsRewriting,
        beginsWithTab: !content.isEmpty && bytes[content.lowerBound] == 0x09))
    return end
  }

  /// Notes a quotation mark that is never closed, and goes on with the next line, so that the other rows are still read.
  private mutating func giveUpQuoted(from quote: Int, _ isBroken: inout Bool, _ diagnostics: inout DiagnosticCollector) -> Int {
    diagnostics.report(.unclosedQuote, at: text.place(at: quote))
    isBroken = true
    var end = quote
    while end < text.bytes.count, text.bytes[end] != 0x0A, text.bytes[end] != 0x0D { end += 1 }
    cells.append(Cell(content: trimmed(quote + 1..<end), offset: quote))
    return end
  }

  private func endOfUnquoted(from start: Int) -> Int {
    var end = start
    while end < text.bytes.count, text.bytes[end] != delimiter, text.bytes[end] != 0x0A, text.bytes[end] != 0x0D { end += 1 }
    return end
  }

  private func afterLineEnd(_ offset: Int) -> Int {
    guard offset < text.bytes.count else { return offset }
    let isPair = text.bytes[offset] == 0x0D && offset + 1 < text.bytes.count && text.bytes[offset + 1] == 0x0A
    return offset + (isPair ? 2 : 1)
  }

  /// The range without white space at its ends: spaces, tabs, line ends, no-break and zero-width spaces.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end {
      let length = spaceLength(at: start, before: end)
      if length == 0 { break }
      start += length
    }
    while start < end {
      // Nearly all cells end in a letter, a digit or a sign.
      let last = text.bytes[end - 1]
      if last > 0x20 && last < 0x8B || last > 0xBF { break }
      let length = (1...3).first { end - $0 >= start && spaceLength(at: end - $0, before: end) == $0 }
      guard let length else { break }
      end -= length
    }
    return start..<end
  }

  /// The number of bytes of the white space that begins at an offset; 0 when there is none.
  private func spaceLength(at offset: Int, before end: Int) -> Int {
    let bytes = text.bytes
    switch bytes[offset] {
    case 0x20, 0x09, 0x0A, 0x0D: return 1
    case 0xC2: return end - offset >= 2 && bytes[offset + 1] == 0xA0 ? 2 : 0
    case 0xE2: return end - offset >= 3 && bytes[offset + 1] == 0x80 && (bytes[offset + 2] == 0x8B || bytes[offset + 2] == 0xAF) ? 3 : 0
    case 0xEF: return end - offset >= 3 && bytes[offset + 1] == 0xBB && bytes[offset + 2] == 0xBF ? 3 : 0
    default: return 0
    }
  }
}
