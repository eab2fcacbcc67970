import Testing

@testable import OpenData

struct WebAddressTests {
  @Test(arguments: [
    ("du-lieu-mo/index.html", "https://example.vn/td/du-lieu-mo/index.html"),
    ("du-lieu-mo/index.html#bang-targets", "https://example.vn/td/du-lieu-mo/index.html#bang-targets"),
    ("xa/suối tre/a?b.csv", "https://example.vn/td/xa/su%E1%BB%91i%20tre/a%3Fb.csv"),
    ("#office/01234/Phòng <VH>", "https://example.vn/td/#office/01234/Ph%C3%B2ng%20%3CVH%3E"),
    ("100%.csv", "https://example.vn/td/100%25.csv"),
    ("https://elsewhere.vn/a%20b?x=1&y=\"2\"", "https://elsewhere.vn/a%20b?x=1&y=%222%22"),
  ])
  func wholeAddress(path: String, expected: String) {
    #expect(WebAddress.whole(path, base: "https://example.vn/td/") == expected)
  }
}
