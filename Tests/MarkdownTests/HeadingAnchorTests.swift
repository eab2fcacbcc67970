import Testing

@testable import Markdown

@Suite struct HeadingAnchorTests {
  @Test(
    arguments: [
      ("Chỉ tiêu đến năm 2030", "chi-tieu-den-nam-2030"),
      ("ĐƯỜNG, Ở ĐÂU?", "duong-o-dau"),
      ("a ă â b c d đ e ê ơ ư ỵ", "a-a-a-b-c-d-d-e-e-o-u-y"),
      ("Tỷ lệ ≥ 63,4% (TTHC)", "ty-le-63-4-tthc"),
      ("Đa\u{0323}t", "dat"),
      ("ê\u{0301} e\u{0302}\u{0301} ế", "e-e-e"),
      ("  --x--  ", "x"),
      ("", "muc"),
      ("数字", "muc"),
      ("<b>\"'&", "b"),
    ])
  func wordsBecomeAddresses(_ text: String, _ slug: String) {
    #expect(HeadingAnchor.of(text) == slug)
  }

  @Test func longWordsAreCutAfterAWhole() {
    let words = Array(repeating: "bảy", count: 40).joined(separator: " ")
    #expect(HeadingAnchor.of(words) == Array(repeating: "bay", count: 20).joined(separator: "-"))
    #expect(HeadingAnchor.of(String(repeating: "x", count: 200)).count == 80)
  }

  @Test func everyVietnameseLetterHasABase() {
    let letters = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
    #expect(HeadingAnchor.of(letters + letters.uppercased()).allSatisfy { $0.isASCII })
    #expect(letters.allSatisfy { HeadingAnchor.of(String($0)).count == 1 && HeadingAnchor.of($0.uppercased()).count == 1 })
  }
}
