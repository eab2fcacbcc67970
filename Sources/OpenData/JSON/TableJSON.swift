import JSON
import PlanModel

/// Tables as JSON (RFC 8259): an array of rows, each an object on a line of its own with the keys of the columns, in the order of the CSV.
///
/// Figures are numbers with the digits of the CSV, days ISO 8601, periods their keys, flags `true` or `false`, lists arrays. An empty cell is
/// `null`, an empty list `[]`.
public enum TableJSON {
  /// The bytes of the file.
  public static func bytes(_ table: FilledTable) -> [UInt8] { file(rows(table)) }

  /// The rows, each an object without the comma and the line end behind it.
  public static func rows(_ table: FilledTable) -> EncodedRows {
    // What stands before the cells of a row, one after the other, and where each ends.
    var names: [UInt8] = []
    var ends = [0]
    for (index, column) in table.schema.columns.enumerated() {
      names += ((index == 0 ? "{" : ",") + JSONText.string(column.key) + ":").utf8
      ends.append(names.count)
    }
    return names.withUnsafeBufferPointer { names in
      EncodedRows(table.rows) { row, bytes in
        if names.isEmpty { bytes.append(UInt8(ascii: "{")) }
        for index in 0..<min(row.count, ends.count - 1) {
          bytes.append(contentsOf: UnsafeBufferPointer(rebasing: names[ends[index]..<ends[index + 1]]))
          append(row[index], to: &bytes)
        }
        bytes.append(UInt8(ascii: "}"))
      }
    }
  }

  /// The file of some rows.
  public static func file(_ rows: EncodedRows) -> [UInt8] {
    begin + (rows.count == 0 ? [] : lead(isFirst: true)) + combined(rows, of: nil) + end(isEmpty: rows.count == 0)
  }

  /// What a file begins with.
  public static let begin: [UInt8] = [UInt8(ascii: "[")]

  /// What a file ends with.
  public static func end(isEmpty: Bool) -> [UInt8] { Array((isEmpty ? "]\n" : "\n]\n").utf8) }

  /// What stands before rows: behind other rows, or as the first of a file.
  public static func lead(isFirst: Bool) -> [UInt8] { isFirst ? [UInt8(ascii: "\n")] : [UInt8(ascii: ","), UInt8(ascii: "\n")] }

  /// The same rows in the table of several communes, see ``TableSchema/combined``, each with the commune as its first member, without what stands before
  /// and behind all of them; nil for rows that stay as they are.
  public static func combined(_ rows: EncodedRows, of commune: String?) -> [UInt8] {
    let member = commune.map { slug in
      Array(("{" + JSONText.string(PublishedSchema.keyOfCommune) + ":" + JSONText.string(slug) + ",").utf8)
    }
    let between = lead(isFirst: false)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(rows.bytes.count + rows.count * (between.count + (member?.count ?? 0)))
    for index in 0..<rows.count {
      if index > 0 { bytes.append(contentsOf: between) }
      if let member { bytes.append(contentsOf: member) }
      bytes.append(contentsOf: member == nil ? rows.row(index) : rows.row(index).dropFirst())
    }
    return bytes
  }

  private static func append(_ cell: Cell, to bytes: inout [UInt8]) {
    switch cell {
    case .list(let entries):
      bytes.append(UInt8(ascii: "["))
      for (index, entry) in entries.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        JSONText.append(entry, to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .text(let text):
      guard let text, !text.isEmpty else { return bytes.append(contentsOf: "null".utf8) }
      JSONText.append(text, to: &bytes)
    case .date, .period:
      let before = bytes.count
      bytes.append(UInt8(ascii: "\""))
      CellText.append(cell, to: &bytes)
      if bytes.count > before + 1 { return bytes.append(UInt8(ascii: "\"")) }
      bytes.removeLast()
      bytes.append(contentsOf: "null".utf8)
    case .number, .share, .integer, .flag:
      let before = bytes.count
      CellText.append(cell, to: &bytes)
      if bytes.count == before { bytes.append(contentsOf: "null".utf8) }
    }
  }
}

extension JSONValue {
  /// A cell, as ``TableJSON`` writes it.
  init(_ cell: Cell) {
    if case .list(let entries) = cell {
      self = .array(entries.map { .string($0) })
      return
    }
    let text = CellText.of(cell)
    switch cell {
    case _ where text.isEmpty: self = .null
    case .number, .share, .integer: self = .number(text)
    case .flag(let flag): self = .condition(flag ?? false)
    case .text, .date, .period, .list: self = .string(text)
    }
  }
}
