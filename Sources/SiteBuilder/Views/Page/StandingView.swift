import PlanModel
import Templating

/// Who a commune is on the site: name, adoption, standing office, channel, evidence.
final class StandingView: TemplateView {
  let site: CommuneSite
  let path: String

  init(_ site: CommuneSite, on path: String) {
    self.site = site
    self.path = path
  }

  /// "Nghị quyết số 57-NQ/TW": what the plans carry out, or their titles.
  private var subject: String {
    let subjects = site.plans.map { $0.plan.document.shortTitle }
    return subjects.joined(separator: "; ")
  }

  /// The standing office as a link; nil when none is named.
  private var office: LinkView? {
    site.standingOffice.map { LinkView(href: RelativeLink.from(path, to: site.address.office($0.id)), text: $0.name) }
  }

  static let schema = ViewSchema<StandingView>(
    "standing",
    [
      .text("name", "tên xã, phường") { $0.site.commune.fullName },
      .text("province", "tỉnh, thành phố") { $0.site.overview.settings.fullName(ofProvince: $0.site.commune.settings.province) },
      .text("code", "mã đơn vị hành chính") { $0.site.commune.settings.code },
      .text("subject", "kế hoạch nào") { $0.subject },
      .text("href", "trang của xã, phường") { RelativeLink.from($0.path, to: $0.site.address.home) },
      .condition("is_unofficial", "xã, phường chưa nhận trang này là của mình") {
        $0.site.commune.settings.adopted == nil && !$0.site.commune.isDemonstration
      },
      .condition("has_reports", "có báo cáo") { !$0.site.commune.reports.isEmpty },
      .text("kind", "xã hay phường") { $0.site.commune.settings.kind.word },
      .optionalView("office", "cơ quan đầu mối", LinkView.schema) { $0.office },
      .optionalText("channel", "nơi nhận góp ý") { $0.site.commune.settings.channel },
      .text("evidence_href", "danh mục tài liệu minh chứng") { RelativeLink.from($0.path, to: $0.site.address.evidence) },
      .text("evidence_count", "số minh chứng") { String($0.site.evidenceCounts.cited) },
      .text("valid_evidence_count", "số minh chứng hợp lệ") { String($0.site.evidenceCounts.valid) },
      .condition("has_evidence", "có minh chứng") { $0.site.evidenceCounts.cited > 0 },
      .optionalText("alert_rule", "câu của kế hoạch đặt ra cảnh báo đỏ") { $0.site.commune.settings.alerts?.text },
      .condition("has_appraisal", "kế hoạch đặt bước thẩm định") { $0.site.commune.settings.appraisal != nil },
    ])
}
