import Diagnostics

/// Diagnostics of every shape.
enum Samples {
  static let missing = Finding.error(
    "missing-cell", vi: "ô bắt buộc để trống", en: "a required cell is blank",
    advice: LocalizedText(vi: "ghi mục tiêu", en: "write the goal"))
  static let unknown = Finding.warning("unknown-file", vi: "không biết tệp này", en: "this file is not known")
  static let hostile = Finding.error(
    "hostile", vi: "“<b>\"x\" & 'y'</b>\\\n\t\u{1}\u{7F}\u{2028}”", en: "a “b”", advice: LocalizedText(vi: "viết {{x}}", en: "write {{x}}"))

  static let diagnostics = [
    Diagnostic(missing, at: SourcePlace(file: "Content/a/targets.csv", line: 3, column: 12, heading: "Mục tiêu")),
    Diagnostic(unknown, at: SourcePlace(file: "Content/a/ghi-chu.txt")),
    Diagnostic(
      missing, at: SourcePlace(file: "Content/a/plan.xlsx", position: .cell(sheet: "Chỉ tiêu", address: "F12"), heading: "Mục tiêu"),
      related: [
        .init(LocalizedText(vi: "lần thứ nhất", en: "the first time"), at: SourcePlace(file: "Content/a/targets.csv", line: 2)),
        .init(LocalizedText(vi: "cả tệp", en: "the whole file"), at: SourcePlace(file: "Content/a/commune.yml")),
      ]),
  ]
}
