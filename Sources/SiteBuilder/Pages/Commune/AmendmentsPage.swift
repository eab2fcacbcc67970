import Editions
import PlanModel
import Templating

/// What was changed after the fact at a commune: amendments of its plans, corrections of reported figures, ids no longer used.
final class AmendmentsPage: TemplateView {
  let frame: FrameView
  let standing: StandingView
  let provisions: [ProvisionView]
  let amendments: [AmendmentRowView]
  let corrections: [CorrectionRowView]
  let correctionCount: Int
  let reissues: [ReissueRowView]
  let retired: [RetiredRowView]
  let tables: [LinkView]

  /// How many corrections the page has room for; all are in the table of reports.
  static let limit = 100

  init(_ site: CommuneSite, frame siteFrame: SiteFrame) {
    let path = site.address.amendments
    standing = StandingView(site, on: path)
    provisions = site.provisions(about: .amendment)
    amendments = AmendmentRowView.all(of: site, on: path)
    let corrections = site.judged.corrections
    correctionCount = corrections.count
    let kinds = site.commune.kinds
    self.corrections = corrections.prefix(AmendmentsPage.limit).compactMap { correction in
      guard let (item, target) = site.work.item(correction.item), let kind = kinds[correction.item] else { return nil }
      return CorrectionRowView(correction, of: item, kind, target, in: site, on: path)
    }
    reissues = ReissueRowView.all(of: site, on: path)
    retired = RetiredRowView.all(of: site, on: path)
    tables = ["amendments", "reports"].map { key in
      LinkView(
        href: RelativeLink.from(path, to: site.address.openData.csv(key)), text: PublishedSchema.ofCommune.first { $0.key == key }?.heading ?? key)
    }
    frame = site.frame(
      say("Điều chỉnh"), description: say("\(site.commune.fullName): điều chỉnh kế hoạch và điều chỉnh số liệu đã báo cáo."), on: path,
      site: siteFrame)
  }

  static let schema = ViewSchema<AmendmentsPage>(
    "amendments",
    [
      .view("frame", "khung trang", FrameView.schema) { $0.frame },
      .view("standing", "xã, phường và cách liên hệ", StandingView.schema) { $0.standing },
      .list("provisions", "câu của kế hoạch về điều chỉnh", ProvisionView.schema) { $0.provisions },
      .condition("has_provisions", "kế hoạch có nói về điều chỉnh") { !$0.provisions.isEmpty },
      .list("amendments", "điều chỉnh kế hoạch, mới nhất trước", AmendmentRowView.schema) { $0.amendments },
      .condition("has_amendments", "kế hoạch đã được điều chỉnh") { !$0.amendments.isEmpty },
      .text("amendment_count", "số điều chỉnh kế hoạch") { String($0.amendments.count) },
      .list("corrections", "điều chỉnh số liệu, mới nhất trước", CorrectionRowView.schema) { $0.corrections },
      .condition("has_corrections", "đã có điều chỉnh số liệu") { !$0.corrections.isEmpty },
      .text("correction_count", "số lần điều chỉnh số liệu") { Format.number($0.correctionCount) },
      .condition("has_more", "còn lần điều chỉnh không hiện ở trang này") { $0.correctionCount > $0.corrections.count },
      .text("shown_count", "số lần điều chỉnh hiện ở trang này") { Format.number($0.corrections.count) },
      .condition("has_any", "có điều chỉnh nào") { !$0.amendments.isEmpty || !$0.corrections.isEmpty || !$0.reissues.isEmpty },
      .list("reissues", "bản tin phát hành lại, mới nhất trước", ReissueRowView.schema) { $0.reissues },
      .condition("has_reissues", "có bản tin phát hành lại") { !$0.reissues.isEmpty },
      .list("retired", "mã thôi dùng", RetiredRowView.schema) { $0.retired },
      .condition("has_retired", "có mã thôi dùng") { !$0.retired.isEmpty },
      .list("tables", "bảng dữ liệu CSV", LinkView.schema) { $0.tables },
    ])
}
