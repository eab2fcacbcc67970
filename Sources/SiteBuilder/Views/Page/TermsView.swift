import PlanModel
import Templating

/// The terms that a page explains: those that its own words use, then those of which every page of its kind speaks.
final class TermsView: TemplateView {
  let terms: [TermView]

  /// How many a page has room for.
  private static let limit = 5
  /// How many of them may come from the words of the plan.
  private static let found = 3

  /// What the pages of targets speak of.
  static let target = ["Chỉ tiêu", "Minh chứng", "Thẩm định", "Lộ trình", "Mức đầu kỳ"]
  /// What the pages of tasks and duties speak of.
  static let work = ["Nhiệm vụ", "Giải pháp", "Minh chứng", "Thẩm định", "Cơ quan chủ trì"]
  /// Of alarm only where the plan has a rule for it and figures are known.
  private static func alarm(_ site: CommuneSite) -> [String] { site.hasData && site.alertsByPlan ? ["Cảnh báo đỏ"] : [] }

  /// What the pages of a commune and of an office speak of.
  static func commune(_ site: CommuneSite) -> [String] {
    ["Chỉ tiêu", "Minh chứng", "Thẩm định"] + alarm(site)
  }

  /// What the pages of red items speak of.
  static func alerts(_ site: CommuneSite) -> [String] {
    alarm(site) + (site.hasData ? ["Giải trình"] : []) + ["Lộ trình", "Minh chứng"]
  }

  /// What the register of evidence speaks of.
  static let evidence = ["Minh chứng", "Thẩm định", "Kỳ báo cáo"]
  /// What the pages of plans before any report speak of.
  static let planned = ["Chỉ tiêu", "Nhiệm vụ", "Giải pháp", "Cơ quan chủ trì", "Cơ quan phối hợp", "Sáu rõ"]

  /// The terms of a page; `texts` are its own words, `kind` what pages of its kind speak of.
  init(_ glossary: Glossary, in texts: [String] = [], kind: [String]) {
    terms = glossary.terms(in: texts, limit: TermsView.found, then: kind, room: TermsView.limit).map(TermView.init)
  }

  static let schema = ViewSchema<TermsView>(
    "terms",
    [
      .list("all", "từ ngữ và nghĩa", TermView.schema) { $0.terms },
      .condition("any", "có từ ngữ được giải thích") { !$0.terms.isEmpty },
    ])
}

/// A term in short.
final class TermView: TemplateView {
  let term: GlossaryTerm

  init(_ term: GlossaryTerm) {
    self.term = term
  }

  /// The first sentence of the explanation: the glossary has the rest.
  private var short: String {
    var meaning = term.meaning
    return meaning.withUTF8 { String(decoding: $0.prefix(endOfFirstSentence(in: $0)), as: UTF8.self) }
  }

  static let schema = ViewSchema<TermView>(
    "term",
    [
      .text("term", "từ ngữ") { $0.term.term },
      .text("short", "câu đầu của phần giải thích") { $0.short },
    ])
}

/// Where the first sentence ends: after a full stop before a space, else with the text.
private func endOfFirstSentence(in text: UnsafeBufferPointer<UInt8>) -> Int {
  for index in text.indices.dropLast() where text[index] == UInt8(ascii: ".") && text[index + 1] == UInt8(ascii: " ") { return index + 1 }
  return text.count
}
