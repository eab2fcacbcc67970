import Markdown
import Testing

@Suite struct MarkdownDocumentTests {
  @Test func planReadsAsHTML() {
    let document = MarkdownDocument(
      """
      # I. MỤC TIÊU
      Đến **năm 2030**, đạt `70%` & hơn:

      - chỉ tiêu *một*
      - [Nghị quyết](../nq57.html "Số 57")

      I. MỤC TIÊU
      -----------
      Dòng một\\
      dòng hai
      """, headingLevelOffset: 1)
    #expect(
      document.html == """
        <h2 id="i-muc-tieu">I. MỤC TIÊU</h2>
        <p>Đến <strong>năm 2030</strong>, đạt <code>70%</code> &amp; hơn:</p>
        <ul>
        <li>chỉ tiêu <em>một</em></li>
        <li><a href="../nq57.html" title="Số 57">Nghị quyết</a></li>
        </ul>
        <h3 id="i-muc-tieu-2">I. MỤC TIÊU</h3>
        <p>Dòng một<br />
        dòng hai</p>

        """)
    #expect(
      document.plainText == """
        I. MỤC TIÊU
        Đến năm 2030, đạt 70% & hơn:
        chỉ tiêu một
        Nghị quyết
        I. MỤC TIÊU
        Dòng một
        dòng hai
        """)
    #expect(document.rawHTML.isEmpty)
  }

  @Test func headingsHaveUniqueIDs() {
    let document = MarkdownDocument("# Đất\n## Đất\n\n### đất 2\n#\n# *!*\n# Dat `<b>` [x](y)\n# Đất\n")
    #expect(
      document.headings.map { "\($0.line) \($0.level) \($0.text) → \($0.id)" } == [
        "1 1 Đất → dat", "2 2 Đất → dat-2", "4 3 đất 2 → dat-2-2", "5 1  → muc", "6 1 ! → muc-2", "7 1 Dat <b> x → dat-b-x",
        "8 1 Đất → dat-3",
      ])
    #expect(document.html.contains("<h3 id=\"dat-2-2\">đất 2</h3>"))
    #expect(document.html.contains("<h1 id=\"dat-b-x\">Dat <code>&lt;b&gt;</code> <a href=\"y\">x</a></h1>"))
  }

  @Test(arguments: [(0, [1, 6]), (1, [2, 6]), (-1, [1, 5]), (9, [6, 6]), (Int.max, [6, 6]), (Int.min, [1, 1])])
  func headingLevelsStayWithinHTML(_ offset: Int, _ levels: [Int]) {
    #expect(MarkdownDocument("# a\n###### b", headingLevelOffset: offset).headings.map(\.level) == levels)
  }

  @Test func linksTellTheirLines() {
    let document = MarkdownDocument(
      """
      [a]: mot.html
      [b]: <hai ba.html>
      đoạn [a] và
      [b
      dài](x) ![ảnh](anh.png)

      > `mã
      > dài` [sau](sau.html)
      >
      > - <https://xa.vn> &amp; [b]

      [c]: /c
      Đầu mục [c]
      ===========
      [d](d)
      """)
    #expect(
      document.links.map { "\($0.line) \($0.destination)\($0.isImage ? " (ảnh)" : "")" } == [
        "3 mot.html", "4 x", "5 anh.png (ảnh)", "8 sau.html", "10 https://xa.vn", "10 hai ba.html", "13 /c", "15 d",
      ])
  }

  @Test(arguments: ["", "\n", "\nx", "\n\nx", "\n---", "\n# x", "\n> x"])
  func lineOfALinkInAnUnderlinedHeading(_ rest: String) {
    #expect(MarkdownDocument("[c]: /c\nĐầu [c]\n===" + rest).links.map(\.line) == [2])
    #expect(MarkdownDocument("> [c]: /c\n> Đầu\n> mục [c]\n> ---" + rest).links.map(\.line) == [3])
  }

  @Test func linesAreThoseOfTheSourceWhateverItsLineEnds() {
    for end in ["\n", "\r\n", "\r"] {
      let document = MarkdownDocument(["", "[a]: a", "[a]", "", "# H", "<b>"].joined(separator: end))
      #expect(document.links.map(\.line) == [3])
      #expect(document.headings.map(\.line) == [5])
      #expect(document.rawHTML.map(\.line) == [6])
    }
  }

  @Test func rawHTMLIsLeftOutAndTold() {
    let document = MarkdownDocument("Đoạn <b onclick=x>đậm</b>\n\n<script>\nalert(1)\n</script>\n\n<!-- ghi chú -->\n")
    #expect(document.rawHTML.map(\.line) == [1, 1, 3, 7])
    #expect(
      document.rawHTML.map(\.text) == ["<b onclick=x>", "</b>", "<script>\nalert(1)\n</script>\n", "<!-- ghi chú -->\n"])
    #expect(
      document.html == """
        <p>Đoạn <!-- raw HTML omitted -->đậm<!-- raw HTML omitted --></p>
        <!-- raw HTML omitted -->
        <!-- raw HTML omitted -->

        """)
  }

  @Test func wordsThatLookLikeHeadingsAreWords() {
    let document = MarkdownDocument("# x\n\\<h1> `<h2>` [<h3>](<h4> \"<h5>\")\n\n    <h6>\n\n## y")
    #expect(document.html.components("<h1 id=\"x\">") == 2)
    #expect(document.html.components("<h2 id=\"y\">") == 2)
    #expect(document.html.components(" id=") == 3)
  }
}

extension String {
  /// The number of pieces that `separator` cuts the text into.
  func components(_ separator: String) -> Int { split(separator: separator, omittingEmptySubsequences: false).count }
}
