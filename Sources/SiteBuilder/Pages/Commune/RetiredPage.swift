import Editions
import PlanModel
import Templating

/// The page of an id that is no longer used: it says so, and points to what took its place.
final class RetiredPage: TemplateView {
  let frame: FrameView
  let standing: StandingView
  let retired: RetiredID
  let successor: LinkView?
  let amendments: String

  init(_ retired: RetiredID, at path: String, in site: CommuneSite, frame siteFrame: SiteFrame) {
    self.retired = retired
    standing = StandingView(site, on: path)
    let next = RetiredIDs(site.commune.retired).successor(of: retired.old)
    let item = next.flatMap { site.work.item($0)?.item }
    let kind = next.flatMap { site.commune.kinds[$0] } ?? .target
    successor = item.map { item in
      ChangedItem.link(item, kind, in: site, on: path)
    }
    amendments = RelativeLink.from(path, to: site.address.amendments)
    frame = site.frame(
      say("Mã \(retired.old) thôi dùng"),
      description: say("\(site.commune.fullName): mã \(retired.old) thôi dùng\(successor.map { say(", nay là ") + $0.text } ?? "")."), on: path,
      site: siteFrame, trail: [LinkView(href: amendments, text: say("Điều chỉnh"))],
      canonical: item.map { site.address.item($0.id, kind) })
  }

  static let schema = ViewSchema<RetiredPage>(
    "retired",
    [
      .view("frame", "khung trang", FrameView.schema) { $0.frame },
      .view("standing", "xã, phường và cách liên hệ", StandingView.schema) { $0.standing },
      .text("old", "mã thôi dùng") { $0.retired.old },
      .optionalView("successor", "mục nay thay cho mã này", LinkView.schema) { $0.successor },
      .text("amendments", "trang điều chỉnh") { $0.amendments },
    ])
}
