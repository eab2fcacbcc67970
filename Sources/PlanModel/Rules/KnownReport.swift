/// A report with what the rules ask of it again and again. Shared, not copied: alerts judge a past of many days.
final class KnownReport: Sendable {
  /// What the rules need of a verdict.
  struct Verdict: Sendable {
    let date: Day
    let verdict: Appraisal.Verdict
    let office: OfficeID
  }

  let report: Report
  /// Its line among all reports, from 0; computed rows stand behind those of offices.
  let offset: Int
  /// The last day of the period.
  let last: Day
  /// Sorts as the period does.
  let order: Int
  let reported: Day
  let value: Quantity?
  /// The office's own estimate of the share done, 0…1: `complete`, else 1 for "hoàn thành" and 0 for "chưa thực hiện"; nil when it says neither.
  let ownEstimate: Double?
  /// For each piece of evidence cited all verdicts in order of date, then of the lines.
  private let verdicts: [[Verdict]]

  init(_ report: Report, offset: Int, verdicts: [EvidenceID: [Verdict]]) {
    self.report = report
    self.offset = offset
    last = report.period.last
    // Of periods that end together the longer one is later; there are at most 12 in a year.
    order = last.number * 16 + 12 - report.period.kind.perYear
    reported = report.reported
    value = report.value
    ownEstimate = KnownReport.estimate(report)
    self.verdicts = report.evidence.map { verdicts[$0] ?? [] }
  }

  /// Some rows in order of period, then of the day received, then of the lines.
  static func sorted(_ rows: [KnownReport]) -> [KnownReport] {
    let precedes = { (left: KnownReport, right: KnownReport) in
      (left.order, left.reported.number, left.offset) < (right.order, right.reported.number, right.offset)
    }
    // Authors write them down in this order.
    return zip(rows, rows.dropFirst()).allSatisfy(precedes) ? rows : rows.sorted(by: precedes)
  }

  /// Whether evidence is cited.
  var hasEvidence: Bool { !verdicts.isEmpty }

  /// For each piece of evidence cited the latest verdict by the end of a day; nil for those not judged.
  func latestVerdicts(by day: Day) -> [Verdict?] {
    verdicts.map { $0.last { $0.date <= day } }
  }

  /// The days of all verdicts on the evidence cited.
  var verdictDays: [Day] { verdicts.joined().map(\.date) }

  private static func estimate(_ report: Report) -> Double? {
    if let complete = report.complete { return min(max(complete.double / 100, 0), 1) }
    switch report.state {
    case .completed: return 1
    case .notStarted: return 0
    case .underWay, nil: return nil
    }
  }
}
