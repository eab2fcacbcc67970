import PlanModel

extension PublishedTable {
  static let assessments = PublishedTable(
    PublishedSchema.assessments, records: \.judged,
    [
      "item": { .text($0.row.item.id) },
      "as_of": { .date($0.assessment.asOf) },
      "reference_day": { .date($0.assessment.referenceDay) },
      "status": { .text($0.assessment.status.rawValue) },
      "word": { .text(StatusWords.full($0.assessment, alertsByPlan: $0.alertsByPlan)) },
      "alerts": { .list($0.assessment.alerts.map(\.kind.rawValue)) },
      "since": { .date($0.assessment.alerts.map(\.since).min()) },
      "value": { .number($0.assessment.value) },
      "goal": { .number($0.row.standing?.goal.bound) },
      "baseline": { .number($0.row.standing?.baseline) },
      "attainment": { .share($0.assessment.attainment) },
      "expected": { .share($0.assessment.expected) },
      "proof": { .text($0.assessment.claim?.proof.rawValue) },
      "rule": { .text($0.assessment.rule.rawValue) },
    ])

  static let alerts = PublishedTable(
    PublishedSchema.alerts,
    records: { commune in commune.judged.flatMap { judged in judged.assessment.alerts.map { (judged: judged, alert: $0) } } },
    [
      "item": { .text($0.judged.row.item.id) },
      "as_of": { .date($0.judged.assessment.asOf) },
      "alert": { .text($0.alert.kind.rawValue) },
      "word": { .text($0.judged.alertsByPlan ? StatusWords.alert($0.alert.kind) : StatusWords.alertAlone($0.alert.kind)) },
      "since": { .date($0.alert.since) },
    ])
}

/// An item with its judgement.
struct JudgedRow: Sendable {
  /// The item.
  let row: PlanRow
  /// The judgement.
  let assessment: Assessment
  /// Whether the commune's own plan sets the red-alert rule.
  let alertsByPlan: Bool
}

extension PublishedCommune {
  /// The judged items in the order of the plans.
  var judged: [JudgedRow] {
    items.compactMap { row in
      assessments[row.item.id].map { JudgedRow(row: row, assessment: $0, alertsByPlan: commune.settings.alerts != nil) }
    }
  }
}
