import Editions
import PlanModel
import Templating

/// The register of evidence, then the log of verdicts and the claims that wait for one.
final class EvidencePage: TemplateView {
  let frame: FrameView
  let standing: StandingView
  let terms: TermsView
  let ordered: ProvisionListView
  let entries: [EvidenceEntryView]
  let log: [VerdictView]
  let waiting: [WaitingClaimView]
  let ordersAppraisal: Bool
  let tables: [LinkView]

  init(_ site: CommuneSite, frame siteFrame: SiteFrame) {
    let path = site.address.evidence
    standing = StandingView(site, on: path)
    terms = TermsView(siteFrame.glossary, kind: TermsView.evidence)
    ordered = ProvisionListView(site.provisions(about: .evidence, .appraisal))
    ordersAppraisal = site.commune.settings.appraisal != nil
    let uses = EvidenceUses(site, on: path)
    entries = site.knownEvidence.map { EvidenceEntryView($0, uses: uses, in: site, on: path) }
    log = VerdictView.log(of: site, uses: uses, on: path)
    waiting = ordersAppraisal ? WaitingClaimView.all(of: site, on: path) : []
    tables = [PublishedSchema.evidence, PublishedSchema.appraisals, PublishedSchema.reportEvidence].map {
      LinkView(href: RelativeLink.from(path, to: site.address.openData.csv($0.key)), text: $0.heading.lowercased())
    }
    var sprite = SignSprite()
    for entry in entries { sprite.use(entry.sign.symbol) }
    for verdict in log { sprite.use(verdict.sign.symbol) }
    frame = site.frame(
      say("Danh mục tài liệu minh chứng"), description: say("\(site.commune.fullName): tài liệu chứng minh kết quả đã báo cáo, kết luận thẩm định."),
      on: path, site: siteFrame, sprite: sprite)
  }

  /// "65 tài liệu: 8 công khai, 57 không công khai; 30 hợp lệ, 4 không hợp lệ".
  private var summary: String {
    let open = entries.count { $0.evidence.isPublic }
    var words = say("\(Format.number(open)) công khai, \(Format.number(entries.count - open)) không công khai")
    let verdicts = Appraisal.Verdict.allCases.compactMap { verdict -> String? in
      let count = entries.count { $0.verdict?.verdict == verdict }
      return count == 0 ? nil : "\(Format.number(count)) \(verdict.word)"
    }
    if !verdicts.isEmpty { words += "; " + verdicts.joined(separator: ", ") }
    let unjudged = entries.count { $0.verdict == nil }
    if unjudged > 0, ordersAppraisal || !verdicts.isEmpty { words += say(", \(Format.number(unjudged)) chưa thẩm định") }
    return words
  }

  static let schema = ViewSchema<EvidencePage>(
    "evidence",
    [
      .view("frame", "khung trang", FrameView.schema) { $0.frame },
      .view("standing", "xã, phường và cách liên hệ", StandingView.schema) { $0.standing },
      .view("terms", "từ ngữ được giải thích ở trang này", TermsView.schema) { $0.terms },
      .view("ordered", "câu của kế hoạch về minh chứng, thẩm định", ProvisionListView.schema) { $0.ordered },
      .condition("has_appraisal", "kế hoạch đặt bước thẩm định") { $0.ordersAppraisal },
      .list("entries", "tài liệu, theo thứ tự của danh mục", EvidenceEntryView.schema) { $0.entries },
      .condition("has_entries", "có tài liệu") { !$0.entries.isEmpty },
      .condition("has_withheld", "có tài liệu không công khai") { $0.entries.contains { !$0.evidence.isPublic } },
      .text("count", "số tài liệu") { Format.number($0.entries.count) },
      .text("summary", "bao nhiêu công khai, hợp lệ, chưa thẩm định") { $0.summary },
      .list("waiting", "báo cáo hoàn thành chờ thẩm định, chờ lâu nhất trước", WaitingClaimView.schema) { $0.waiting },
      .condition("has_waiting", "có báo cáo hoàn thành chờ thẩm định") { !$0.waiting.isEmpty },
      .text("waiting_count", "số báo cáo hoàn thành chờ thẩm định") { Format.number($0.waiting.count) },
      .list("log", "các lần thẩm định, mới nhất trước", VerdictView.schema) { $0.log },
      .condition("has_log", "đã có lần thẩm định") { !$0.log.isEmpty },
      .text("log_count", "số lần thẩm định") { Format.number($0.log.count) },
      .list("tables", "bảng của trang này, CSV", LinkView.schema) { $0.tables },
    ])
}
