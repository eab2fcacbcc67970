import Diagnostics

/// Diagnostics of every shape.
enum Samples {
  static let missing = Finding.error(
    "missing-cell", vi: "ô bắt buộc để trống", en: "a required cell is blank",
    advice: LocalizedText(vi: "ghi mục tiêu", en: "write the goal"))
  static let unknown = Finding.warning("unknown-file", vi: "không biết tệp này", en: "this file is not known")
  static let unused = Finding.note("unused-evidence", vi: "chưa ai viện dẫn", en: "nobody cites it")
  static let hostile = Finding.error(
    "hostile", vi: "“<b>\"x\" & 'y'</b>\\\n\t\u{1}\u{7F}\u{2028}”", en: "a “b”", advice: LocalizedText(vi: "viết {{x}}", en: "write {{x}}"))

  static let diagnostics = [
    Diagnostic(missing, at: SourcePlace(file: "Content/a/targets.csv", line: 3, column: 12, heading: "Mục tiêu")),
    Diagnostic(unknown, at: SourcePlace(file: "Content/a/ghi-chu.txt")),
    Diagnostic(unused, at: SourcePlace(file: "Content/a/evidence.csv", line: 2)),
    Diagnostic(
      missing, at: SourcePlace(file: "Content/a/plan.xlsx", position: .cell(sheet: "Chỉ tiêu", address: "F12"), heading: "Mục tiêu"),
      related: [
        .init(LocalizedText(vi: "lần thứ nhất", en: "the first time"), at: SourcePlace(file: "Content/a/targets.csv", line: 2)),
        .init(LocalizedText(vi: "cả tệp", en: "the whole file"), at: SourcePlace(file: "Content/a/commune.yml")),
      ]),
  ]

  /// Files in need of order: two with errors, two without, a workbook with two sheets.
  static let desk: [Diagnostic] = {
    func cell(_ sheet: String, _ address: String) -> SourcePlace {
      SourcePlace(file: "b/plan.xlsx", position: .cell(sheet: sheet, address: address), heading: "Mục tiêu")
    }
    return [
      Diagnostic(unknown, at: SourcePlace(file: "a/c.csv", line: 1, column: 4)),
      Diagnostic(missing, at: SourcePlace(file: "a/c.csv", line: 9, column: 4, heading: "Mã")),
      Diagnostic(unused, at: SourcePlace(file: "a/d.csv", line: 1)),
      Diagnostic(unknown, at: SourcePlace(file: "a/e.pdf", position: .page(3))),
      Diagnostic(missing, at: cell("Báo cáo", "B2")),
      Diagnostic(missing, at: cell("Minh chứng", "C10")),
      Diagnostic(unknown, at: cell("Minh chứng", "A1")),
      Diagnostic(missing, at: cell("Minh chứng", "C2"), related: [.init(LocalizedText(vi: "kia", en: "there"), at: cell("Báo cáo", "B2"))]),
      Diagnostic(unknown, at: SourcePlace(file: "b/plan.xlsx")),
    ]
  }()
}
