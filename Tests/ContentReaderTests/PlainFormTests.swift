import Diagnostics
import PlanModel
import Testing

@testable import ContentReader

/// The short ways through frequent cells say what the long ways say, or nothing.
struct PlainFormTests {
  @Test(arguments: [
    ("41", 41_000_000), ("-41,25", -41_250_000), ("41.25", 41_250_000), ("0,5", 500_000), ("1445,0", 1_445_000_000), ("0", 0),
    ("999999999999,999999", 999_999_999_999_999_999),
  ])
  func readsPlainFigures(_ text: String, _ millionths: Int64) {
    #expect(PlainForms.quantity(text)?.millionths == millionths)
    #expect(Quantity.read(text)?.millionths == millionths)
  }

  @Test(arguments: ["1.500", "0.500", "1234.567", "1.234,5", "12,", ",5", "-", "", "1,2,3", "1,1234567", "1000000000000", "−5", "5%", " 5", "١"])
  func leavesOtherFiguresToTheLongWay(_ text: String) {
    #expect(PlainForms.quantity(text) == nil)
  }

  @Test func readsPlainDaysAndPeriods() {
    #expect(PlainForms.day("2026-06-30") == Day(year: 2026, month: 6, day: 30))
    #expect(PlainForms.day("2026-02-30") == nil)
    #expect(PlainForms.day("2026/06/30") == nil)
    #expect(PlainForms.day("2026-6-300") == nil)
    #expect(["2026-06", "2026-Q2", "2026-H1", "2026"].map { PlainForms.period($0)?.key } == ["2026-06", "2026-Q2", "2026-H1", "2026"])
    #expect(["2026-13", "2026-Q5", "2026_06", "20260", "2026-Qx", "2026-Q12"].map { PlainForms.period($0)?.key } == [nil, nil, nil, nil, nil, nil])
  }
}

@Suite struct TrimmedTests {
  @Test(arguments: [
    ("mc-1", "mc-1"), (" mc 1\r\n", "mc 1"), ("\t\u{B}\u{C} ", ""), ("", ""), ("\u{A0} xã \u{2003}", "xã"), (" \u{301}a ", "a"),
    ("\u{85}", ""), ("\u{1F}a", "\u{1F}a"),
  ])
  func whiteSpace(_ text: String, _ trimmed: String) { #expect(Array(Trimmed.of(text).utf8) == Array(trimmed.utf8)) }
}

@Suite struct EndlessLetterTests {
  @Test("Marks are put together with their letter, unless there are more than any writing has")
  func marks() throws {
    let read = { (text: String) -> [UInt8]? in
      var diagnostics = DiagnosticCollector()
      let source = SourceText.decode(Array(text.utf8), file: "a.csv", &diagnostics)
      return source.map { Array($0.string(0..<$0.bytes.count).utf8) }
    }
    #expect(read("e\u{302}\u{301}") == Array("ế".utf8))
    let endless = "ẛ" + String(repeating: "\u{31B}\u{323}", count: 20_000)
    #expect(read(endless) == Array(endless.utf8))
  }
}
