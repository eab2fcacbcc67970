import Diagnostics
import Testing

@Suite("Diagnostics as lines, for editors and logs") struct LinesTests {
  @Test("In Vietnamese") func vietnamese() {
    #expect(
      DiagnosticPrinter(language: .vi).print(Samples.diagnostics, as: .lines) == """
        Content/a/targets.csv:3:12 (cột “Mục tiêu”): lỗi: ô bắt buộc để trống [missing-cell]
          → ghi mục tiêu
        Content/a/ghi-chu.txt: lưu ý: không biết tệp này [unknown-file]
        Content/a/evidence.csv:2: thông tin: chưa ai viện dẫn [unused-evidence]
        Content/a/plan.xlsx (Sheet Chỉ tiêu, ô F12) (cột “Mục tiêu”): lỗi: ô bắt buộc để trống [missing-cell]
          → ghi mục tiêu
          · Content/a/targets.csv:2: lần thứ nhất
          · Content/a/commune.yml: cả tệp

        """)
  }

  @Test("In English") func english() {
    #expect(
      DiagnosticPrinter(language: .en).print(Samples.diagnostics, as: .lines) == """
        Content/a/targets.csv:3:12 (column “Mục tiêu”): error: a required cell is blank [missing-cell]
          → write the goal
        Content/a/ghi-chu.txt: warning: this file is not known [unknown-file]
        Content/a/evidence.csv:2: note: nobody cites it [unused-evidence]
        Content/a/plan.xlsx (sheet Chỉ tiêu, cell F12) (column “Mục tiêu”): error: a required cell is blank [missing-cell]
          → write the goal
          · Content/a/targets.csv:2: the first time
          · Content/a/commune.yml: the whole file

        """)
  }

  @Test("Nothing wrong, nothing said") func nothing() {
    #expect(DiagnosticPrinter(language: .vi).print([], as: .lines) == "")
  }
}
