import Testing

@testable import SiteBuilder

@Suite("Long words made short") struct ShortenedTests {
  @Test(
    "Within a limit of ten letters",
    arguments: [
      ("Mười chữ ạ", "Mười chữ ạ"),
      ("Mười chữ và thêm", "Mười chữ…"),
      ("Một, hai, ba", "Một, hai…"),
      ("Phủ sóng – 5G ở mọi ấp", "Phủ sóng…"),
      // A word that is too long by itself is cut.
      ("Nghiêngngả", "Nghiêngngả"),
      ("Nghiêngngảnghiêng", "Nghiêngngả…"),
      ("", ""),
    ])
  func words(_ text: String, _ short: String) {
    #expect(Shortened.words(text, limit: 10) == short)
  }

  @Test("A full stop before words that go on", arguments: [("Quyết định số 1.", "Quyết định số 1"), ("Hết…", "Hết…"), ("...", ""), ("", "")])
  func withoutStop(_ text: String, _ without: String) {
    #expect(Shortened.withoutStop(text) == without)
  }
}
