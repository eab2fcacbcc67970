import Editions
import PlanModel
import Templating
import Vietnamese

/// The words explained, in Vietnamese order.
final class GlossaryPage: TemplateView {
  let frame: FrameView
  let entries: [GlossaryEntryView]

  init(_ glossary: [GlossaryTerm], settings: SiteSettings, frame siteFrame: SiteFrame, asOf: Day) {
    entries = GlossaryEntryView.all(glossary)
    frame = FrameView(
      title: say("Thuật ngữ – \(settings.title)"), name: say("Thuật ngữ"),
      description: say("Các từ ngữ và chữ viết tắt trên trang, giải thích bằng lời dễ hiểu."),
      path: SiteAddress.glossary, site: siteFrame, asOf: asOf,
      crumbs: [LinkView(href: RelativeLink.from(SiteAddress.glossary, to: SiteAddress.home), text: say("Trang đầu"))])
  }

  static let schema = ViewSchema<GlossaryPage>(
    "glossary",
    [
      .view("frame", "khung trang", FrameView.schema) { $0.frame },
      .list("entries", "từ ngữ theo thứ tự chữ cái", GlossaryEntryView.schema) { $0.entries },
    ])
}

/// A word explained.
final class GlossaryEntryView: TemplateView {
  let term: GlossaryTerm
  let anchor: String

  private init(_ term: GlossaryTerm, anchor: String) {
    self.term = term
    self.anchor = anchor
  }

  /// The terms in Vietnamese order, each with an anchor of its own.
  static func all(_ glossary: [GlossaryTerm]) -> [GlossaryEntryView] {
    var taken: Set<String> = []
    let sorted = glossary.map { (order: VietnameseOrder($0.term), term: $0) }.sorted { $0.order < $1.order }
    return sorted.map { entry in
      let slug = Slug.of(entry.term.term)
      let base = slug.isEmpty ? "tu" : slug
      var (anchor, number) = (base, 1)
      while !taken.insert(anchor).inserted {
        number += 1
        anchor = "\(base)-\(number)"
      }
      return GlossaryEntryView(entry.term, anchor: "tn-" + anchor)
    }
  }

  static let schema = ViewSchema<GlossaryEntryView>(
    "glossary_entry",
    [
      .text("term", "từ ngữ") { $0.term.term },
      .text("explanation", "nghĩa") { $0.term.meaning },
      .optionalText("aliases", "cách gọi khác") { $0.term.aliases.isEmpty ? nil : $0.term.aliases.joined(separator: "; ") },
      .optionalText("source", "căn cứ") { $0.term.source },
      .text("anchor", "tên để liên kết tới") { $0.anchor },
    ])
}
