import Diagnostics
import Testing

@Suite("Diagnostics as text, by file") struct TextTests {
  @Test("The file with most errors first, its sheets likewise; in each errors, warnings, notes; places as people say them") func vietnamese() {
    #expect(
      DiagnosticPrinter(language: .vi).print(Samples.desk, as: .text) == """
        b/plan.xlsx: 3 lỗi, 2 lưu ý
          lưu ý: không biết tệp này [unknown-file]
          Sheet Minh chứng
          ô C2, cột “Mục tiêu”: lỗi: ô bắt buộc để trống [missing-cell]
            → ghi mục tiêu
            · Sheet Báo cáo, ô B2, cột “Mục tiêu”: kia
          ô C10, cột “Mục tiêu”: lỗi: ô bắt buộc để trống [missing-cell]
            → ghi mục tiêu
          ô A1, cột “Mục tiêu”: lưu ý: không biết tệp này [unknown-file]
          Sheet Báo cáo
          ô B2, cột “Mục tiêu”: lỗi: ô bắt buộc để trống [missing-cell]
            → ghi mục tiêu

        a/c.csv: 1 lỗi, 1 lưu ý
          dòng 9, cột “Mã”: lỗi: ô bắt buộc để trống [missing-cell]
            → ghi mục tiêu
          dòng 1, chữ thứ 4: lưu ý: không biết tệp này [unknown-file]

        a/d.csv: 1 thông tin
          dòng 1: thông tin: chưa ai viện dẫn [unused-evidence]

        a/e.pdf: 1 lưu ý
          trang 3: lưu ý: không biết tệp này [unknown-file]

        """)
  }

  @Test("In English; other files are named") func english() {
    #expect(
      DiagnosticPrinter(language: .en).print(Samples.diagnostics, as: .text) == """
        Content/a/plan.xlsx: 1 error
          Sheet Chỉ tiêu
          cell F12, column “Mục tiêu”: error: a required cell is blank [missing-cell]
            → write the goal
            · Content/a/targets.csv, line 2: the first time
            · Content/a/commune.yml: the whole file

        Content/a/targets.csv: 1 error
          line 3, column “Mục tiêu”: error: a required cell is blank [missing-cell]
            → write the goal

        Content/a/evidence.csv: 1 note
          line 2: note: nobody cites it [unused-evidence]

        Content/a/ghi-chu.txt: 1 warning
          warning: this file is not known [unknown-file]

        """)
  }

  @Test("More than ten of one kind in a file: three stand for all, and what else there is does not drown", arguments: [10, 11])
  func many(_ count: Int) {
    let rows = (1...count).map { Diagnostic(Samples.missing, at: SourcePlace(file: "a.csv", line: $0 + 1)) }
    let other = Diagnostic(Samples.hostile, at: SourcePlace(file: "a.csv", line: 99))
    let few = Diagnostic(Samples.missing, at: SourcePlace(file: "b.csv", line: 2))
    let printer = DiagnosticPrinter(language: .vi)
    let text = printer.print(rows + [other, few], as: .text)
    let shown = text.split(separator: "\n").filter { $0.contains("[missing-cell]") && $0.contains("lỗi: ") }.count
    #expect(shown == (count == 10 ? 10 : 3) + 1)
    #expect(text.contains("    … và 8 lỗi như thế nữa [missing-cell]; --format html nêu hết\n") == (count == 11))
    #expect(text.contains("dòng 99: lỗi: "))
    for format in [DiagnosticPrinter.Format.lines, .json, .html] {
      let all = printer.print(rows + [other, few], as: format)
      #expect(all.split(separator: "missing-cell").count == count + 2, "\(format)")
    }
  }

  @Test("Nothing wrong, nothing said") func nothing() {
    #expect(DiagnosticPrinter(language: .vi).print([], as: .text) == "")
  }
}
