import PlanModel

/// What is kept of a commune's paper once its own pages are written.
struct PaperSummary: Sendable {
  /// The month, half-year or year.
  let period: Period
  /// What kind of báo cáo it is.
  let kind: Paper.Kind
  /// Who issues it; nil where the paper names nobody.
  let issuer: String?
  /// The day of its data.
  let cutOff: Day
  /// The day of issue; nil for a draft.
  let date: Day?
  /// Counts of targets per status at the cut-off.
  let targets: StatusCounts
  /// Counts of tasks per status.
  let tasks: StatusCounts
  /// Counted only where the plans have neither targets nor tasks.
  let duties: StatusCounts

  /// Sums a paper up.
  init(_ paper: Paper, of site: CommuneSite) {
    period = paper.period
    kind = paper.kind
    issuer = paper.issuer
    cutOff = paper.cutOff
    date = paper.date
    let counts = site.judged.counts(on: paper.cutOff)
    targets = counts.targets
    tasks = counts.tasks
    duties = targets.total + tasks.total > 0 ? StatusCounts([:]) : counts.duties
  }

  /// Where its files lie.
  func address(of commune: CommuneSummary) -> PaperAddress { PaperAddress(commune.address, period) }
}
