import PlanModel

extension PublishedTable {
  static let budget = PublishedTable(
    PublishedSchema.budget, records: { $0.commune.budget },
    [
      "id": { .text($0.id) },
      "title": { .text($0.title) },
      "item": { .text($0.item) },
      "source": { .text($0.source.rawValue) },
      "assigned": { .integer($0.assigned) },
      "planned": { .integer($0.planned) },
      "approved": { .integer($0.approved) },
      "disbursed": { .integer($0.disbursed) },
      "period": { .period($0.period) },
      "decision": { .text($0.decision) },
      "office": { .text($0.office) },
      "note": { .text($0.note) },
    ])

  static let listings = PublishedTable(
    PublishedSchema.listings, records: { commune in commune.commune.listings.filter { $0.isKnown(on: commune.asOf) } },
    [
      "list": { .text($0.list) },
      "id": { .text($0.id) },
      "title": { .text($0.title) },
      "office": { .text($0.office) },
      "description": { .text($0.description) },
      "for_whom": { .text($0.audience) },
      "how": { .text($0.access) },
      "url": { .text($0.url) },
      "from": { .date($0.from) },
      "until": { .date($0.until) },
      "document": { .text($0.document) },
    ])

  static let submissions = PublishedTable(
    PublishedSchema.submissions, records: \.submissions,
    [
      "id": { .text($0.row.id) },
      "period": { .period($0.row.period) },
      "kind": { .text($0.row.kind.rawValue) },
      "recipient": { .text($0.row.recipient) },
      "due": { .date($0.row.due) },
      "sent": { .date($0.row.sent) },
      "status": { .text($0.status.word) },
      "number": { .text($0.row.number) },
    ])

  static let decisions = PublishedTable(
    PublishedSchema.decisions, records: { commune in commune.commune.decisions.filter { $0.date <= commune.asOf } },
    [
      "date": { .date($0.date) },
      "kind": { .text($0.kind.rawValue) },
      "office": { .text($0.office) },
      "level": { .text($0.level) },
      "number": { .text($0.number) },
    ])
}

/// A report sent upwards with how it stands on the day.
struct SubmissionRow: Sendable {
  /// The report, without what came later.
  let row: Submission
  /// Whether it went in time.
  let status: SubmissionStatus
}

extension PublishedCommune {
  /// The reports sent upwards, in file order.
  var submissions: [SubmissionRow] {
    commune.submissions.map { SubmissionRow(row: $0.known(on: asOf), status: $0.status(on: asOf)) }
  }
}
