import Diagnostics
import Testing

@Suite("The order of diagnostics") struct SortingTests {
  @Test("Files by their bytes, then the whole file, lines, columns, sheets, rows, columns of cells") func places() {
    let cell = { (sheet: String, address: String) in SourcePlace(file: "b.xlsx", position: .cell(sheet: sheet, address: address)) }
    let ordered = [
      SourcePlace(file: "B.csv", line: 9),
      SourcePlace(file: "a.csv"),
      SourcePlace(file: "a.csv", line: 2),
      SourcePlace(file: "a.csv", line: 2, column: 1),
      SourcePlace(file: "a.csv", line: 2, column: 10),
      SourcePlace(file: "a.csv", line: 10, column: 1),
      SourcePlace(file: "a/b.csv", line: 1),
      SourcePlace(file: "b.xlsx"),
      cell("Chỉ tiêu", "B2"),
      cell("Chỉ tiêu", "Z2"),
      cell("Chỉ tiêu", "AA2"),
      cell("Chỉ tiêu", "A10"),
      cell("Nhiệm vụ", "A1"),
      SourcePlace(file: "đ.csv"),
    ]
    for (before, after) in zip(ordered, ordered.dropFirst()) {
      #expect(before < after, "\(before) < \(after)")
      #expect(!(after < before), "\(after) < \(before)")
    }
    #expect(ordered.reversed().sorted() == ordered)
  }

  @Test("The collector gives each once; equal places keep the order of finding") func collector() {
    let one = Finding.error("one", vi: "một", en: "one")
    let two = Finding.warning("two", vi: "hai", en: "two")
    let place = SourcePlace(file: "a.csv", line: 2)
    var first = DiagnosticCollector()
    first.report(two, at: place)
    first.report(one, at: place)
    first.report(two, at: place)
    var second = DiagnosticCollector()
    second.report(one, at: place)
    second.report(one, at: place, related: [.init(LocalizedText(vi: "kia", en: "there"), at: place)])
    second.report(one, at: SourcePlace(file: "a.csv", line: 1))
    first.merge(second)
    #expect(first.diagnostics.count == 6)
    #expect(first.sorted().map { "\($0.id) \($0.place.line ?? 0) \($0.related.count)" } == ["one 1 0", "two 2 0", "one 2 0", "one 2 1"])
  }

  @Test("Errors stop, warnings and notes do not") func severities() {
    var collector = DiagnosticCollector()
    #expect(!collector.hasErrors)
    collector.report(Samples.unknown, at: SourcePlace(file: "a"))
    collector.report(Samples.unused, at: SourcePlace(file: "a"))
    #expect(!collector.hasErrors)
    collector.report(Samples.missing, at: SourcePlace(file: "a"))
    collector.report(Samples.unknown, at: SourcePlace(file: "b"))
    #expect(collector.hasErrors)
    #expect(collector.count(of: .error) == 1)
    #expect(collector.count(of: .warning) == 2)
    #expect(collector.count(of: .note) == 1)
    #expect(SeverityCounts(collector.diagnostics).all == LocalizedText(vi: "1 lỗi, 2 lưu ý, 1 thông tin", en: "1 error, 2 warnings, 1 note"))
    #expect(SeverityCounts(collector.diagnostics.filter { $0.severity != .warning }).some.vi == "1 lỗi, 1 thông tin")
    #expect(SeverityCounts([]).some.vi == "")
  }

  @Test("Where a place is") func line() {
    #expect(SourcePlace(file: "a", line: 3, column: 4).line == 3)
    #expect(SourcePlace(file: "a").line == nil)
    #expect(SourcePlace(file: "a", position: .cell(sheet: "s", address: "A1")).line == nil)
  }
}
