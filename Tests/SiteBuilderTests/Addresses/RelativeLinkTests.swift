import Testing

@testable import SiteBuilder

@Suite("Links between files of the site") struct RelativeLinkTests {
  @Test(
    "From a page to a file",
    arguments: [
      ("index.html", "index.html", "index.html"),
      ("index.html", "xa-phuong/a/index.html", "xa-phuong/a/index.html"),
      ("xa-phuong/a/index.html", "index.html", "../../index.html"),
      ("xa-phuong/a/index.html", "xa-phuong/a/canh-bao.html", "canh-bao.html"),
      ("xa-phuong/a/index.html", "xa-phuong/b/index.html", "../b/index.html"),
      ("xa-phuong/a/chi-tieu/x.html", "xa-phuong/a/nhiem-vu/y.html", "../nhiem-vu/y.html"),
      ("xa-phuong/a/chi-tieu/x.html", "xa-phuong/a/chi-tieu/y.html", "y.html"),
      ("xa-phuong/a/chi-tieu/x.html", "mau/a/chi-tieu/x.html", "../../../mau/a/chi-tieu/x.html"),
      // A file's name that is also a folder's is not a shared folder.
      ("xa-phuong/a/index.html", "xa-phuong/a", "../a"),
    ])
  func from(_ page: String, _ target: String, _ link: String) {
    #expect(RelativeLink.from(page, to: target) == link)
    #expect(RelativeLink.resolve(link, on: page) == target)
  }

  @Test("To the root", arguments: [("index.html", ""), ("mau/a/index.html", "../../"), ("xa-phuong/a/chi-tieu/x.html", "../../../")])
  func root(_ page: String, _ root: String) {
    #expect(RelativeLink.root(from: page) == root)
  }

  @Test(
    "Where a link leads",
    arguments: [
      ("#chi-tieu", "xa-phuong/a/ke-hoach/k.html"),
      ("", "xa-phuong/a/ke-hoach/k.html"),
      ("?in", "xa-phuong/a/ke-hoach/k.html"),
      ("../chi-tieu/x.html#vi-sao", "xa-phuong/a/chi-tieu/x.html"),
      ("./x.html", "xa-phuong/a/ke-hoach/x.html"),
      ("../../../index.html", "index.html"),
      ("../../../../index.html", nil),
      ("/index.html", nil),
      ("//example.com/", nil),
      ("https://example.com/a", nil),
      ("mailto:xa@example.com", nil),
    ])
  func resolve(_ link: String, _ target: String?) {
    #expect(RelativeLink.resolve(link, on: "xa-phuong/a/ke-hoach/k.html") == target)
  }
}
