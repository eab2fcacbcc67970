import Editions
import PlanModel
import Templating

/// Which "rõ" the plans state in each row: a column per word of the commune's principle.
final class ClarityTableView: TemplateView {
  let principle: CommuneSettings.Principle<ClarityWord>
  let words: [ClarityWordView]
  let unknown: [String]
  let groups: [ClarityGroupView]
  /// Whether some row leaves a word to another paper, or says it without year or day.
  let hasElsewhere: Bool

  /// The table of a commune; nil where its plan states no principle.
  init?(_ site: CommuneSite, on path: String) {
    guard let principle = site.commune.settings.clarity else { return nil }
    let known = principle.words.filter { $0.meaning != nil }
    let groups = site.plans.flatMap { plan in
      let document = plan.plan.document
      let title = { (kind: String) in site.plans.count > 1 ? "\(document.shortTitle): \(kind)" : kind.capitalizedFirst }
      return [
        ClarityGroupView(
          title(say("chỉ tiêu")),
          plan.targets.map { ClarityRowView(site.link(to: $0, on: path), known, ClarityRow($0, of: document)) }),
        ClarityGroupView(
          title(say("nhiệm vụ")),
          plan.tasks.map { ClarityRowView(site.link(to: $0.item, .task, on: path), known, ClarityRow($0.item, kind: .task, of: document)) }),
        ClarityGroupView(
          title(say("trách nhiệm, giải pháp")),
          plan.duties.map {
            ClarityRowView(site.link(to: $0.item, .duty, on: path), known, ClarityRow($0.item, kind: .duty, of: document))
          }),
      ]
    }.filter { !$0.rows.isEmpty }
    let rows = groups.flatMap(\.rows)
    self.principle = principle
    self.groups = groups
    unknown = principle.words.lazy.filter { $0.meaning == nil }.map(\.printed)
    words = known.enumerated().map { index, word in ClarityWordView(word, rows.map { $0.points[index].finding }) }
    hasElsewhere = rows.contains { $0.points.contains { $0.symbol == .none } }
  }

  static let schema = ViewSchema<ClarityTableView>(
    "clarity_table",
    [
      .view("principle", "câu của kế hoạch", ProvisionView.schema) { ProvisionView($0.principle.basis) },
      .list("words", "từng chữ “rõ” và số dòng có chữ ấy", ClarityWordView.schema) { $0.words },
      .texts("unknown", "chữ mà trang này chưa có cách đọc") { $0.unknown },
      .condition("has_elsewhere", "có dòng ghi chưa đủ hoặc để ở văn bản khác") { $0.hasElsewhere },
      .text("columns", "số cột của bảng") { String($0.words.count + 1) },
      .list("groups", "các dòng, theo loại", ClarityGroupView.schema) { $0.groups },
    ])
}

/// A word of the principle with its count.
final class ClarityWordView: TemplateView {
  let word: CommuneSettings.Principle<ClarityWord>.Word
  let findings: [ClarityFinding]

  init(_ word: CommuneSettings.Principle<ClarityWord>.Word, _ findings: [ClarityFinding]) {
    self.word = word
    self.findings = findings
  }

  /// What the rows that are not clear say, each once, with how many say it: "50 dòng: theo phụ lục đính kèm"; nil where none says anything.
  private var remark: String? {
    let elsewhere = findings.count { if case .elsewhere = $0 { true } else { false } }
    let unclear = findings.count { if case .unclear = $0 { true } else { false } }
    let words = [(elsewhere, say("dòng để ở văn bản khác")), (unclear, say("dòng không nêu năm hoặc ngày"))].filter { $0.0 > 0 }
    return words.isEmpty ? nil : words.map { "\(Format.number($0.0)) \($0.1)" }.joined(separator: ", ")
  }

  static let schema = ViewSchema<ClarityWordView>(
    "clarity_word",
    [
      .text("word", "chữ, như “người”") { $0.word.spoken },
      .text("clear", "số dòng rõ") { view in Format.number(view.findings.count { $0.isClear }) },
      .text("total", "số dòng") { Format.number($0.findings.count) },
      .optionalText("remark", "những dòng ghi chưa đủ, hoặc để ở văn bản khác") { $0.remark },
    ])
}

/// Rows of one kind.
final class ClarityGroupView: TemplateView {
  let title: String
  let rows: [ClarityRowView]

  init(_ title: String, _ rows: [ClarityRowView]) {
    self.title = title
    self.rows = rows
  }

  static let schema = ViewSchema<ClarityGroupView>(
    "clarity_group",
    [
      .text("title", "chỉ tiêu, nhiệm vụ hay trách nhiệm") { $0.title },
      .list("rows", "các dòng", ClarityRowView.schema) { $0.rows },
    ])
}

/// A row with what it says of each word.
final class ClarityRowView: TemplateView {
  let link: LinkView
  let points: [ClarityPointView]

  init(_ link: LinkView, _ words: [CommuneSettings.Principle<ClarityWord>.Word], _ row: ClarityRow) {
    self.link = link
    points = words.map { ClarityPointView($0, row.finding($0.meaning)) }
  }

  static let schema = ViewSchema<ClarityRowView>(
    "clarity_row",
    [
      .view("link", "dòng nào", LinkView.schema) { $0.link },
      .list("points", "từng chữ “rõ”", ClarityPointView.schema) { $0.points },
    ])
}
