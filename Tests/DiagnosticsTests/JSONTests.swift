import Diagnostics
import Foundation
import Testing

@Suite("Diagnostics as JSON") struct JSONTests {
  @Test("One object a line, both languages, places in parts") func objects() {
    let printed = DiagnosticPrinter(language: .vi).print(Samples.diagnostics, as: .json)
    #expect(
      printed == """
        [
          {"severity": "error", "id": "missing-cell", "file": "Content/a/targets.csv", "line": 3, "column": 12, "heading": "Mục tiêu", \
        "vi": "ô bắt buộc để trống", "en": "a required cell is blank", "advice_vi": "ghi mục tiêu", "advice_en": "write the goal"},
          {"severity": "warning", "id": "unknown-file", "file": "Content/a/ghi-chu.txt", "vi": "không biết tệp này", "en": "this file is not known"},
          {"severity": "note", "id": "unused-evidence", "file": "Content/a/evidence.csv", "line": 2, "vi": "chưa ai viện dẫn", "en": "nobody cites it"},
          {"severity": "error", "id": "missing-cell", "file": "Content/a/plan.xlsx", "sheet": "Chỉ tiêu", "cell": "F12", "heading": "Mục tiêu", \
        "vi": "ô bắt buộc để trống", "en": "a required cell is blank", "advice_vi": "ghi mục tiêu", "advice_en": "write the goal", \
        "related": [{"file": "Content/a/targets.csv", "line": 2, "vi": "lần thứ nhất", "en": "the first time"}, \
        {"file": "Content/a/commune.yml", "vi": "cả tệp", "en": "the whole file"}]}
        ]

        """)
    #expect(DiagnosticPrinter(language: .en).print(Samples.diagnostics, as: .json) == printed)
  }

  @Test("Nothing wrong") func nothing() {
    #expect(DiagnosticPrinter(language: .vi).print([], as: .json) == "[]\n")
  }

  @Test("Whatever the words are, a reader gets them back") func escaping() throws {
    let printed = DiagnosticPrinter(language: .vi).print([Diagnostic(Samples.hostile, at: SourcePlace(file: "a\"b\\c"))], as: .json)
    #expect(printed.contains(#""vi": "“<b>\"x\" & 'y'</b>\\\n\t\u0001\u007f\u2028”""#))
    let read = try JSONDecoder().decode([Entry].self, from: Data(printed.utf8))
    #expect(read == [Entry(file: "a\"b\\c", vi: Samples.hostile.message.vi)])
  }

  private struct Entry: Decodable, Equatable {
    let file: String
    let vi: String
  }
}
