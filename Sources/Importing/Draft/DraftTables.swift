import OpenData
import PlanModel

/// Writes the tables of a draft as the author will keep them: the columns that hold anything, in the order of the schema.
enum DraftTables {
  /// `targets.csv` or `tasks.csv`.
  static func items(_ items: [DraftItem], _ schema: TableSchema, offices: (DraftItem, ColumnRole) -> [String]) -> [UInt8] {
    bytes(
      items.map { item in
        var row: [String: String] = ["id": item.id, "section": item.section, "source": item.source]
        row["number"] = item.number
        row["statement"] = item.text(.statement) ?? Doubt.mark + "ô nội dung để trống"
        row["unit"] = item.text(.unit)
        row["target"] = item.text(.target)
        row["product"] = item.text(.product)
        row["person"] = item.text(.person)
        row["due"] = item.text(.due) ?? item.horizon?.title
        let (lead, cooperating) = (offices(item, .lead), offices(item, .cooperating))
        if !lead.isEmpty {
          row["lead"] = lead.joined(separator: " | ")
          row["lead_role"] = item.headings[.lead]
        }
        if !cooperating.isEmpty { row["cooperating"] = cooperating.joined(separator: " | ") }
        let doubts = item.doubts.map { Doubt.mark + $0.words.vi }
        let note = ([item.text(.note)].compactMap { $0 } + doubts).joined(separator: ". ")
        row["note"] = note.isEmpty ? nil : note
        return row
      }, schema)
  }

  /// `offices.csv`.
  static func offices(_ offices: [OfficeRegister.Office]) -> [UInt8] {
    bytes(
      offices.map { office in
        [
          "id": office.id, "name": office.name, "aliases": office.aliases.joined(separator: " | "), "collective": office.isCollective ? "có" : "",
        ]
      }, AuthorTable.offices)
  }

  private static func bytes(_ rows: [[String: String]], _ schema: TableSchema) -> [UInt8] {
    let columns = schema.columns.filter { column in column.isRequired || rows.contains { $0[column.key]?.isEmpty == false } }
    let used = TableSchema(
      key: schema.key, heading: schema.heading, description: schema.description, columns: columns, primaryKey: schema.primaryKey)
    return TableCSV.bytes(FilledTable(schema: used, rows: rows.map { row in columns.map { .text(row[$0.key].map(harmless)) } }))
  }

  /// Words that no spreadsheet takes for a formula: the author opens the draft in one before anything is checked.
  private static func harmless(_ words: String) -> String {
    let bytes = Array(words.utf8)[...]
    if FormulaCell.hidesFormula(bytes) {
      return ["\n", "\t", ";"].reduce(Doubt.mark + words) { $0.replacing($1, with: $1 + Doubt.mark) }
    }
    return FormulaCell.isFormula(bytes) ? Doubt.mark + words : words
  }
}
