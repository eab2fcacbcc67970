import Editions
import PlanModel
import Templating

/// The "rõ" principle of a plan, and what the plan says of it in one row (rules.md, "Rõ"): the plan's own words only.
final class ClarityView: TemplateView {
  let principle: CommuneSettings.Principle<ClarityWord>
  let points: [ClarityPointView]

  init(_ principle: CommuneSettings.Principle<ClarityWord>, row: ClarityRow) {
    self.principle = principle
    points = principle.words.map { ClarityPointView($0, row.finding($0.meaning)) }
  }

  static let schema = ViewSchema<ClarityView>(
    "clarity",
    [
      .text("total", "số chữ “rõ” của kế hoạch") { String($0.points.count) },
      .text("clear", "số chữ đã rõ ở dòng này") { view in String(view.points.count { $0.finding.isClear }) },
      .list("points", "từng chữ “rõ”", ClarityPointView.schema) { $0.points },
      .text("sentence", "câu của kế hoạch") { $0.principle.basis.text },
    ])
}

/// One "rõ".
final class ClarityPointView: TemplateView {
  let word: CommuneSettings.Principle<ClarityWord>.Word
  let finding: ClarityFinding

  /// Its sign.
  var symbol: SignSymbol { finding.sign.symbol }

  init(_ word: CommuneSettings.Principle<ClarityWord>.Word, _ finding: ClarityFinding) {
    self.word = word
    self.finding = finding
  }

  /// What the row says; what is to be done stands in full elsewhere on the page.
  private var found: String {
    guard case .said(let words) = finding, word.meaning == .work else { return finding.words }
    return Shortened.words(words, limit: 60)
  }

  static let schema = ViewSchema<ClarityPointView>(
    "clarity_point",
    [
      .text("word", "chữ, như “người”") { $0.word.spoken },
      .text("heading", "chữ, viết hoa đầu, như “Người”") { $0.word.spoken.capitalizedFirst },
      .text("css", "lớp trong tệp kiểu dáng") { $0.finding.sign.toneClass },
      .text("symbol", "ký hiệu") { $0.symbol.rawValue },
      .text("found", "kế hoạch ghi gì") { $0.found },
      .condition("is_clear", "kế hoạch ghi rõ ở dòng này") { $0.finding.isClear },
      .text("short", "“rõ”, “chưa rõ” hay “không ghi”") { $0.finding.shortWords },
    ])
}

extension ClarityFinding {
  /// The status whose sign it bears: a disc where the row is clear, a square with dots where it says something else, a ring where it says nothing.
  var sign: ProgressStatus {
    switch self {
    case .said, .goal: return .met
    case .unclear, .elsewhere: return .notReported
    case .missing, .unknownWord: return .noData
    }
  }

  /// What the plan says, or what is missing.
  var words: String {
    switch self {
    case .said(let words): return words
    case .goal(let target): return say("đạt \(FigureWords.goal(of: target))")
    case .unclear(let printed): return say("“\(printed)”: kế hoạch không nêu năm hoặc ngày")
    case .elsewhere(let words): return words
    case .missing: return say("kế hoạch không ghi ở dòng này")
    case .unknownWord: return say("trang này chưa có cách đọc chữ này")
    }
  }

  /// What its sign is called.
  var shortWords: String {
    switch self {
    case .said, .goal: return say("rõ")
    case .unclear: return say("chưa rõ")
    case .elsewhere: return say("ở văn bản khác")
    case .missing, .unknownWord: return say("không ghi")
    }
  }
}
