import PlanModel

@testable import OpenData

/// A table with a column of every kind, and cells that formats stumble over.
enum HostileTable {
  static let schema = TableSchema(
    key: "odd-cells", heading: "Ô lạ: [thử] ô / trang có một cái tên rất dài", description: "Mỗi dòng là một lần thử.",
    columns: [
      Column("id", "Mã", .id, required: true, "Mã."),
      Column("text", "Chữ", .text, "Chữ."),
      Column("number", "Số", .number, "Số."),
      Column("order", "Thứ tự", .integer, "Thứ tự."),
      Column("day", "Ngày", .date, "Ngày."),
      Column("period", "Kỳ", .period, "Kỳ."),
      Column("flag", "Có không", .flag, "Có hay không."),
      Column("list", "Nhiều", .list(table: nil), "Nhiều mục."),
      Column("choice", "Một trong", .choice(["một", "ha'i"]), "Một trong hai."),
    ],
    primaryKey: ["id"])

  static let words = [
    "=1+1", "+84", "@SUM(A1)", "a\"b'c,d;e", "dòng một\nhai\r\nba\tbốn", "_x0041_ _x41_ __x0042_", "👩‍👩‍👧 \u{200F}אב\u{202E}", "<b>&amp;]]>",
    "007", "1e5", "https://example.org", "\u{1}\u{7F}\u{85}\u{2028}\u{FFFF}", " đầu cuối ", "'); DROP TABLE x; --",
  ]

  static let figures: [Cell] = [
    .number(Quantity(millionths: 9_950_000)), .number(Quantity(millionths: -1)), .number(Quantity(millionths: 1_234_567_890_123_456)),
    .number(Quantity(millionths: 999_999_999_999_999_999)), .share(-0.0), .share(1.0 / 3), .share(.nan), .number(nil), .share(0.000_000_4),
  ]

  static let table = FilledTable(
    schema: schema,
    rows: words.enumerated().map { index, words in
      [
        .text("o-\(index)"), .text(words), figures[index % figures.count], .integer(index == 3 ? .max : index - 1),
        .date(Day(number: index - 25_510)), .period(Period(kind: .year, year: 2026, part: 1)), .flag(index % 2 == 0),
        .list(index == 0 ? [] : ["a", words]), .text(index % 2 == 0 ? "ha'i" : nil),
      ]
    })

  static let imprint = Imprint(title: "Xã Suối Tre", asOf: Day(number: 20_000), notice: "SỐ LIỆU MINH HỌA")
}
