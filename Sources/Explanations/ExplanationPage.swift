import Diagnostics

extension Explanations {
  /// All explanations as one page: a list of contents, then each under its id as anchor.
  public var page: String {
    let title = language == .vi ? "Các thông báo của tiendo" : "The messages of tiendo"
    let lede =
      language == .vi
      ? "Mã của thông báo đứng trong ngoặc vuông ở cuối dòng mà tiendo in ra."
      : "The id of a message stands in brackets at the end of the line that tiendo prints."
    return DeskPage.html(
      title: title, in: language,
      "<p class=\"lede\">\(lede)</p>\n<nav>\n" + chapters.map(list).joined() + "</nav>\n" + chapters.flatMap(\.entries).map(section).joined())
  }

  /// One explanation as a page.
  public func page(of explanation: Explanation) -> String {
    DeskPage.html(
      title: explanation.title, in: language, "<p class=\"m\"><code>\(HTMLText.escaped(explanation.id))</code></p>\n" + explanation.html(in: language)
    )
  }

  private func list(_ chapter: Chapter) -> String {
    let items = chapter.entries.map {
      "<li><a href=\"#\(HTMLText.escaped($0.id))\">\(HTMLText.escaped($0.title))</a> <code>\(HTMLText.escaped($0.id))</code></li>\n"
    }
    return "<h2 class=\"chapter\">\(HTMLText.escaped(chapter.title))</h2>\n<ul class=\"contents\">\n" + items.joined() + "</ul>\n"
  }

  private func section(_ explanation: Explanation) -> String {
    let id = HTMLText.escaped(explanation.id)
    return "<section id=\"\(id)\">\n<h2>\(HTMLText.escaped(explanation.title))</h2>\n<p class=\"m\"><code>\(id)</code></p>\n"
      + explanation.html(in: language) + "</section>\n"
  }
}
