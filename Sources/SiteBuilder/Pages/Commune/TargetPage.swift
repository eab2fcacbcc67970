import Editions
import PlanModel
import Templating

/// A target's page: how it stands, the plan's words, why, its history and evidence, who answers.
final class TargetPage: TemplateView {
  let frame: FrameView
  let entry: ItemEntryView
  let standing: StandingView
  let figures: FigureLine
  let target: Target
  let issued: Target
  let assessment: Assessment
  let bar: BulletBar
  let chart: HistoryChart?
  let history: [HistoryRowView]
  let indicator: Indicator?
  let elsewhere: ElsewhereView?
  let csv: String
  let olderPeriods: Int
  let terms: TermsView

  init(_ target: Target, of plan: StandingPlan, in site: CommuneSite, frame siteFrame: SiteFrame) {
    let path = site.address.target(target.item.id)
    let assessment = site.judged.assessments[target.item.id] ?? Assessment.unknown(target.item, kind: .target, asOf: site.asOf)
    self.target = target
    let versioned = plan.plan.targets.first { $0.original.item.id == target.item.id }
    issued = versioned?.original ?? target
    self.assessment = assessment
    indicator = target.indicator.flatMap { site.indicators[$0] }
    elsewhere = ElsewhereView(target, in: site, on: path)
    standing = StandingView(site, on: path)
    figures = site.rowFacts[target.item.id]?.figures ?? FigureLine(assessment, item: target.item, target: target)
    bar = FigureLine.largeBar(assessment, item: target.item, target: target)
    let rows = site.history(of: target.item.id)
    olderPeriods = max(rows.count - HistoryRowView.limit, 0)
    history = HistoryRowView.rows(rows, target: target)
    csv = RelativeLink.from(path, to: site.address.openData.csv("reports"))
    entry = ItemEntryView(
      target.item, issued: issued.item, assessment: assessment, target: target, plan: plan, in: site, on: path, history: rows,
      versions: versioned?.versions.map(\.amendment) ?? [])
    terms = TermsView(siteFrame.glossary, in: entry.spoken + [indicator?.description, indicator?.help].compactMap { $0 }, kind: TermsView.target)
    let name = site.shortName(target.item, indicator: target.indicator)
    chart = HistoryChart.Input(target, name: name, assessment: assessment, history: rows).map(HistoryChart.init)
    frame = site.frame(
      name, description: "\(site.commune.fullName): \(Shortened.words(entry.text, limit: 150))", on: path, site: siteFrame, trail: entry.trail,
      sprite: entry.sprite(bar))
  }

  /// The report whose figure is the value; nil where the figure is computed.
  private var reportedValue: Report? { assessment.valueRow.flatMap { $0.isComputed ? nil : $0 } }

  /// "9 ÷ 11": what a computed figure was computed from.
  private var parts: String? {
    guard let row = assessment.valueRow, row.isComputed, let part = row.numerator, let whole = row.denominator else { return nil }
    return say("\(Format.number(part)) trên \(Format.number(whole))")
  }

  static let schema = ViewSchema<TargetPage>(
    "target",
    [
      .view("frame", "khung trang", FrameView.schema) { $0.frame },
      .view("standing", "xã, phường và cách liên hệ", StandingView.schema) { $0.standing },
      .view("entry", "phần chung của chỉ tiêu, nhiệm vụ", ItemEntryView.schema) { $0.entry },
      .markup("bar", "thanh tiến độ lớn; không có gì khi chưa có số liệu") { view, out in view.bar.write(to: &out) },
      .condition("has_bar", "có thanh tiến độ") { $0.bar.isDrawn },
      .optionalText("value", "kết quả") { $0.figures.value },
      .text("need", "mục tiêu và mức cần đạt đến nay") { $0.figures.need },
      .optionalText("printed_goal", "mục tiêu như in khi ban hành") { $0.issued.printedGoal },
      .optionalText("unit", "đơn vị tính như in khi ban hành") { $0.issued.unit },
      .optionalText("baseline", "mức đầu kỳ") { view in view.target.baseline.map { FigureWords.value($0, of: view.target) } },
      .optionalText("value_period", "kỳ của kết quả") { $0.reportedValue.map { Format.period($0.period) } },
      .optionalText("value_reported", "ngày nhận kết quả") { $0.reportedValue.map { Format.day($0.reported) } },
      .optionalText("computed_parts", "con số tự tính là bao nhiêu trên bao nhiêu bộ dữ liệu") { $0.parts },
      .condition("has_chart", "có biểu đồ") { $0.chart != nil },
      .markup("chart", "biểu đồ các kỳ") { view, out in view.chart?.write(to: &out) },
      .condition("has_history", "có kỳ báo cáo") { !$0.history.isEmpty },
      .list("history", "các kỳ, mới nhất trước", HistoryRowView.schema) { $0.history },
      .condition("has_older", "còn kỳ trước nữa, chỉ có trong bảng CSV") { $0.olderPeriods > 0 },
      .text("older_count", "số kỳ trước nữa") { String($0.olderPeriods) },
      .optionalText("explained", "chỉ tiêu này nghĩa là gì") { $0.indicator?.description },
      .optionalText("help", "người dân làm gì") { $0.indicator?.help },
      .optionalText("measured_by", "cơ quan ngoài xã công bố số liệu") { $0.indicator?.measuredBy },
      .optionalText("depends_on", "phụ thuộc ai") { $0.indicator?.dependsOn },
      .optionalView("elsewhere", "cùng chỉ số ở nơi khác", ElsewhereView.schema) { $0.elsewhere },
      .text("csv", "bảng báo cáo CSV") { $0.csv },
      .view("terms", "từ ngữ được giải thích ở trang này", TermsView.schema) { $0.terms },
    ])
}
