import JSON
import PlanModel

/// Tables as JSON (RFC 8259): an array of rows, each an object on a line of its own with the keys of the columns, in the order of the CSV.
///
/// Figures are numbers with the digits of the CSV, days ISO 8601, periods their keys, flags `true` or `false`, lists arrays. An empty cell is
/// `null`, an empty list `[]`.
public enum TableJSON {
  /// The bytes of the file.
  public static func bytes(_ table: FilledTable) -> [UInt8] { file([rows(table)]) }

  /// The rows alone, for a file of several tables of one schema, see ``file(_:)``; empty for a table without rows.
  public static func rows(_ table: FilledTable) -> [UInt8] {
    let names = table.schema.columns.enumerated().map { index, column in
      Array(((index == 0 ? "{" : ",") + JSONText.string(column.key) + ":").utf8)
    }
    var bytes: [UInt8] = []
    for (index, row) in table.rows.enumerated() {
      if index > 0 { bytes.append(contentsOf: between) }
      if names.isEmpty { bytes.append(UInt8(ascii: "{")) }
      for (name, cell) in zip(names, row) {
        bytes.append(contentsOf: name)
        append(cell, to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
    return bytes
  }

  /// The file of several runs of rows, see ``rows(_:)``, one after the other.
  public static func file(_ parts: [[UInt8]]) -> [UInt8] {
    var bytes: [UInt8] = [UInt8(ascii: "[")]
    bytes.reserveCapacity(parts.reduce(8) { $0 + $1.count + between.count })
    var isEmpty = true
    for part in parts where !part.isEmpty {
      if isEmpty { bytes.append(UInt8(ascii: "\n")) } else { bytes.append(contentsOf: between) }
      bytes.append(contentsOf: part)
      isEmpty = false
    }
    if !isEmpty { bytes.append(UInt8(ascii: "\n")) }
    bytes.append(contentsOf: [UInt8(ascii: "]"), UInt8(ascii: "\n")])
    return bytes
  }

  private static let between: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: "\n")]

  private static func append(_ cell: Cell, to bytes: inout [UInt8]) {
    if case .list(let entries) = cell {
      bytes.append(UInt8(ascii: "["))
      for (index, entry) in entries.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        JSONText.append(entry, to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
      return
    }
    let text = CellText.of(cell)
    guard !text.isEmpty else { return bytes.append(contentsOf: "null".utf8) }
    switch cell {
    case .number, .share, .integer, .flag: bytes.append(contentsOf: text.utf8)
    case .text, .date, .period, .list: JSONText.append(text, to: &bytes)
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

  /// A row with the keys of its columns.
  init(_ row: [Cell], of schema: TableSchema) {
    self = .object(zip(schema.columns, row).map { ($0.key, JSONValue($1)) })
  }
}
