import Editions
import PlanModel
import Templating

/// The quality of a commune's progress data in the words of its own plan, with all that falls short.
final class CommuneQualityPage: TemplateView {
  let frame: FrameView
  let standing: StandingView
  let measures: [QualityMeasureView]
  let provisions: [ProvisionView]

  init(_ site: CommuneSite, frame siteFrame: SiteFrame) {
    let path = site.address.quality
    standing = StandingView(site, on: path)
    measures = site.quality.map { QualityMeasureView($0, in: site, on: path) }
    provisions = site.provisions(about: .quality)
    frame = site.frame(
      say("Chất lượng dữ liệu"), description: say("\(site.commune.fullName): số liệu tiến độ đúng, đủ, sạch, sống đến đâu."), on: path,
      site: siteFrame)
  }

  static let schema = ViewSchema<CommuneQualityPage>(
    "commune_quality",
    [
      .view("frame", "khung trang", FrameView.schema) { $0.frame },
      .view("standing", "xã, phường và cách liên hệ", StandingView.schema) { $0.standing },
      .list("measures", "từng chữ của kế hoạch", QualityMeasureView.schema) { $0.measures },
      .list("provisions", "câu của kế hoạch", ProvisionView.schema) { $0.provisions },
    ])
}
