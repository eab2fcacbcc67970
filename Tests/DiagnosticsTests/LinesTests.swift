import Characters
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

  @Test("What a message quotes can neither move the terminal nor begin a line") func quoted() {
    let words = "a\u{1B}[31m\u{7}\nContent/b.csv:1:1: error: c\r\u{2028}\u{202E}d\u{FFFE}\te"
    let finding = Finding.error("x", vi: words, en: words, advice: LocalizedText(vi: words, en: words))
    let printer = DiagnosticPrinter(language: .en)
    let diagnostic = Diagnostic(finding, at: SourcePlace(file: "Content/\u{1B}\u{202E}a.csv", line: 1))
    let shown = "a⟨U+001B⟩[31m⟨U+0007⟩ Content/b.csv:1:1: error: c  ⟨U+202E⟩d⟨U+FFFE⟩ e"
    #expect(printer.text(diagnostic) == "Content/⟨U+001B⟩⟨U+202E⟩a.csv:1: error: \(shown) [x]\n  → \(shown)\n")
    #expect(!HiddenCharacter.stands(in: printer.print([diagnostic], as: .text)))
  }
}
