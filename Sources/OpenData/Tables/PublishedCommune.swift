import PlanModel

/// What is published of a commune: no more than was known at the end of the day it is judged on, so that a past month can be rebuilt exactly.
public struct PublishedCommune: Sendable {
  /// The commune, with rows of later days too.
  let commune: Commune
  /// The day.
  let asOf: Day
  /// The reports received by then, in file order.
  let reports: [Report]
  /// The verdicts given by then.
  let appraisals: [OrderedRow<Appraisal>]
  /// The evidence known by then, in file order.
  let evidence: [Evidence]
  /// The targets, tasks and duties in the order of the plans.
  let items: [PlanRow]
  /// The judgement of each item.
  let assessments: [ItemID: Assessment]

  /// A commune as it was judged.
  public init(_ assessment: CommuneAssessment) {
    self.init(commune: assessment.commune, asOf: assessment.asOf, assessments: assessment.assessments)
  }

  /// A commune on a day, with the judgements of that day.
  init(commune: Commune, asOf: Day, assessments: [ItemID: Assessment]) {
    self.commune = commune
    self.asOf = asOf
    self.assessments = assessments
    reports = commune.reports.filter { $0.reported <= asOf }
    let verdicts = commune.appraisals.filter { $0.date <= asOf }
    appraisals = OrderedRow.rows(verdicts) { [$0.evidence, $0.date.iso] }
    evidence = commune.evidence(knownOn: asOf)
    items = commune.plans.flatMap { PlanRow.rows(of: $0, asOf: asOf) }
  }
}

/// A row with its place, from 1, among those that have the same key.
struct OrderedRow<Row: Sendable>: Sendable {
  /// The row.
  let row: Row
  /// Its place.
  let order: Int

  /// Rows counted by a key.
  static func rows(_ rows: [Row], key: (Row) -> [String]) -> [OrderedRow] {
    var counts: [[String]: Int] = [:]
    return rows.map { row in
      let order = (counts[key(row)] ?? 0) + 1
      counts[key(row)] = order
      return OrderedRow(row: row, order: order)
    }
  }
}
