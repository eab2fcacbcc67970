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

  private init(
    _ cited: Cited, owners: Set<OfficeID>, in site: CommuneSite, _ verdicts: [EvidenceID: Appraisal], on path: String, register: String
  ) {
    evidence = cited.evidence
    periods = cited.periods
    verdict = verdicts[evidence.id]
    sign = StatusSign(verdict: verdict?.verdict, isToBeJudged: site.commune.settings.appraisal != nil)
    judge = verdict.map { site.offices[$0.office]?.name ?? $0.office }
    isSelfAppraised = verdict.map { owners.contains($0.office) } ?? false
    self.register = register + "#" + evidence.id
    file = EvidenceFileWords.link(to: evidence, of: site, on: path)
  }

  /// A piece of evidence with the periods for which it is cited, newest first.
  struct Cited {
    let evidence: Evidence
    var periods: [Period]
  }

  /// The evidence that the rows of an item's history cite, that of the newest period first.
  static func cited(by history: [ItemHistory.Entry], in site: CommuneSite) -> [Cited] {
    let evidence = site.evidence
    var cited: [Cited] = []
    var places: [EvidenceID: Int] = [:]
    for row in history {
      for id in row.row?.evidence ?? [] {
        if let place = places[id] {
          cited[place].periods.append(row.period)
        } else if let evidence = evidence[id] {
          places[id] = cited.count
          cited.append(Cited(evidence: evidence, periods: [row.period]))
        }
      }
    }
    return cited
  }

  /// The evidence that the rows of an item's history cite, as rows.
  static func rows(of history: [ItemHistory.Entry], item: Item, in site: CommuneSite, on path: String) -> [EvidenceRowView] {
    rows(of: cited(by: history, in: site), history, item: item, in: site, on: path, register: RelativeLink.from(path, to: site.address.evidence))
  }

  /// Some of it as rows; the offices that lead the item or reported it are told from others that judge. `register` is the way to the register.
  static func rows(
    of cited: some Sequence<Cited>, _ history: [ItemHistory.Entry], item: Item, in site: CommuneSite, on path: String, register: String
  ) -> [EvidenceRowView] {
    let verdicts = site.verdicts
    let owners = Set(item.lead.map(\.id) + history.compactMap { $0.row?.office })
    return cited.map { EvidenceRowView($0, owners: owners, in: site, verdicts, on: path, register: register) }
  }

  /// "mc-012, Văn bản, số …, 04/11/2026".
  private var facts: String {
    let number = evidence.number.map { " " + EvidenceFileWords.number($0) } ?? ""
    return [evidence.id, evidence.kind.capitalizedFirst + number, evidence.date.map(Format.day)].compactMap { $0 }.joined(separator: ", ")
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
      .optionalText("judged", "ngày thẩm định") { $0.verdict.map { Format.day($0.date) } },
      .optionalText("judge", "cơ quan thẩm định") { $0.judge },
      .condition("is_self_appraised", "cơ quan thẩm định cũng là cơ quan chủ trì hoặc báo cáo") { $0.isSelfAppraised },
      .optionalText("judged_note", "lý do của kết quả thẩm định") { $0.verdict?.note },
      .text("periods", "chứng minh cho kỳ nào") { EvidenceFileWords.periods($0.periods.reversed()) },
      .optionalText("sha256", "SHA-256 rút gọn") { EvidenceFileWords.shortHash($0.evidence) },
    ])
}
