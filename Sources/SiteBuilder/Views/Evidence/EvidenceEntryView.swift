import Editions
import PlanModel
import Templating

/// A piece of evidence in the register.
final class EvidenceEntryView: TemplateView {
  let evidence: Evidence
  let verdict: Appraisal?
  let sign: StatusSign
  let judge: LinkView?
  let isSelfAppraised: Bool
  let file: LinkView?
  let uses: [EvidenceUseView]

  init(_ evidence: Evidence, uses: EvidenceUses, in site: CommuneSite, on path: String) {
    self.evidence = evidence
    verdict = site.verdicts[evidence.id]
    sign = StatusSign(verdict: verdict?.verdict, isToBeJudged: site.commune.settings.appraisal != nil)
    judge = verdict.map { OfficeLinks.link($0.office, in: site, on: path) }
    isSelfAppraised = verdict.map(uses.isSelfAppraised) ?? false
    file = EvidenceFileWords.link(to: evidence, of: site, on: path)
    self.uses = uses.uses(of: evidence.id).map(EvidenceUseView.init)
  }

  /// "Văn bản, số 12/BC, 04/11/2026".
  private var facts: String {
    [evidence.kind.capitalizedFirst, evidence.number.map(EvidenceFileWords.number), evidence.date.map(Format.day)].compactMap { $0 }
      .joined(separator: ", ")
  }

  static let schema = ViewSchema<EvidenceEntryView>(
    "evidence_entry",
    [
      .text("id", "mã") { $0.evidence.id },
      .text("title", "tên tài liệu") { $0.evidence.title },
      .text("facts", "loại, số, ngày") { $0.facts },
      .optionalView("file", "tệp: địa chỉ, loại và dung lượng", LinkView.schema) { $0.file },
      .optionalText("url", "địa chỉ nơi công bố") { view in view.evidence.isPublic ? view.evidence.url : nil },
      .optionalText("sha256", "SHA-256, cả 64 chữ số") { view in view.evidence.isPublic ? view.evidence.sha256 : nil },
      .optionalText("short_sha256", "SHA-256 rút gọn") { EvidenceFileWords.shortHash($0.evidence) },
      .condition("is_withheld", "không công khai") { !$0.evidence.isPublic },
      .optionalText("reason", "lý do không công khai") { view in view.evidence.isPublic ? nil : view.evidence.reason },
      .text("verdict_css", "lớp của kết quả thẩm định") { $0.sign.tone.toneClass },
      .text("verdict_symbol", "ký hiệu của kết quả thẩm định") { $0.sign.symbol.rawValue },
      .text("verdict", "kết quả thẩm định") { $0.sign.word },
      .optionalText("judged", "ngày thẩm định") { $0.verdict.map { Format.day($0.date) } },
      .optionalView("judge", "cơ quan thẩm định", LinkView.schema) { $0.judge },
      .condition("is_self_appraised", "cơ quan thẩm định cũng là cơ quan chủ trì hoặc báo cáo") { $0.isSelfAppraised },
      .list("uses", "chứng minh cho những việc nào", EvidenceUseView.schema) { $0.uses },
      .condition("is_used", "có báo cáo viện dẫn") { !$0.uses.isEmpty },
    ])
}

/// An item that a piece of evidence is cited for.
final class EvidenceUseView: TemplateView {
  let use: EvidenceUses.Use

  init(_ use: EvidenceUses.Use) {
    self.use = use
  }

  static let schema = ViewSchema<EvidenceUseView>(
    "evidence_use",
    [
      .text("href", "trang của việc") { $0.use.link.href },
      .text("text", "việc nào") { $0.use.link.text },
      .text("periods", "kỳ nào") { EvidenceFileWords.periods($0.use.periods) },
    ])
}

/// What is said of a file of evidence, here and on the pages of items.
enum EvidenceFileWords {
  /// The file as published, with its kind and size: "Tệp PDF, 1,2 MB"; nil when none is.
  static func link(to evidence: Evidence, of site: CommuneSite, on path: String) -> LinkView? {
    guard let format = evidence.publishedFormat, let file = site.address.file(of: evidence) else { return nil }
    let size = evidence.size.map { ", " + Format.size($0) } ?? ""
    return LinkView(href: RelativeLink.from(path, to: file), text: say("Tệp ") + format.name.withoutFileWord + size)
  }

  /// "d3b9961f…a204"; nil when there is none to show.
  static func shortHash(_ evidence: Evidence) -> String? {
    guard evidence.isPublic else { return nil }
    return evidence.sha256.map(shortened)
  }

  /// The ends of a SHA-256: "d3b9961f…a204".
  static func shortened(_ sha256: String) -> String { "\(sha256.prefix(8))…\(sha256.suffix(4))" }

  /// "số 12/BC"; what does not begin with a digit says itself what it is.
  static func number(_ number: String) -> String { number.first?.isNumber ?? false ? say("số ") + number : number }

  /// The latest three of some periods: "kỳ 8/2026, 9/2026, 10/2026".
  static func periods(_ periods: [Period]) -> String {
    let shown = periods.suffix(3).map(Format.period).joined(separator: ", ")
    return say("kỳ ") + (periods.count > 3 ? "…, " : "") + shown
  }
}

extension String {
  /// "loại khác" of "tệp loại khác", for use behind "Tệp".
  fileprivate var withoutFileWord: String { hasPrefix("tệp ") ? String(dropFirst(4)) : self }
}

extension StatusSign {
  /// The latest verdict as sign and word.
  /// - Parameter isToBeJudged: Whether the plan orders appraisal, so that a verdict is waited for.
  init(verdict: Appraisal.Verdict?, isToBeJudged: Bool) {
    switch verdict {
    case .valid: self.init(.met, word: say("Hợp lệ"))
    case .rejected: self.init(symbol: .bad, tone: .alert, word: say("Không hợp lệ"))
    case .incomplete: self.init(.notReported, word: say("Cần bổ sung"))
    case nil: self.init(.notReported, word: isToBeJudged ? say("Chờ thẩm định") : say("Cơ quan tự báo cáo"))
    }
  }
}
