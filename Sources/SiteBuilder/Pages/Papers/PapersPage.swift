import Editions
import PlanModel
import Templating

/// The papers of a commune with their formats, the latest first.
final class PapersPage: TemplateView {
  let frame: FrameView
  let standing: StandingView
  let papers: [PaperRowView]
  let provisions: [ProvisionView]

  /// The papers that are built, in any order; `site` is the commune on its day.
  init(_ papers: [PaperSite], of site: CommuneSite, frame siteFrame: SiteFrame) {
    let path = site.address.papers
    standing = StandingView(site, on: path)
    self.papers = papers.sorted { $1.period < $0.period }.map { PaperRowView($0, on: path, typesets: siteFrame.typesets) }
    provisions = site.provisions(about: .publication)
    frame = site.frame(
      say("Bản tin"), description: say("\(site.commune.fullName): bản tin, báo cáo hằng tháng, 6 tháng, năm và số liệu của từng kỳ."), on: path,
      site: siteFrame)
  }

  static let schema = ViewSchema<PapersPage>(
    "papers",
    [
      .view("frame", "khung trang", FrameView.schema) { $0.frame },
      .view("standing", "xã, phường và cách liên hệ", StandingView.schema) { $0.standing },
      .list("papers", "bản tin từng kỳ, mới nhất trước", PaperRowView.schema) { $0.papers },
      .condition("has_papers", "đã có bản tin") { !$0.papers.isEmpty },
      .list("provisions", "câu của kế hoạch về công khai", ProvisionView.schema) { $0.provisions },
      .condition("has_provisions", "kế hoạch có nói về công khai") { !$0.provisions.isEmpty },
    ])
}

/// A paper as a row of a list.
final class PaperRowView: TemplateView {
  let paper: PaperSite
  let path: String
  let typesets: Bool

  init(_ paper: PaperSite, on path: String, typesets: Bool) {
    self.paper = paper
    self.path = path
    self.typesets = typesets
  }

  private func link(_ target: String, _ text: String) -> LinkView { LinkView(href: RelativeLink.from(path, to: target), text: text) }

  private var reports: [LinkView] {
    let address = paper.address
    var links = [link(address.report, PaperWords.kind(paper.paper.kind))]
    if typesets { links.append(link(address.reportPDF, "PDF")) }
    if let book = address.book {
      links.append(link(book, say("Từng chỉ tiêu")))
      if typesets, let pdf = address.bookPDF { links.append(link(pdf, "PDF")) }
    }
    return links
  }

  private var bulletins: [LinkView] {
    [link(paper.address.bulletin, PaperWords.period(paper.period).capitalizedFirst)]
      + (typesets ? [link(paper.address.bulletinPDF, "PDF")] : [])
  }

  /// "12 trên 44 chỉ tiêu đạt, 8 trên 30 nhiệm vụ hoàn thành; 6 cảnh báo đỏ".
  private var words: String {
    guard paper.site.hasData else { return say("chưa có số liệu") }
    let parts = paper.figures.kinds.map { kind in
      let met = paper.met(kind)
      return say("\(met.now) trên \(met.judged) \(kind.plural) \(kind == .target ? say("đạt") : say("hoàn thành"))")
    }
    return parts.joined(separator: ", ") + "; " + StatusWords.alertCount(paper.figures.alerts.count, alertsByPlan: paper.site.alertsByPlan)
  }

  /// "Số 142/BC-UBND, 05/11/2026", "dự thảo", nothing for a fictional commune.
  private var issue: String? {
    if paper.site.commune.isDemonstration { return say("mẫu, không có giá trị") }
    guard let number = paper.paper.number, let date = paper.paper.date, !paper.paper.isDraft else { return say("dự thảo") }
    return say("số \(number), \(Format.day(date))")
  }

  static let schema = ViewSchema<PaperRowView>(
    "paper_row",
    [
      .text("period", "kỳ") { PaperWords.period($0.paper.period).capitalizedFirst },
      .list("bulletins", "bản tin, và PDF của nó", LinkView.schema) { $0.bulletins },
      .list("reports", "báo cáo, sách từng chỉ tiêu, và PDF", LinkView.schema) { $0.reports },
      .text("cut_off", "ngày chốt số liệu") { Format.day($0.paper.paper.cutOff) },
      .text("words", "đạt, hoàn thành bao nhiêu, đỏ bao nhiêu") { $0.words },
      .optionalText("frozen", "ngày số liệu được chốt, không đổi nữa") { view in view.paper.paper.issued.map { Format.day($0.issued) } },
      .optionalText("issue", "số, ngày ban hành, hoặc dự thảo, mẫu") { $0.issue },
      .list("files", "số liệu và bài phát thanh", LinkView.schema) { view in
        [view.link(view.paper.address.figures, say("Số liệu, CSV")), view.link(view.paper.address.script, say("Bài phát thanh"))]
      },
    ])
}
