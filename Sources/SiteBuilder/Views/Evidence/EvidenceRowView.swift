import PlanModel
import Templating

/// A piece of evidence cited for an item.
final class EvidenceRowView: TemplateView {
  let evidence: Evidence
  let periods: [Period]
  let verdict: Appraisal?
  let sign: StatusSign
  let judge: String?
  let isSelfAppraised: Bool
  let register: String
  let file: LinkView?

  /// - Parameters:
  ///   - periods: The periods for which it is cited, newest first.
  ///   - owners: The offices that lead the item or reported it.
  init(_ evidence: Evidence, periods: [Period], owners: Set<OfficeID>, in site: CommuneSite, on path: String) {
    self.evidence = evidence
    self.periods = periods
    verdict = site.verdicts[evidence.id]
    sign = StatusSign(verdict: verdict?.verdict, isToBeJudged: site.commune.settings.appraisal != nil)
    judge = verdict.map { site.offices[$0.office]?.name ?? $0.office }
    isSelfAppraised = verdict.map { owners.contains($0.office) } ?? false
    register = RelativeLink.from(path, to: site.address.evidence(evidence.id))
    file = EvidenceFileWords.link(to: evidence, of: site, on: path)
  }

  /// The evidence that the rows of an item's history cite, that of the newest period first.
  static func rows(of history: [ItemHistory.Entry], item: Item, in site: CommuneSite, on path: String) -> [EvidenceRowView] {
    var order: [EvidenceID] = []
    var periods: [EvidenceID: [Period]] = [:]
    for row in history {
      for id in row.row?.evidence ?? [] {
        if periods[id] == nil { order.append(id) }
        periods[id, default: []].append(row.period)
      }
    }
    let owners = Set(item.lead.map(\.id) + history.compactMap { $0.row?.office })
    return order.compactMap { id in
      site.evidence[id].map { EvidenceRowView($0, periods: periods[id] ?? [], owners: owners, in: site, on: path) }
    }
  }

  /// "mc-012, Văn bản, số …, 04/11/2026".
  private var facts: String {
    let number = evidence.number.map { " " + EvidenceFileWords.number($0) } ?? ""
    return [evidence.id, evidence.kind.capitalizedFirst + number, evidence.date.map(VietnameseFormat.day)].compactMap { $0 }.joined(separator: ", ")
  }

  static let schema = ViewSchema<EvidenceRowView>(
    "evidence_row",
    [
      .text("title", "tên tài liệu") { $0.evidence.title },
      .text("register", "chỗ của tài liệu trong danh mục minh chứng") { $0.register },
      .text("facts", "mã, loại, số, ngày") { $0.facts },
      .optionalView("file", "tệp: địa chỉ, loại và dung lượng", LinkView.schema) { $0.file },
      .optionalText("url", "địa chỉ nơi công bố") { view in view.evidence.isPublic ? view.evidence.url : nil },
      .condition("is_withheld", "không công khai") { !$0.evidence.isPublic },
      .optionalText("reason", "lý do không công khai") { view in view.evidence.isPublic ? nil : view.evidence.reason },
      .text("verdict_css", "lớp của kết quả thẩm định") { $0.sign.tone.toneClass },
      .text("verdict_symbol", "ký hiệu của kết quả thẩm định") { $0.sign.symbol.rawValue },
      .text("verdict", "kết quả thẩm định") { $0.sign.word },
      .optionalText("judged", "ngày thẩm định") { $0.verdict.map { VietnameseFormat.day($0.date) } },
      .optionalText("judge", "cơ quan thẩm định") { $0.judge },
      .condition("is_self_appraised", "cơ quan thẩm định cũng là cơ quan chủ trì hoặc báo cáo") { $0.isSelfAppraised },
      .optionalText("judged_note", "lý do của kết quả thẩm định") { $0.verdict?.note },
      .text("periods", "chứng minh cho kỳ nào") { EvidenceFileWords.periods($0.periods.reversed()) },
      .optionalText("sha256", "SHA-256 rút gọn") { EvidenceFileWords.shortHash($0.evidence) },
    ])
}
