import Testing

@testable import SiteBuilder

@Suite("Whatever a page says") struct PageTests {
  @Test("Links lead to files and places, ids are unique, elements close", arguments: FixtureFolder.goldenCases)
  func pages(_ name: String) throws {
    let checks = PageChecks(try BuiltSite(fixture: name))
    #expect(checks.faults == [])
  }

  @Test("The checks find what is wrong") func checks() {
    #expect(PageChecks.unbalanced("<p><b>a</p></b>") == ["</p> closes another element"])
    #expect(PageChecks.unbalanced("<ul><li>a</li>") == ["<ul> is not closed"])
    #expect(PageChecks.unbalanced("<!doctype html><p>a<br><svg><use href=\"#a\"/></svg></p>") == [])
    #expect(PageChecks.values(of: "href", in: "<a href=\"x?a&amp;b\"><use href=\"#y\"/>") == ["x?a&b", "#y"])
  }
}
