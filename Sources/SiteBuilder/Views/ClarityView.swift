import PlanModel
import Templating

/// The "rõ" principle of a plan, and what the plan says of it in one row (rules.md, "Rõ"): the plan's own words only.
final class ClarityView: TemplateView {
  let principle: CommuneSettings.Principle
  let points: [ClarityPointView]

  init(_ principle: CommuneSettings.Principle, item: Item, target: Target?) {
    self.principle = principle
    points = principle.words.map { ClarityPointView($0, item: item, target: target) }
  }

  static let schema = ViewSchema<ClarityView>(
    "clarity",
    [
      .text("total", "số chữ “rõ” của kế hoạch") { String($0.points.count) },
      .text("clear", "số chữ đã rõ ở dòng này") { view in String(view.points.reduce(0) { $0 + ($1.found == nil ? 0 : 1) }) },
      .list("points", "từng chữ “rõ”", ClarityPointView.schema) { $0.points },
      .text("sentence", "câu của kế hoạch") { $0.principle.basis.text },
    ])
}

/// One "rõ".
final class ClarityPointView: TemplateView {
  let word: String
  let found: String?

  /// Its sign.
  var symbol: SignSymbol { found == nil ? .noData : .met }

  init(_ word: String, item: Item, target: Target?) {
    self.word = word
    found = ClarityPointView.find(word, in: item, target: target)
  }

  /// What the row says of a word; nil where it says nothing. "tiến độ" is read as "thời gian", "kết quả" as "sản phẩm".
  private static func find(_ word: String, in item: Item, target: Target?) -> String? {
    switch word.lowercased() {
    case "người": return item.person
    case "việc": return Shortened.words(item.reading ?? item.statement, limit: 60)
    case "thời gian", "tiến độ": return item.deadline == .unclear ? nil : item.printedDue
    case "trách nhiệm": return item.lead.isEmpty ? nil : item.lead.map(\.printed).joined(separator: ", ")
    case "sản phẩm", "kết quả":
      if let product = item.product { return product }
      return target.flatMap { $0.goal.comparator == .none ? nil : "đạt " + FigureWords.goal(of: $0) }
    case "thẩm quyền": return item.authority
    default: return nil
    }
  }

  static let schema = ViewSchema<ClarityPointView>(
    "clarity_point",
    [
      .text("word", "chữ, như “người”") { $0.word },
      .text("css", "lớp trong tệp kiểu dáng") { ($0.found == nil ? ProgressStatus.noData : .met).toneClass },
      .text("symbol", "ký hiệu") { $0.symbol.rawValue },
      .text("found", "kế hoạch ghi gì") { $0.found ?? "kế hoạch không ghi ở dòng này" },
    ])
}
