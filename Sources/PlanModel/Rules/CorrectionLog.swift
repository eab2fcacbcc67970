/// A correction of what was reported of an item for a period.
public struct ReportedCorrection: Hashable, Sendable {
  /// The item.
  public let item: ItemID
  /// The period.
  public let period: Period
  /// The two rows.
  public let correction: ItemHistory.Correction
}

extension CommuneAssessment {
  /// All corrections known on the day, the latest received first; of one day in the order of the rows.
  public var corrections: [ReportedCorrection] { records.corrections.filter { $0.correction.reported <= asOf } }
}

extension ReportedCorrection {
  /// All corrections of any time, the latest received first; of one day in the order of the lines. `reports` are those of each item, in order.
  static func all(in reports: [ItemID: [KnownReport]]) -> [ReportedCorrection] {
    var found: [(before: KnownReport, after: KnownReport)] = []
    // Rows of one period stand together, in the order in which they were received.
    for rows in reports.values {
      for (before, after) in zip(rows, rows.dropFirst()) where before.order == after.order { found.append((before, after)) }
    }
    return found.sorted { ($1.after.reported, $0.after.offset) < ($0.after.reported, $1.after.offset) }.map { before, after in
      ReportedCorrection(
        item: after.report.item, period: after.report.period,
        correction: ItemHistory.Correction(before: before.report, after: after.report))
    }
  }
}
