import Editions
import PlanModel
import Templating

/// What the plan costs: the plan's sentences, sums by year and source of funds, then the lines.
final class BudgetPage: TemplateView {
  let frame: FrameView
  let standing: StandingView
  let provisions: [ProvisionView]
  let years: [BudgetYearView]
  let csv: String

  init(_ site: CommuneSite, frame siteFrame: SiteFrame) {
    let path = site.address.budget
    standing = StandingView(site, on: path)
    provisions = site.provisions(about: .funding)
    years = BudgetYearView.all(of: site, on: path)
    csv = RelativeLink.from(path, to: site.address.openData.csv(PublishedSchema.budget.key))
    frame = site.frame(
      say("Kinh phí"), description: say("\(site.commune.fullName): kinh phí thực hiện kế hoạch theo năm và nguồn."), on: path, site: siteFrame)
  }

  static let schema = ViewSchema<BudgetPage>(
    "budget",
    [
      .view("frame", "khung trang", FrameView.schema) { $0.frame },
      .view("standing", "xã, phường và cách liên hệ", StandingView.schema) { $0.standing },
      .list("provisions", "câu của kế hoạch về kinh phí", ProvisionView.schema) { $0.provisions },
      .condition("has_provisions", "kế hoạch có nói về kinh phí") { !$0.provisions.isEmpty },
      .list("years", "từng năm, mới nhất trước", BudgetYearView.schema) { $0.years },
      .condition("has_lines", "có số liệu kinh phí") { !$0.years.isEmpty },
      .text("csv", "bảng kinh phí, CSV") { $0.csv },
    ])
}

/// The budget of one year.
final class BudgetYearView: TemplateView {
  let year: Int
  let sums: [BudgetSumView]
  let lines: [BudgetLineView]

  /// The years of a commune, the latest first; lines of a year by their source, then the longer period first.
  static func all(of site: CommuneSite, on path: String) -> [BudgetYearView] {
    let sums = BudgetSum.sums(of: site.commune.budget)
    return Set(sums.map(\.year)).sorted(by: >).map { year in
      let own = sums.filter { $0.year == year }
      let lines = own.flatMap { sum in
        site.commune.budget.filter { $0.period.year == year && $0.source == sum.source }.enumerated()
          .sorted { ($1.element.period, $0.offset) < ($0.element.period, $1.offset) }.map(\.element)
      }
      return BudgetYearView(year: year, sums: own.map(BudgetSumView.init), lines: lines.map { BudgetLineView($0, in: site, on: path) })
    }
  }

  private init(year: Int, sums: [BudgetSumView], lines: [BudgetLineView]) {
    self.year = year
    self.sums = sums
    self.lines = lines
  }

  static let schema = ViewSchema<BudgetYearView>(
    "budget_year",
    [
      .text("year", "năm") { String($0.year) },
      .text("line_count", "số khoản") { String($0.lines.count) },
      .list("sums", "tổng theo nguồn", BudgetSumView.schema) { $0.sums },
      .list("lines", "từng khoản", BudgetLineView.schema) { $0.lines },
    ])
}

/// The sums of one source of funds.
final class BudgetSumView: TemplateView {
  let sum: BudgetSum

  init(_ sum: BudgetSum) {
    self.sum = sum
  }

  static let schema = ViewSchema<BudgetSumView>(
    "budget_sum",
    [
      .text("source", "nguồn") { $0.sum.source.word.capitalizedFirst },
      .text("count", "số khoản") { String($0.sum.lines) },
      .view("assigned", "tỉnh giao", MoneyView.schema) { MoneyView($0.sum.assigned, lines: $0.sum.lines) },
      .view("planned", "dự kiến", MoneyView.schema) { MoneyView($0.sum.planned, lines: $0.sum.lines) },
      .view("approved", "được duyệt", MoneyView.schema) { MoneyView($0.sum.approved, lines: $0.sum.lines) },
      .view("disbursed", "đã giải ngân", MoneyView.schema) { MoneyView($0.sum.disbursed, lines: $0.sum.lines) },
    ])
}

/// One line of the budget.
final class BudgetLineView: TemplateView {
  let line: BudgetLine
  let item: LinkView?
  let office: LinkView?

  init(_ line: BudgetLine, in site: CommuneSite, on path: String) {
    self.line = line
    item = line.item.flatMap { site.link(toItem: $0, on: path) }
    office = line.office.map { OfficeLinks.link($0, in: site, on: path) }
  }

  static let schema = ViewSchema<BudgetLineView>(
    "budget_line",
    [
      .text("id", "mã") { $0.line.id },
      .text("title", "nội dung chi") { $0.line.title },
      .text("source", "nguồn") { $0.line.source.word },
      .text("period", "kỳ") { PeriodWords.inSentence($0.line.period) },
      .optionalView("item", "chỉ tiêu, nhiệm vụ hoặc trách nhiệm mà khoản chi phục vụ", LinkView.schema) { $0.item },
      .optionalView("office", "cơ quan sử dụng", LinkView.schema) { $0.office },
      .optionalText("decision", "số quyết định") { $0.line.decision.map(DocumentWords.decision) },
      .optionalText("note", "ghi chú") { $0.line.note },
      .view("assigned", "tỉnh giao", MoneyView.schema) { MoneyView($0.line.assigned) },
      .view("planned", "dự kiến", MoneyView.schema) { MoneyView($0.line.planned) },
      .view("approved", "được duyệt", MoneyView.schema) { MoneyView($0.line.approved) },
      .view("disbursed", "đã giải ngân", MoneyView.schema) { MoneyView($0.line.disbursed) },
    ])
}

extension Commune {
  /// Whether anything is known of the money: lines, or what the plan says of it.
  var hasBudgetPage: Bool { !budget.isEmpty || !settings.provisions(about: .funding).isEmpty }
}
