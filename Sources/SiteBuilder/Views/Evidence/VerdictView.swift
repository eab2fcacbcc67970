import PlanModel
import Templating

/// A verdict in the log of appraisal.
final class VerdictView: TemplateView {
  let verdict: Appraisal
  let evidence: LinkView
  let sign: StatusSign
  let office: LinkView
  let isSelfAppraised: Bool

  /// The verdicts by the day, the latest first; of one day the later line.
  static func log(of site: CommuneSite, uses: EvidenceUses, on path: String) -> [VerdictView] {
    site.commune.appraisals.filter { $0.date <= site.asOf }.enumerated()
      .sorted { ($1.element.date, $1.offset) < ($0.element.date, $0.offset) }
      .map { VerdictView($0.element, uses: uses, in: site, on: path) }
  }

  private init(_ verdict: Appraisal, uses: EvidenceUses, in site: CommuneSite, on path: String) {
    self.verdict = verdict
    evidence = LinkView(
      href: RelativeLink.from(path, to: site.address.evidence(verdict.evidence)), text: site.evidence[verdict.evidence]?.title ?? verdict.evidence)
    sign = StatusSign(verdict: verdict.verdict, isToBeJudged: true)
    office = OfficeLinks.link(verdict.office, in: site, on: path)
    isSelfAppraised = uses.isSelfAppraised(verdict)
  }

  static let schema = ViewSchema<VerdictView>(
    "verdict",
    [
      .text("date", "ngày thẩm định") { Format.day($0.verdict.date) },
      .text("date_iso", "ngày thẩm định, dạng ISO") { $0.verdict.date.iso },
      .view("evidence", "tài liệu", LinkView.schema) { $0.evidence },
      .text("css", "lớp của kết luận") { $0.sign.tone.toneClass },
      .text("symbol", "ký hiệu của kết luận") { $0.sign.symbol.rawValue },
      .text("word", "kết luận") { $0.sign.word },
      .view("office", "cơ quan thẩm định", LinkView.schema) { $0.office },
      .condition("is_self_appraised", "cơ quan thẩm định cũng là cơ quan chủ trì hoặc báo cáo") { $0.isSelfAppraised },
      .optionalText("note", "lý do") { $0.verdict.note },
    ])
}

/// A claim of completion that waits for a verdict on its evidence.
final class WaitingClaimView: TemplateView {
  let item: LinkView
  let offices: [LinkView]
  let evidence: [LinkView]
  let since: Day
  let days: Int
  let asksForMore: Bool

  /// Those of a commune, the longest waiting first.
  static func all(of site: CommuneSite, on path: String) -> [WaitingClaimView] {
    site.items.compactMap { item, target -> WaitingClaimView? in
      guard let assessment = site.judged.assessments[item.id], let claim = assessment.claim, claim.proof == .pending else { return nil }
      return WaitingClaimView(claim, of: item, assessment.kind, target: target, in: site, on: path)
    }.enumerated().sorted { ($0.element.since, $0.offset) < ($1.element.since, $1.offset) }.map(\.element)
  }

  private init(_ claim: Claim, of item: Item, _ kind: ItemKind, target: Target?, in site: CommuneSite, on path: String) {
    let link = site.link(to: item, kind, indicator: target?.indicator, on: path)
    self.item = LinkView(href: link.href, text: kind.noun.capitalizedFirst + " " + link.text.quoted)
    offices = item.lead.map { OfficeLinks.link($0, in: site, on: path) }
    evidence = claim.row.evidence.compactMap { id in
      site.evidence[id].map { LinkView(href: RelativeLink.from(path, to: site.address.evidence(id)), text: $0.title) }
    }
    since = claim.since
    days = claim.since.days(to: site.asOf)
    asksForMore = claim.row.evidence.contains { site.verdicts[$0]?.verdict == .incomplete }
  }

  static let schema = ViewSchema<WaitingClaimView>(
    "waiting_claim",
    [
      .view("item", "việc nào", LinkView.schema) { $0.item },
      .list("offices", "cơ quan chủ trì", LinkView.schema) { $0.offices },
      .optionalView("evidence", "minh chứng kèm theo", LinkLineView.schema) { LinkLineView($0.evidence) },
      .text("since", "báo cáo hoàn thành từ ngày") { Format.day($0.since) },
      .text("days", "số ngày đã chờ") { Format.number($0.days) },
      .condition("asks_for_more", "đã thẩm định, còn phải bổ sung") { $0.asksForMore },
    ])
}
