/// The evidence of a paper: what was received and judged after the cut-off before and by this one.
public struct EvidenceFigures: Hashable, Sendable {
  /// How many pieces were cited for the first time.
  public let received: Int
  /// How many verdicts of each kind were given.
  public let verdicts: [Appraisal.Verdict: Int]
  /// How many pieces that reports cite have no verdict yet or are to be completed, at the cut-off.
  public let waiting: Int

  /// The evidence of a commune after `since`, by the end of `until`.
  init(of commune: Commune, since: Day, until: Day) {
    var cited: [EvidenceID: Day] = [:]
    for report in commune.reports where report.reported <= until {
      for id in report.evidence { cited[id] = min(cited[id] ?? report.reported, report.reported) }
    }
    var latest: [EvidenceID: Appraisal] = [:]
    var verdicts: [Appraisal.Verdict: Int] = [:]
    for appraisal in commune.appraisals where appraisal.date <= until {
      if appraisal.date > since { verdicts[appraisal.verdict, default: 0] += 1 }
      if let earlier = latest[appraisal.evidence], earlier.date > appraisal.date { continue }
      latest[appraisal.evidence] = appraisal
    }
    received = cited.values.count { $0 > since }
    self.verdicts = verdicts
    waiting = cited.keys.count { id in latest[id].map { $0.verdict == .incomplete } ?? true }
  }

  /// How many verdicts were given.
  public var judged: Int { verdicts.values.reduce(0, +) }
}
