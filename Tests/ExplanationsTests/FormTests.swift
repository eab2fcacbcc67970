import Diagnostics
import Testing

@testable import Explanations

@Suite("The form of explanations") struct FormTests {
  private static let text = """
    # Bảng

    ## missing-cell
    Ô bắt buộc đang trống

    Điền ô ấy.

    Sai:

        mã,tên

        a,

    Đúng:

        mã,tên
          a,b

    # Khác

    ## other
    Khác

    Lời.

    Sai:

        x

    Đúng:

        y

    """

  @Test("Chapters, titles, paragraphs, examples with their own indent and empty lines") func read() {
    let result = ExplanationReader.read(FormTests.text, in: .vi)
    #expect(result.problems == [])
    #expect(result.chapters.map(\.title) == ["Bảng", "Khác"])
    #expect(
      result.chapters.flatMap(\.entries) == [
        Explanation(
          id: "missing-cell", title: "Ô bắt buộc đang trống", paragraph: "Điền ô ấy.", wrong: ["mã,tên", "", "a,"], right: ["mã,tên", "  a,b"]),
        Explanation(id: "other", title: "Khác", paragraph: "Lời.", wrong: ["x"], right: ["y"]),
      ])
  }

  @Test(
    "What is not in the form is told",
    arguments: [
      ("# A\n\n## a\nT\n\nL.\n\nSai:\n\n    x\n", ["a: no line under “Đúng:”"]),
      ("# A\n\n## a\nT\n\nSai:\n\n    x\n\nĐúng:\n\n    y\n", ["a: not one paragraph on one line"]),
      ("# A\n\n## a\nT\n\nL.\n\nM.\n\nSai:\n\n    x\n\nĐúng:\n\n    y\n", ["a: not one paragraph on one line"]),
      ("# A\n\n## a\nT\n\nL.\n\nSai:\n\n    x\nz\n\nĐúng:\n\n    y\n", ["a: a line of an example is not indented: z"]),
      ("## a\nT\n\nL.\n\nSai:\n\n    x\n\nĐúng:\n\n    y\n", ["a: outside of chapters"]),
      ("# A\n\nlạc\n", ["a line outside of explanations: lạc"]),
      ("# A\n\n## a\n", ["a: no title", "a: not one paragraph on one line", "a: no line under “Sai:”", "a: no line under “Đúng:”"]),
      (
        "# A\n\n## a\nT\n\nL.\n\nWrong:\n\n    x\n\nRight:\n\n    y\n",
        ["a: not one paragraph on one line", "a: no line under “Sai:”", "a: no line under “Đúng:”"]
      ),
    ])
  func problems(_ text: String, _ told: [String]) {
    #expect(ExplanationReader.read(text, in: .vi).problems == told)
  }

  @Test("On a terminal prose is wrapped at 100 letters, whatever bytes they take, and examples are not") func terminal() {
    let paragraph = Array(repeating: "ưỡng", count: 45).joined(separator: " ")
    let long = String(repeating: "x", count: 130)
    let explanation = Explanation(id: "a-b", title: "Tên", paragraph: paragraph, wrong: [long, "", "z"], right: ["y"])
    let text = Explanations([.init(title: "A", entries: [explanation])], in: .vi).text(explanation)
    let twenty = Array(repeating: "ưỡng", count: 20).joined(separator: " ")
    let five = Array(repeating: "ưỡng", count: 5).joined(separator: " ")
    #expect(text == "Tên [a-b]\n\n\(twenty)\n\(twenty)\n\(five)\n\nSai:\n\n    \(long)\n\n    z\n\nĐúng:\n\n    y\n")
    #expect(Explanations.wrapped(long + " a") == [long, "a"])
  }

  @Test("All ids with their titles, and the page with an anchor for each") func contents() {
    let explanations = Explanations(ExplanationReader.read(FormTests.text, in: .vi).chapters, in: .vi)
    #expect(explanations.contents == "Bảng\n  missing-cell  Ô bắt buộc đang trống\n\nKhác\n  other         Khác\n")
    let page = explanations.page
    for id in ["missing-cell", "other"] {
      #expect(page.contains("<a href=\"#\(id)\">"))
      #expect(page.contains("<section id=\"\(id)\">"))
    }
    #expect(page.contains("<pre>mã,tên\n\na,</pre>"))
    #expect(explanations.page(of: explanations.chapters[0].entries[0]).contains("<h1>Ô bắt buộc đang trống</h1>"))
  }
}
