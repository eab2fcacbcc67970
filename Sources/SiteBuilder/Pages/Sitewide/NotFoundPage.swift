import PlanModel
import Templating

/// The page that a server shows for an address that leads nowhere.
final class NotFoundPage: TemplateView {
  let frame: FrameView
  let home: String

  /// Its links hold the whole public address where one is set, for it is shown under any path.
  init(settings: SiteSettings, frame siteFrame: SiteFrame, asOf: Day) {
    home = (siteFrame.base ?? "") + SiteAddress.home
    frame = FrameView(
      title: "Không có trang này – \(settings.title)", path: SiteAddress.notFound, isOnce: true, root: siteFrame.base ?? "", site: siteFrame,
      asOf: asOf)
  }

  static let schema = ViewSchema<NotFoundPage>(
    "not_found",
    [
      .view("frame", "khung trang", FrameView.schema) { $0.frame },
      .text("home", "địa chỉ trang đầu") { $0.home },
    ])
}
