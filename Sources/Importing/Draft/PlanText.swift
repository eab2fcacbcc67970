import PlanModel

/// Writes `plan.md`: front matter with a marked place for what the document does not say, then the text by sections.
struct PlanText {
  private let head: PlanHead
  private let headings: [DraftHeading]
  private let horizons: HorizonList
  private let body: String

  init(_ head: PlanHead, headings: [DraftHeading], horizons: HorizonList, body: String) {
    self.head = head
    self.headings = headings
    self.horizons = horizons
    self.body = body
  }

  /// The file.
  var text: String {
    let lines = ["---"] + document + times + titles + papers + ["---", ""]
    return lines.joined(separator: "\n") + "\n" + body
  }

  /// The keys that every plan needs and the document does not say.
  var missing: [String] {
    var missing = ["short-title"]
    if head.kind == nil { missing.append("kind") }
    if head.issuer == nil { missing.append("issuer") }
    if head.title == nil { missing.append("title") }
    if head.year == nil { missing.append("first-year") }
    return missing
  }

  private var document: [String] {
    var lines = [key("kind", head.kind ?? Doubt.mark + "loại văn bản")]
    if let number = head.number { lines.append(key("number", number)) }
    if let printed = head.printedNumber { lines.append(key("number-printed", printed)) }
    if let date = head.date { lines.append("date: \(date.iso)") }
    if let printed = head.printedDate { lines.append(key("date-printed", printed)) }
    lines.append(key("issuer", head.issuer ?? Doubt.mark + "cơ quan ban hành"))
    lines.append(key("title", head.title ?? Doubt.mark + "tên văn bản, chép nguyên văn"))
    lines.append(key("short-title", Doubt.mark + "tên ngắn của kế hoạch"))
    return lines
  }

  private var times: [String] {
    // Without a year the reader stops with an error: no year is better than a wrong one.
    var lines = [head.year.map { "first-year: \($0)" } ?? "# " + Doubt.mark + "first-year: năm bắt đầu kế hoạch"]
    if !horizons.all.isEmpty { lines.append("horizons:") }
    for horizon in horizons.all {
      lines.append("  - title: " + YAMLText.quoted(horizon.horizon.title))
      lines.append("    due: \(horizon.horizon.due.iso)")
      lines.append("    sections: [" + horizon.sections.map(YAMLText.quoted).joined(separator: ", ") + "]")
    }
    return lines
  }

  private var titles: [String] {
    guard !headings.isEmpty else { return [] }
    var lines = ["headings:"]
    for (kind, name) in [(ItemKind.target, "targets"), (.task, "tasks")] where headings.contains(where: { $0.kind == kind }) {
      lines.append("  \(name):")
      for heading in headings where heading.kind == kind {
        let number = heading.number.map { ", number: " + YAMLText.quoted($0) } ?? ""
        lines.append("    - {section: \(YAMLText.quoted(heading.section))\(number), title: \(YAMLText.quoted(heading.title))}")
      }
    }
    return lines
  }

  private var papers: [String] {
    var lines: [String] = []
    if !head.legalBasis.isEmpty { lines += ["legal-basis:"] + head.legalBasis.map { "  - " + YAMLText.quoted($0) } }
    if let post = head.post, let name = head.signer {
      let authority = head.authority.map { "authority: \(YAMLText.quoted($0)), " } ?? ""
      lines.append("signer: {\(authority)post: \(YAMLText.quoted(post)), name: \(YAMLText.quoted(name))}")
    }
    if !head.recipients.isEmpty { lines += ["recipients:"] + head.recipients.map { "  - " + YAMLText.quoted($0) } }
    lines.append(key("note", Doubt.mark + "bản nháp nhập từ tệp Word, chưa đối chiếu; xem import-notes.md rồi bỏ dòng này"))
    return lines
  }

  private func key(_ key: String, _ words: String) -> String { key + ": " + YAMLText.quoted(words) }
}
