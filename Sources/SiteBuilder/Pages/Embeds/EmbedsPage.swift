import Editions
import PlanModel
import Templating

/// How other pages show cards of a commune: each card with the code that brings it in.
final class EmbedsPage: TemplateView {
  let frame: FrameView
  let standing: StandingView
  let cards: [EmbedCodeView]
  let targets: [EmbedCodeView]
  let isPublic: Bool

  init(_ site: CommuneSite, frame siteFrame: SiteFrame) {
    let address = site.address
    let path = address.embeds
    let name = site.commune.fullName
    standing = StandingView(site, on: path)
    let code = { (card: String, title: String) in EmbedCodeView(card, title, on: path, of: name, base: siteFrame.base) }
    cards = [
      code(address.card, say("Tiến độ chung")), code(address.alertsCard, say("Việc đỏ")), code(address.dataCard, say("Dữ liệu mở")),
    ]
    targets = site.targets.map { code(address.card($0.item.id), "\($0.item.label) \(site.shortName($0.item, indicator: $0.indicator))") }
    isPublic = siteFrame.base != nil
    frame = site.frame(
      say("Nhúng vào trang khác"), description: say("\(name): các thẻ tiến độ, việc đỏ, dữ liệu để nhúng vào trang web khác."), on: path,
      site: siteFrame)
  }

  static let schema = ViewSchema<EmbedsPage>(
    "embeds",
    [
      .view("frame", "khung trang", FrameView.schema) { $0.frame },
      .view("standing", "xã, phường và cách liên hệ", StandingView.schema) { $0.standing },
      .list("cards", "các thẻ chung", EmbedCodeView.schema) { $0.cards },
      .list("targets", "thẻ của từng chỉ tiêu", EmbedCodeView.schema) { $0.targets },
      .condition("has_targets", "có chỉ tiêu") { !$0.targets.isEmpty },
      .condition("is_public", "trang có địa chỉ công khai") { $0.isPublic },
    ])
}

/// A card and the code that shows it in another page.
final class EmbedCodeView: TemplateView {
  let title: String
  let href: String
  /// The code, as it is copied.
  let code: String

  init(_ card: String, _ title: String, on path: String, of commune: String, base: String?) {
    self.title = title
    href = RelativeLink.from(path, to: card)
    var address = OutputBuffer()
    // Without a public address the reader puts in where the folder stands.
    address.writeEscaped((base ?? "https://…/") + card)
    var name = OutputBuffer()
    name.writeEscaped("\(title), \(commune)")
    code =
      "<iframe src=\"" + String(decoding: address.bytes, as: UTF8.self) + "\" title=\"" + String(decoding: name.bytes, as: UTF8.self)
      + "\" width=\"100%\" height=\"320\" loading=\"lazy\"></iframe>"
  }

  static let schema = ViewSchema<EmbedCodeView>(
    "embed_code",
    [
      .text("title", "thẻ nào") { $0.title },
      .text("href", "địa chỉ của thẻ") { $0.href },
      .text("code", "mã để chép vào trang khác") { $0.code },
    ])
}
