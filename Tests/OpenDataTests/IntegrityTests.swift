import PlanModel
import Testing

@testable import OpenData

@Suite("Published tables fit together")
struct IntegrityTests {
  @Test(
    "Every row has a cell for every column, of the column's kind, and none that it may not lack is empty", arguments: PublishedTable.all)
  func cells(table: PublishedTable) {
    let filled = table.filled(for: SmallCommune.published(demonstration: true))
    #expect(!filled.rows.isEmpty)
    for row in filled.rows {
      #expect(row.count == filled.schema.columns.count)
      for (column, cell) in zip(filled.schema.columns, row) {
        #expect(Self.fits(cell, column.content), "\(table.schema.key).\(column.key): \(cell)")
        if column.isRequired { #expect(!CellText.of(cell).isEmpty, "\(table.schema.key).\(column.key)") }
      }
    }
  }

  @Test("A primary key names one row", arguments: PublishedTable.all)
  func primaryKeys(table: PublishedTable) {
    let filled = table.filled(for: SmallCommune.published())
    let keys = Self.values(filled, of: filled.schema.primaryKey)
    #expect(Set(keys).count == filled.rows.count)
  }

  @Test("Every foreign key names a row of its table", arguments: PublishedTable.all)
  func foreignKeys(table: PublishedTable) {
    let filled = table.filled(for: SmallCommune.published())
    for key in PublishedSchema.foreignKeys(of: table.schema) {
      let known = Set(Self.values(Self.table(key.table), of: key.referenced))
      for value in Self.values(filled, of: key.columns) where value != [""] {
        #expect(known.contains(value), "\(table.schema.key).\(key.columns) → \(key.table): \(value)")
      }
    }
  }

  @Test("Every id of a list names a row of its table", arguments: PublishedTable.all)
  func lists(table: PublishedTable) {
    let filled = table.filled(for: SmallCommune.published())
    for (index, column) in filled.schema.columns.enumerated() {
      guard case .list(let other?) = column.content else { continue }
      let known = Set(Self.values(Self.table(other), of: ["id"]).flatMap { $0 })
      for row in filled.rows {
        guard case .list(let ids) = row[index] else { continue }
        #expect(known.isSuperset(of: ids), "\(table.schema.key).\(column.key)")
      }
    }
  }

  @Test("Two runs give the same bytes", arguments: PublishedTable.all)
  func deterministic(table: PublishedTable) {
    #expect(TableCSV.bytes(table.filled(for: SmallCommune.published())) == TableCSV.bytes(table.filled(for: SmallCommune.published())))
  }

  private static func table(_ key: String) -> FilledTable {
    let shared = FilledTable.shared(
      indicators: [Indicator(id: "phu-song-5g", name: "Phủ sóng 5G", group: "Hạ tầng số", place: SmallCommune.place)],
      officeKinds: [OfficeKind(id: "van-hoa", name: "Phòng Văn hóa - Xã hội")])
    let ofCommune = PublishedTable.all.map { $0.filled(for: SmallCommune.published()) }
    return (ofCommune + shared).first { $0.schema.key == key } ?? FilledTable(schema: AuthorTable.retired, rows: [])
  }

  private static func values(_ table: FilledTable, of columns: [String]) -> [[String]] {
    let places = columns.compactMap { key in table.schema.columns.firstIndex { $0.key == key } }
    return table.rows.map { row in places.map { CellText.of(row[$0]) } }
  }

  private static func fits(_ cell: Cell, _ content: Column.Content) -> Bool {
    switch (cell, content) {
    case (.text(let text), .choice(let words)): return text.map(words.contains) ?? true
    case (.text, .text), (.text, .printed), (.text, .id), (.text, .reference): return true
    case (.number, .number), (.share, .number), (.integer, .integer), (.date, .date), (.period, .period), (.flag, .flag): return true
    case (.list, .list): return true
    default: return false
    }
  }
}
