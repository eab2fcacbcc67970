import Testing

@testable import SiteBuilder

/// Words cut after some letters, whether their letters are code points or not.
struct ShortenedTests {
  @Test(arguments: [
    ("Phủ sóng 5G", 11, "Phủ sóng 5G"), ("Phủ sóng 5G", 10, "Phủ sóng…"), ("Phủ sóng 5G", 8, "Phủ…"), ("Phủsóng", 3, "Phủ…"),
    ("một, hai", 6, "một…"), ("một – hai", 6, "một …"), ("một –– hai ba", 10, "một …"), ("a b", 1, "a…"), ("“một” hai…", 9, "“một”…"), ("", 0, ""),
  ])
  func cutsBehindAWord(_ text: String, _ limit: Int, _ expected: String) {
    #expect(Shortened.words(text, limit: limit) == expected)
  }

  @Test("A decomposed letter, an emoji of several parts and a line end of two bytes count as one") func joinedLetters() {
    #expect(Shortened.words("Phu\u{309} so\u{301}ng 5G", limit: 11) == "Phu\u{309} so\u{301}ng 5G")
    #expect(Shortened.words("Phu\u{309} so\u{301}ng 5G", limit: 10) == "Phu\u{309} so\u{301}ng…")
    #expect(Shortened.words("👩‍👩‍👧‍👧 hai ba", limit: 6) == "👩‍👩‍👧‍👧 hai…")
    #expect(Shortened.words("a\r\nb c", limit: 4) == "a\r\nb…")
  }
}
