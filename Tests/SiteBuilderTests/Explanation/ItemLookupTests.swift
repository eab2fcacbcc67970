import ContentReader
import Diagnostics
import PlanModel
import Testing

@testable import SiteBuilder

@Suite("Asking for an item and for changes by name") struct ItemLookupTests {
  /// Two communes; the second one has a mistake.
  private func content(_ more: [String: String] = [:]) -> SourceFolder {
    var files = SmallContent().bytes
    for (path, text) in more { files[path] = Array(text.utf8) }
    return .inMemory(files)
  }

  private func explained(_ item: ItemID, at commune: String = "an-lac", _ more: [String: String] = [:]) -> String {
    do {
      return try ItemExplanation.text(of: item, at: commune, in: content(more), asOf: nil, today: day("2026-07-10"))
    } catch {
      switch error {
      case .unknown(let words): return words.vi + " | " + words.en
      case .content(let diagnostics): return diagnostics.map(\.id).joined(separator: " ")
      }
    }
  }

  @Test("An item by its id, on today's date") func known() {
    #expect(explained("kh-ct-i-1").hasPrefix("Xã An Lạc, chỉ tiêu I.1: Hồ sơ trực tuyến\nMã: kh-ct-i-1\n"))
    #expect(explained("kh-ct-i-1").contains("\nTính đến ngày: 10/7/2026\n"))
  }

  @Test("What is not there, with the nearest name") func unknown() {
    #expect(
      explained("kh-ct-i-2")
        == "Xã An Lạc không có mã “kh-ct-i-2”; gần nhất là “kh-ct-i-1” | Xã An Lạc has no item “kh-ct-i-2”; the nearest is “kh-ct-i-1”")
    #expect(explained("x") == "Xã An Lạc không có mã “x” | Xã An Lạc has no item “x”")
    #expect(
      explained("kh-ct-i-1", at: "an-lak")
        == "không có xã, phường “an-lak”; gần nhất là “an-lac” | there is no commune “an-lak”; the nearest is “an-lac”")
    #expect(explained("", at: "").hasPrefix("không có xã, phường “”"))
    #expect(explained("kh-ct-i-1", at: "../an-lac").hasPrefix("không có xã, phường “../an-lac”"))
  }

  @Test("An id no longer used points on, or to nothing") func retired() {
    let retired = ["communes/an-lac/retired.csv": "old,new\nkh-ct-i-8,kh-ct-i-9\nkh-ct-i-9,kh-ct-i-1\nkh-ct-i-7,\n"]
    #expect(explained("kh-ct-i-8", retired).hasPrefix("Xã An Lạc, chỉ tiêu I.1: Hồ sơ trực tuyến\nMã kh-ct-i-8 thôi dùng; nay là kh-ct-i-1.\n"))
    #expect(explained("kh-ct-i-7", retired).hasPrefix("mã “kh-ct-i-7” của Xã An Lạc thôi dùng, không có mã thay thế | "))
  }

  @Test("Mistakes of the commune are told; those of another do not stand in the way") func mistakes() {
    let broken = ["communes/ba-vi/commune.yml": "name: Ba Vì\n"]
    #expect(explained("kh-ct-i-1", broken).hasPrefix("Xã An Lạc, chỉ tiêu I.1"))
    #expect(explained("kh-ct-i-1", at: "ba-vi", broken).contains("missing"))
  }

  @Test("Changes of named communes and of all, those of an unknown one") func changes() throws {
    let reports = ["communes/an-lac/reports.csv": "item,period,reported,value\nkh-ct-i-1,2026-06,2026-07-03,85\n"]
    let report = try ChangesReport(from: day("2026-06-30"), to: day("2026-07-31"), in: content(reports))
    #expect(report.text.hasPrefix("Từ hết ngày 30/6/2026 đến hết ngày 31/7/2026.\n\nXÃ AN LẠC\n"))
    #expect(report.text.contains("  Báo cáo lần đầu (1)\n    - Chỉ tiêu I.1 Hồ sơ trực tuyến (kh-ct-i-1): kỳ 6/2026, nhận ngày 03/7/2026; nay là"))
    #expect(report.text.contains("  Nhận 1 dòng báo cáo.\n"))
    #expect(report.json.contains("\"first_reports\": [\n        {\"item\":\"kh-ct-i-1\","))
    #expect(throws: TerminalFailure.self) {
      try ChangesReport(from: day("2026-06-30"), to: day("2026-07-31"), at: ["an-lak"], in: content(reports))
    }
  }

  @Test("Words are wrapped at spaces; control characters never reach the terminal") func wrapping() {
    var out = PlainText()
    out.entry(String(repeating: "chữ ", count: 40) + "\u{1B}[31mđỏ\u{7}", mark: "1.")
    let lines = out.text.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0.count <= 100 })
    #expect(lines[0].hasPrefix("  1. chữ") && lines[1].hasPrefix("     chữ") && lines[1].hasSuffix(" [31mđỏ"))
    var whole = PlainText()
    whole.line(String(repeating: "x", count: 150) + " sau")
    #expect(whole.text == String(repeating: "x", count: 150) + "\nsau\n")
  }

  @Test(
    "Named items are shared out fairly among the sorts of changes",
    arguments: [
      ([2, 1, 4, 5, 3, 2], [2, 1, 2, 1, 1, 1]), ([20], [8]), ([1, 1], [1, 1]), ([], []),
      (Array(repeating: 1, count: 10), [1, 1, 1, 1, 1, 1, 1, 1, 0, 0]),
    ])
  func share(_ counts: [Int], _ named: [Int]) {
    #expect(MonthChanges.share(counts) == named)
  }
}
