import Markdown
import PlanModel
import Templating

/// The form of a paper: who issues it, number, place and date, kind and subject, who signs, who receives it (Nghị định 30/2020/NĐ-CP, appendix I).
final class PaperHeadView: TemplateView {
  let paper: Paper
  let commune: Commune
  let subject: [String]
  let signed: LinkView?

  init(_ site: PaperSite, on path: String) {
    paper = site.paper
    commune = site.site.commune
    let plans = site.site.plans.map(\.plan.document.shortTitle).joined(separator: "; ")
    subject = ["Kết quả thực hiện " + plans, PaperWords.period(site.period)]
    switch site.paper.signed {
    case .address(let address): signed = LinkView(href: address, text: "bản đã ký")
    case .evidence(let id): signed = LinkView(href: RelativeLink.from(path, to: site.site.address.evidence(id)), text: "bản đã ký")
    case nil: signed = nil
    }
  }

  private var authority: [String] {
    if let issuer = paper.issuer { return [issuer.uppercased()] }
    return ["ỦY BAN NHÂN DÂN", commune.fullName.uppercased()]
  }

  /// "Thống Nhất, ngày 05 tháng 11 năm 2026"; dots where there is no date yet.
  private var placeAndDate: String {
    (paper.location ?? commune.settings.name) + ", " + (paper.date.map(PaperWords.day) ?? "ngày … tháng … năm …")
  }

  /// The recipients, each ending in a semicolon, the last, the archive, in a full stop.
  private var recipients: [String] {
    let given = paper.recipients.map { Shortened.withoutStop($0).trimmed(of: ";") }
    let archive = given.last { $0.lowercased().hasPrefix("lưu") } ?? "Lưu: VT"
    return given.filter { !$0.lowercased().hasPrefix("lưu") }.map { $0 + ";" } + [archive + "."]
  }

  private var isOfficial: Bool { !commune.isDemonstration }

  static let schema = ViewSchema<PaperHeadView>(
    "paper_head",
    [
      .texts("authority", "cơ quan ban hành, từng dòng") { $0.authority },
      .condition("is_official", "xã, phường có thật: có Quốc hiệu, số, người ký") { $0.isOfficial },
      .condition("is_draft", "dự thảo: chưa có số và người ký") { $0.isOfficial && $0.paper.isDraft },
      .text("number", "số văn bản, hoặc chỗ để ghi") { $0.paper.number ?? "…" },
      .text("place_and_date", "địa danh, ngày tháng") { $0.placeAndDate },
      .text("kind", "loại văn bản, chữ hoa") { $0.paper.kind.rawValue.uppercased() },
      .text("kind_name", "loại văn bản, chữ thường") { PaperWords.kind($0.paper.kind) },
      .texts("subject", "trích yếu, từng dòng") { $0.subject },
      .texts("signer_form", "các dòng trên chức vụ của người ký") { $0.paper.signer?.form ?? [] },
      .text("signer_post", "chức vụ của người ký, hoặc chỗ để ghi") { $0.paper.signer?.post.uppercased() ?? "(chức vụ của người ký)" },
      .text("signer_name", "họ tên của người ký, hoặc chỗ để ghi") { $0.paper.signer?.name ?? "(họ và tên)" },
      .condition("has_signer", "đã có người ký") { $0.paper.signer != nil },
      .texts("recipients", "nơi nhận") { $0.recipients },
      .condition("is_signed", "đã ký ở nơi khác") { $0.isOfficial && $0.paper.signed != nil && !$0.paper.isDraft },
      .optionalView("signed", "bản đã ký", LinkView.schema) { $0.signed },
    ])
}

/// What an author wrote of a part of a paper.
final class PassageView: TemplateView {
  let body: MarkdownDocument

  /// Nil where the author wrote nothing.
  init?(_ paper: Paper, _ part: Paper.Part) {
    guard let passage = paper.passage(part) else { return nil }
    body = MarkdownDocument(passage.body, headingLevelOffset: 1)
  }

  static let schema = ViewSchema<PassageView>(
    "passage", [.markup("html", "lời của tác giả") { view, out in out.write(view.body.html) }])
}

extension String {
  /// Without some characters at its end.
  fileprivate func trimmed(of signs: String) -> String {
    var text = self[...]
    while let last = text.last, signs.contains(last) || last == " " { text.removeLast() }
    return String(text)
  }
}
