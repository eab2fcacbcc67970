import Diagnostics
import Markdown

/// Checks the text of a Markdown file.
enum MarkdownCheck {
  /// Notes places to fill in, raw HTML and links that a page must not hold. `firstLine` is the line of the file on which the text begins.
  static func check(_ body: String, file: String, firstLine: Int, _ diagnostics: inout DiagnosticCollector) {
    if Placeholder.mayStand(in: body) {
      for (offset, line) in body.split(separator: "\n", omittingEmptySubsequences: false).enumerated() where Placeholder.isPlaceholder(line) {
        diagnostics.report(.toFill(String(line)), at: SourcePlace(file: file, line: firstLine + offset))
      }
    }
    if MarkdownDocument.isWithoutLinksAndHTML(body) { return }
    let document = MarkdownDocument(body)
    for html in document.rawHTML {
      diagnostics.report(.rawHTML(html.text), at: SourcePlace(file: file, line: firstLine + html.line - 1))
    }
    for link in document.links where link.isUnsafe {
      let finding = link.isImage && WebAddress.isValid(link.destination) ? Finding.imageElsewhere : Finding.unsafeLink
      diagnostics.report(finding(link.destination), at: SourcePlace(file: file, line: firstLine + link.line - 1))
    }
  }
}

extension Finding {
  static func rawHTML(_ written: String) -> Finding {
    .error(
      "raw-html", vi: "Có thẻ HTML \(Shown.words(written)), lời văn chỉ dùng Markdown",
      en: "There is HTML, \(Shown.words(written)); texts are Markdown alone",
      advice: LocalizedText(vi: "Bỏ thẻ; nếu dấu < là lời văn, viết \\<", en: "Drop it; if the sign < is prose, write \\<"))
  }

  static func unsafeLink(_ destination: String) -> Finding {
    .error(
      "unsafe-link", vi: "Liên kết tới \(Shown.words(destination)) không an toàn",
      en: "The link to \(Shown.words(destination)) is not safe",
      advice: LocalizedText(
        vi: "Chỉ liên kết tới https://, http:// (tên máy chủ viết thẳng, không có @ phía trước), mailto: (chỉ địa chỉ) hoặc trang trong trang tin",
        en: "Link to https://, http:// (with the server's own name, without an @ before it), mailto: (an address alone) or a page of the site"))
  }

  static func imageElsewhere(_ destination: String) -> Finding {
    .error(
      "image-elsewhere", vi: "Ảnh \(Shown.words(destination)) nằm ở trang khác",
      en: "The picture \(Shown.words(destination)) lies on another site",
      advice: LocalizedText(
        vi: "Đưa ảnh vào evidence/ với public là có rồi dẫn tới minh-chung/<mã>.<đuôi>, hoặc chỉ liên kết tới trang có ảnh",
        en: "Put it among the evidence as public and show minh-chung/<id>.<ending>, or link to the page that has it"))
  }
}
