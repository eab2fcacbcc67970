/// The evidence of a paper: what was received and judged after the cut-off before and by this one.
public struct EvidenceFigures: Hashable, Sendable {
  /// How many pieces were cited for the first time.
  public let received: Int
  /// How many verdicts of each kind were given.
  public let verdicts: [Appraisal.Verdict: Int]
  /// How many pieces that reports cite have no verdict yet or are to be completed, at the cut-off.
  public let waiting: Int

  /// The evidence of a commune after `since`, by the end of `until`.
  init(of records: CommuneRecords, since: Day, until: Day) {
    var verdicts: [Appraisal.Verdict: Int] = [:]
    for appraisal in records.commune.appraisals where appraisal.date > since && appraisal.date <= until {
      verdicts[appraisal.verdict, default: 0] += 1
    }
    var (received, waiting) = (0, 0)
    for evidence in records.evidence where evidence.cited <= until {
      if evidence.cited > since { received += 1 }
      let latest = evidence.verdicts.last { $0.date <= until }
      if latest.map({ $0.verdict == .incomplete }) ?? true { waiting += 1 }
    }
    self.received = received
    self.verdicts = verdicts
    self.waiting = waiting
  }

  /// How many verdicts were given.
  public var judged: Int { verdicts.values.reduce(0, +) }
}

/// A piece of evidence that reports cite.
struct CitedEvidence: Sendable {
  /// When the first report that cites it was received.
  let cited: Day
  /// All verdicts, in order of date, then of the lines.
  let verdicts: [KnownReport.Verdict]

  /// The evidence that some reports cite, in no order that means anything.
  static func all(of reports: [Report], _ verdicts: [EvidenceID: [KnownReport.Verdict]]) -> [CitedEvidence] {
    var cited: [EvidenceID: Day] = [:]
    for report in reports {
      for id in report.evidence { cited[id] = min(cited[id] ?? report.reported, report.reported) }
    }
    return cited.map { CitedEvidence(cited: $1, verdicts: verdicts[$0] ?? []) }
  }
}
