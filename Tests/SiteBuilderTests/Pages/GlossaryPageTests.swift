import PlanModel
import Testing

@testable import SiteBuilder

@Suite("The page of words explained") struct GlossaryPageTests {
  private func entries(_ words: [String]) -> [GlossaryEntryView] {
    GlossaryEntryView.all(words.map { GlossaryTerm(term: $0, explanation: "Nghĩa của \($0)", place: somewhere) })
  }

  @Test("In Vietnamese order, each with an anchor that tells its word") func order() {
    let shown = entries(["Đô thị thông minh", "Dữ liệu mở", "5G", "An ninh mạng"])
    #expect(shown.map(\.term.term) == ["5G", "An ninh mạng", "Dữ liệu mở", "Đô thị thông minh"])
    #expect(shown.map(\.anchor) == ["tn-5g", "tn-an-ninh-mang", "tn-du-lieu-mo", "tn-do-thi-thong-minh"])
  }

  @Test(
    "No two words have one anchor, even where they differ in marks alone",
    arguments: [
      (["Xã", "Xa", "Xá"], ["tn-xa", "tn-xa-2", "tn-xa-3"]),
      // The number that parts two words may be another word's own.
      (["Xa", "Xã", "Xa 2"], ["tn-xa", "tn-xa-2", "tn-xa-2-2"]),
      (["?", "–", "Tù"], ["tn-tu", "tn-tu-2", "tn-tu-3"]),
    ])
  func anchors(_ words: [String], _ anchors: [String]) {
    #expect(entries(words).map(\.anchor) == anchors)
  }

  @Test("The page, and the A–Z index leading to it") func page() throws {
    let glossary = "term,explanation,aliases,source\nXã,Đơn vị hành chính,Phường | Đặc khu,Luật số 72\nDữ liệu mở,Ai cũng dùng được,,\n"
    let site = try BuiltSite(
      content: ["glossary.csv": Array(glossary.utf8)].merging(SpeakingSite(words: "Lời").content) { own, _ in own }, asOf: "2026-11-05")
    #expect(site.messages == "")
    #expect(PageChecks(site).faults == [])
    let page = try #require(site.pages["thuat-ngu.html"]).mainWords
    #expect(page.contains("Xã Đơn vị hành chính Còn gọi: Phường; Đặc khu. Theo Luật số 72."))
    #expect(page.contains("Dữ liệu mở Ai cũng dùng được"))
    let index = try #require(site.pages["muc-luc.html"])
    for word in ["Xã", "Phường", "Đặc khu"] { #expect(index.contains("<a href=\"thuat-ngu.html#tn-xa\">\(word)</a>"), "\(word)") }
  }

  @Test("Without words the page is there and says so") func empty() throws {
    let page = try #require(try SmallContent().built().pages["thuat-ngu.html"])
    #expect(page.mainWords.contains("Chưa có thuật ngữ nào được giải thích."))
  }
}
