import Diagnostics
import PlanModel

/// Where the rows of a commune stand that an issued paper may name.
struct IssuedPlaces {
  private var places: [FrozenRow.Key: SourcePlace] = [:]

  init(_ commune: Commune) {
    for report in commune.reports { note("reports", [report.item, report.period.key, report.reported.iso], report.place) }
    for dataset in commune.datasets { note("datasets", [dataset.id], dataset.place) }
    for evidence in commune.evidence { note("evidence", [evidence.id], evidence.place) }
    var orders: [[String]: Int] = [:]
    for verdict in commune.appraisals {
      let key = [verdict.evidence, verdict.date.iso]
      orders[key, default: 0] += 1
      note("appraisals", key + [String(orders[key] ?? 1)], verdict.place)
    }
    for plan in commune.plans {
      for target in plan.targets { note("targets", [target.original.item.id], target.original.item.place) }
      for task in plan.tasks { note("tasks", [task.original.item.id], task.original.item.place) }
      for duty in plan.duties { note("duties", [duty.original.item.id], duty.original.item.place) }
    }
  }

  private mutating func note(_ table: String, _ key: [String], _ place: SourcePlace) {
    places[FrozenRow.Key(table: table, row: key.joined(separator: "|"))] = place
  }

  /// The place of a row; nil where it is gone or its table keeps none.
  func of(_ key: FrozenRow.Key) -> SourcePlace? { places[key] }
}
