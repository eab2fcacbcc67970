import Diagnostics
import PlanModel

/// Reads `submissions.csv`.
struct SubmissionReader {
  /// The reports sent upwards, in file order.
  private(set) var submissions: [Submission] = []

  /// Reads the rows; each id is claimed in the commune's namespace.
  init(
    _ table: Table, files: inout EvidenceFolder, _ registry: inout IDRegistry, _ diagnostics: inout DiagnosticCollector
  ) {
    let (idField, periodField, kindField) = (table.field("id"), table.field("period"), table.field("kind"))
    let (recipientField, dueField, sentField) = (table.field("recipient"), table.field("due"), table.field("sent"))
    let (numberField, fileField) = (table.field("number"), table.field("file"))
    files.isWhole = files.isWhole && table.isWhole
    for row in table.rows {
      let id = row.id(idField, &diagnostics)
      let period = row.period(periodField, &diagnostics)
      let kind = row.choice(kindField, as: Submission.Kind.self, &diagnostics)
      let due = row.day(dueField, &diagnostics)
      let sent = row.day(sentField, &diagnostics)
      let file = files.path(row, fileField, missing: Finding.missingFile, &diagnostics)
      if let kind = kind.value, let length = kind.period, let period = period.value, period.kind != length {
        diagnostics.report(.periodOfAnotherLength(period, of: kind), at: row.place(periodField))
      }
      guard let id = id.value, registry.claim(id, at: row.place(idField), &diagnostics), let period = period.value, let kind = kind.value,
        let recipient = row.text(recipientField).value
      else { continue }
      submissions.append(
        Submission(
          id: id, period: period, kind: kind, recipient: recipient, due: due.value, sent: sent.value, number: row.text(numberField).value,
          file: file.value, place: row.place))
    }
  }
}

extension Finding {
  static func periodOfAnotherLength(_ period: Period, of kind: Submission.Kind) -> Finding {
    .warning(
      "period-of-another-length", vi: "Báo cáo “\(kind.rawValue)” mà kỳ là \(period.key)",
      en: "The report is “\(kind.rawValue)” but its period is \(period.key)",
      advice: LocalizedText(
        vi: "Ghi 2026-06 cho tháng, 2026-Q2 cho quý, 2026-H1 cho 6 tháng, 2026 cho năm",
        en: "Write 2026-06 for a month, 2026-Q2 for a quarter, 2026-H1 for a half-year, 2026 for a year"))
  }
}
