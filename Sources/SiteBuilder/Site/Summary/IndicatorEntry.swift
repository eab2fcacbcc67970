import Editions
import PlanModel

/// A target tied to an indicator, as the pages across know it.
struct IndicatorEntry: Recorded, Sendable {
  /// The indicator.
  let indicator: IndicatorID
  /// The target.
  let item: ItemID
  /// Section and number in the plan.
  let label: String
  /// The plan's words, mended where they slip.
  let text: String
  /// The goal as printed, with its unit; nil where the plan prints none.
  let goal: String?
  /// The deadline as printed, in the row or as the horizon it stands under.
  let due: String
  /// The value, "41,2%"; nil when nothing is known.
  let value: String?
  /// Goal and value as a picture has them; nil where there is no measure, or where it is a rank.
  let figures: Figures?
  /// The period of the value; nil without one.
  let period: Period?
  /// How the target stands.
  let status: ProgressStatus
  /// The word of its status.
  let word: String

  /// What a row of dots shows.
  struct Figures: Sendable {
    /// The goal.
    let goal: Quantity
    /// The value; nil when nothing is known.
    let value: Quantity?
    /// Whether both are percentages.
    let isPercentage: Bool
  }

  /// The targets of a commune that are tied to an indicator, in the order of the plans.
  static func all(of site: CommuneSite) -> [IndicatorEntry] {
    site.plans.flatMap { standing in
      standing.targets.compactMap { target in
        target.indicator.map { IndicatorEntry(target, indicator: $0, of: standing.plan.document, in: site) }
      }
    }
  }

  private init(_ target: Target, indicator: IndicatorID, of document: PlanDocument, in site: CommuneSite) {
    let item = target.item
    let assessment = site.judged.assessments[item.id] ?? Assessment.unknown(item, kind: .target, asOf: site.asOf)
    self.indicator = indicator
    self.item = item.id
    label = item.label
    text = item.reading ?? item.statement
    goal = FigureWords.printedGoal(of: target)
    due = DeadlineWords.planned(item, horizons: document.horizons) ?? say("không nêu")
    value = assessment.value.map { FigureWords.value($0, of: target) }
    figures =
      target.goal.comparator == .top
      ? nil
      : target.goal.bound.map {
        Figures(goal: $0, value: assessment.value, isPercentage: target.isPercentage)
      }
    period = assessment.valueRow?.period
    status = assessment.status
    word = StatusWords.full(assessment, alertsByPlan: site.alertsByPlan)
  }

  func record(to writer: inout RecordWriter) {
    for text in [indicator, item, label, text, due, word] { writer.write(text) }
    for text in [goal, value] { writer.write(text) }
    writer.write(figures)
    writer.write(period)
    writer.write(status)
  }
  init(from reader: inout RecordReader) throws {
    indicator = try reader.read()
    item = try reader.read()
    label = try reader.read()
    text = try reader.read()
    due = try reader.read()
    word = try reader.read()
    goal = try reader.read()
    value = try reader.read()
    figures = try reader.read()
    period = try reader.read()
    status = try reader.read()
  }
}
