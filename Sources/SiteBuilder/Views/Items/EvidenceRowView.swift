import PlanModel
import Templating

/// A piece of evidence cited for an item.
final class EvidenceRowView: TemplateView {
  let evidence: Evidence
  let periods: [Period]
  let verdict: Appraisal?
  let isToBeJudged: Bool

  /// - Parameter isToBeJudged: Whether the plan orders appraisal, so that a verdict is waited for.
  init(_ evidence: Evidence, periods: [Period], verdict: Appraisal?, isToBeJudged: Bool) {
    self.evidence = evidence
    self.periods = periods
    self.verdict = verdict
    self.isToBeJudged = isToBeJudged
  }

  /// The evidence that the rows of a history cite, that of the newest period first.
  static func rows(of history: [ItemHistory.Entry], in site: CommuneSite) -> [EvidenceRowView] {
    var order: [EvidenceID] = []
    var periods: [EvidenceID: [Period]] = [:]
    for row in history {
      for id in row.row?.evidence ?? [] {
        if periods[id] == nil { order.append(id) }
        periods[id, default: []].append(row.period)
      }
    }
    let isToBeJudged = site.commune.settings.appraisal != nil
    return order.compactMap { id in
      site.evidence[id].map { EvidenceRowView($0, periods: periods[id] ?? [], verdict: site.verdicts[id], isToBeJudged: isToBeJudged) }
    }
  }

  /// The latest verdict as sign and word.
  var sign: StatusSign {
    switch verdict?.verdict {
    case .valid: return StatusSign(.met, word: "Hợp lệ")
    case .rejected: return StatusSign(symbol: .bad, tone: .alert, word: "Không hợp lệ")
    case .incomplete: return StatusSign(.notReported, word: "Cần bổ sung")
    case nil: return StatusSign(.notReported, word: isToBeJudged ? "Chờ thẩm định" : "Cơ quan tự báo cáo")
    }
  }

  /// "mc-012. Văn bản số …, 04/11/2026".
  private var facts: String {
    let number = evidence.number.map { " số " + $0 } ?? ""
    return [evidence.id, evidence.kind.capitalizedFirst + number, evidence.date.map(VietnameseFormat.day)].compactMap { $0 }.joined(separator: ", ")
  }

  static let schema = ViewSchema<EvidenceRowView>(
    "evidence_row",
    [
      .text("title", "tên tài liệu") { $0.evidence.title },
      .text("facts", "mã, loại, số, ngày") { $0.facts },
      .optionalText("url", "địa chỉ nơi công bố") { view in view.evidence.isPublic ? view.evidence.url : nil },
      .condition("is_withheld", "không công khai") { !$0.evidence.isPublic },
      .optionalText("reason", "lý do không công khai") { view in view.evidence.isPublic ? nil : view.evidence.reason },
      .text("verdict_css", "lớp của kết quả thẩm định") { $0.sign.tone.toneClass },
      .text("verdict_symbol", "ký hiệu của kết quả thẩm định") { $0.sign.symbol.rawValue },
      .text("verdict", "kết quả thẩm định") { $0.sign.word },
      .optionalText("judged", "ngày thẩm định") { $0.verdict.map { VietnameseFormat.day($0.date) } },
      .optionalText("judged_note", "lý do của kết quả thẩm định") { $0.verdict?.note },
      .text("periods", "chứng minh cho kỳ nào") { view in
        "kỳ " + view.periods.prefix(3).map(VietnameseFormat.period).joined(separator: ", ") + (view.periods.count > 3 ? ", …" : "")
      },
      .optionalText("sha256", "SHA-256 rút gọn") { view in
        view.evidence.isPublic ? view.evidence.sha256.map { "\($0.prefix(8))…\($0.suffix(4))" } : nil
      },
    ])
}
