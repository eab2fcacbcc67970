import PlanModel

extension PublishedTable {
  static let reports = PublishedTable(
    PublishedSchema.reports, records: \.reports,
    [
      "item": { .text($0.item) },
      "period": { .period($0.period) },
      "reported": { .date($0.reported) },
      "office": { .text($0.office) },
      "value": { .number($0.value) },
      "numerator": { .number($0.numerator) },
      "denominator": { .number($0.denominator) },
      "complete": { .number($0.complete) },
      "state": { .text($0.state?.rawValue) },
      "result": { .text($0.result) },
      "obstacle": { .text($0.obstacle) },
      "proposal": { .text($0.proposal) },
      "explanation": { .text($0.explanation) },
      "evidence": { .list($0.evidence) },
      "confirmed": { .text($0.confirmed) },
      "note": { .text($0.note) },
    ])

  static let reportEvidence = PublishedTable(
    PublishedSchema.reportEvidence,
    records: { commune in
      commune.reports.flatMap { report in
        report.evidence.enumerated().map { (report: report, evidence: $0.element, order: $0.offset + 1) }
      }
    },
    [
      "item": { .text($0.report.item) },
      "period": { .period($0.report.period) },
      "reported": { .date($0.report.reported) },
      "evidence": { .text($0.evidence) },
      "order": { .integer($0.order) },
    ])

  /// What is not public shows what it is and why it is withheld: not where it lies, and no hash, by which a list of people could be recognised.
  static let evidence = PublishedTable(
    PublishedSchema.evidence, records: \.evidence,
    [
      "id": { .text($0.id) },
      "title": { .text($0.title) },
      "kind": { .text($0.kind) },
      "number": { .text($0.number) },
      "date": { .date($0.date) },
      "url": { .text($0.isPublic ? $0.url : nil) },
      "public": { .flag($0.isPublic) },
      "reason": { .text($0.reason) },
      "sha256": { .text($0.isPublic ? $0.sha256 : nil) },
      "size": { .integer($0.isPublic ? $0.size : nil) },
    ])

  static let appraisals = PublishedTable(
    PublishedSchema.appraisals, records: \.appraisals,
    [
      "evidence": { .text($0.row.evidence) },
      "date": { .date($0.row.date) },
      "verdict": { .text($0.row.verdict.rawValue) },
      "office": { .text($0.row.office) },
      "note": { .text($0.row.note) },
      "order": { .integer($0.order) },
    ])
}
