import PlanModel
import Templating

/// Where a paper's reader finds more: its other formats, its public address.
final class PaperEndView: TemplateView {
  let own: String
  let address: PaperAddress
  let site: CommuneSite
  let paper: Paper
  let base: String?
  let typesets: Bool
  let code: QRCode?

  init(_ paper: PaperSite, on path: String, frame: SiteFrame) {
    own = path
    address = paper.address
    site = paper.site
    self.paper = paper.paper
    base = frame.base
    typesets = frame.typesets
    code = frame.base.flatMap { paper.code(base: $0) }
  }

  private func link(_ path: String, _ text: String) -> LinkView { LinkView(href: RelativeLink.from(own, to: path), text: text) }

  /// The formats but this one.
  private var formats: [LinkView] {
    var links = [link(address.bulletin, "Bản tin"), link(address.report, PaperWords.kind(paper.kind))]
    if let book = address.book { links.append(link(book, "Từng chỉ tiêu")) }
    let here = RelativeLink.from(own, to: own)
    links.removeAll { $0.href == here }
    if typesets, let pdf { links.append(link(pdf, "Bản in PDF")) }
    links.append(link(address.figures, "Số liệu, CSV"))
    links.append(link(address.script, "Bài phát thanh"))
    links.append(link(site.address.papers, "Các kỳ khác"))
    return links
  }

  /// The PDF of this page.
  private var pdf: String? {
    if own == address.report { return address.reportPDF }
    if own == address.book { return address.bookPDF }
    return address.bulletinPDF
  }

  /// The public address of the commune's bản tin of the period; nil without a base.
  private var publicAddress: String? { base.map { $0 + address.bulletin } }

  static let schema = ViewSchema<PaperEndView>(
    "paper_end",
    [
      .list("formats", "các dạng khác của bản tin này", LinkView.schema) { $0.formats },
      .optionalText("address", "địa chỉ công khai của bản tin, khi trang có địa chỉ") { $0.publicAddress },
      .optionalText("short_address", "địa chỉ công khai, không có https://") { view in
        view.publicAddress.map { $0.split(separator: "//", maxSplits: 1).last.map(String.init) ?? $0 }
      },
      .condition("has_code", "có mã QR: trang có địa chỉ công khai") { $0.code != nil },
      .markup("code", "mã QR dẫn tới bản tin") { view, out in view.code?.write(to: &out) },
      .text("items_href", "trang của xã, phường") { RelativeLink.from($0.own, to: $0.site.address.home) },
      .text("alerts_href", "trang việc đỏ") { RelativeLink.from($0.own, to: $0.site.address.alerts) },
    ])
}
