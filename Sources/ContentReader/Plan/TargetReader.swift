import Diagnostics
import PlanModel

/// Reads the rows of `targets.csv`.
struct TargetReader {
  private let items: ItemReader
  private let goals: GoalReader
  private let indicators: SharedContent
  private let milestones: [ItemID: [Milestone]]
  private let fields: (indicator: Field, unit: Field, printed: Field, scale: Field, baseline: Field, scope: Field, computed: Field)

  /// A reader of a plan's table.
  init(_ table: Table, items: ItemReader, shared: SharedContent, milestones: [ItemID: [Milestone]]) {
    self.items = items
    goals = GoalReader(table)
    indicators = shared
    self.milestones = milestones
    fields = (
      table.field("indicator"), table.field("unit"), table.field("target"), table.field("scale"), table.field("baseline"),
      table.field("scope"), table.field("computed")
    )
  }

  /// The target of a row; nil when something every item needs is broken, which is reported.
  func target(_ row: Row, _ diagnostics: inout DiagnosticCollector) -> Target? {
    let item = items.item(row, &diagnostics)
    let indicator = row.text(fields.indicator).map { written in
      if indicators.indicatorIDs.mayContain(written) { return written }
      let nearest = indicators.indicatorIDs.nearest(to: written)
      diagnostics.report(.unknownIndicator(written, nearest: nearest), at: row.place(fields.indicator))
      return nil
    }
    let direction = indicator.value.flatMap { indicators.indicatorsByID[$0]?.direction }
    let unit = row.text(fields.unit)
    let goal = goals.goal(row, unit: unit, direction: direction, &diagnostics)
    let scale = row.quantity(fields.scale, &diagnostics)
    let baseline = row.quantity(fields.baseline, &diagnostics)
    let scope = row.choice(fields.scope, as: Target.Scope.self, &diagnostics)
    let computed = row.choice(fields.computed, as: ComputedValue.self, &diagnostics)
    guard let item else { return nil }
    let target = Target(
      item: item, indicator: indicator.value, unit: unit.value, printedGoal: row.text(fields.printed).value, goal: goal, scale: scale.value,
      baseline: baseline.value, scope: scope.value ?? .commune, computed: computed.value, milestones: milestones[item.id] ?? [])
    if target.computed == .openDataShare, !unit.isBroken, !target.isPercentage {
      diagnostics.report(.computedWithoutPercentage(target.unit), at: row.place(fields.computed))
    }
    return target
  }
}

extension Finding {
  static func computedWithoutPercentage(_ unit: String?) -> Finding {
    .error(
      "computed-without-percentage",
      vi: "Tỷ lệ dữ liệu mở tính bằng %, mà chỉ tiêu " + (unit.map { "có đơn vị tính \(Shown.words($0))" } ?? "không ghi đơn vị tính"),
      en: "The share of open data is a percentage, but the target " + (unit.map { "has the unit \(Shown.words($0))" } ?? "has no unit"),
      advice: LocalizedText(vi: "Ghi đơn vị tính %, hoặc để trống cột tự tính", en: "Write the unit %, or leave “computed” blank"))
  }
}
