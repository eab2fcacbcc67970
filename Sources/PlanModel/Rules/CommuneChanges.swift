/// What changed at a commune between the ends of two days: by how its items stood on each, and by what was received and took effect since.
public struct CommuneChanges: Sendable {
  /// An item whose status is another than before.
  public struct Move: Hashable, Sendable {
    /// The item as it stands on the later day.
    public let item: Item
    /// The target on the later day; nil for tasks and duties.
    public let target: Target?
    /// How it stood on the earlier day.
    public let before: Assessment
    /// How it stands on the later day.
    public let after: Assessment

    /// What it is.
    public var kind: ItemKind { after.kind }
  }

  /// An item that was reported on for the first time.
  public struct FirstReport: Hashable, Sendable {
    /// The item as it stands on the later day.
    public let item: Item
    /// The target on the later day; nil for tasks and duties.
    public let target: Target?
    /// The row received first; of one day that of the earliest period.
    public let report: Report
    /// How it stands on the later day.
    public let after: Assessment

    /// What it is.
    public var kind: ItemKind { after.kind }
  }

  /// The earlier day; what happened on it is known already.
  public let from: Day
  /// The later day.
  public let to: Day
  /// Every item whose status is another: targets, then tasks, then duties, each in the order of the plans.
  public let moves: [Move]
  /// Items that were red on both days and have a red alert that began in between: for one more reason, or again.
  public let furtherAlerts: [Move]
  /// Items reported on for the first time, in the order of ``moves``.
  public let firstReports: [FirstReport]
  /// Corrections received, the latest first.
  public let corrections: [ReportedCorrection]
  /// Amendments that took effect, targets first, then tasks, then duties, each in the order of the plans.
  public let amendments: [AmendedItem]
  /// All rows received, in file order.
  public let reports: [Report]
  /// All verdicts given, in file order.
  public let verdicts: [Appraisal]
  private let counts: (before: KindCounts, after: KindCounts)

  /// What changed between two assessments of one commune; `from` is the earlier one.
  public init(from: CommuneAssessment, to: CommuneAssessment) {
    let isBetween = { [days = (from.asOf, to.asOf)] (day: Day) in days.0 < day && day <= days.1 }
    let commune = to.commune
    var moves: [Move] = []
    var furtherAlerts: [Move] = []
    var firstReports: [FirstReport] = []
    for judged in to.rowsByKind {
      let (subject, after) = (judged.subject, judged.assessment)
      guard let before = from.assessments[subject.item.id] else { continue }
      if before.status != after.status {
        moves.append(Move(item: subject.item, target: subject.target, before: before, after: after))
      } else if after.alerts.contains(where: { isBetween($0.since) }) {
        furtherAlerts.append(Move(item: subject.item, target: subject.target, before: before, after: after))
      }
      // A computed figure is no report; the row as the offices reported it is asked.
      let row = judged.row.isEverComputed ? to.records.row(of: subject.item.id) ?? judged.row : judged.row
      if let report = row.firstReport, isBetween(report.reported) {
        firstReports.append(FirstReport(item: subject.item, target: subject.target, report: report.report, after: after))
      }
    }
    self.from = from.asOf
    self.to = to.asOf
    self.moves = moves
    self.furtherAlerts = furtherAlerts
    self.firstReports = firstReports
    corrections = to.corrections.filter { isBetween($0.correction.reported) }
    amendments = to.amendments.filter { isBetween($0.amendment.from) }
    reports = commune.reports.filter { isBetween($0.reported) }
    verdicts = commune.appraisals.filter { isBetween($0.date) }
    counts = (from.counts, to.counts)
  }

  /// What changed at a commune between the ends of two days, a demonstration commune too.
  public init(of commune: Commune, indicators: [IndicatorID: Indicator], from: Day, to: Day) {
    let later = CommuneAssessment(commune: commune, indicators: indicators, on: to)
    self.init(from: later.on(from), to: later)
  }
}

extension CommuneChanges {
  /// Red on the later day and not on the earlier one.
  public var turnedRed: [Move] { moves(to: .alert) }
  /// Red on the earlier day and no longer.
  public var cleared: [Move] { moves.filter { $0.before.status == .alert } }
  /// Met, and not on the earlier day.
  public var met: [Move] { moves(to: .met) }
  /// Claimed to be met, with proof still wanting, and not on the earlier day.
  public var claimed: [Move] { moves(to: .claimed) }
  /// Slipped below a goal that was met.
  public var slipped: [Move] { moves(to: .slipped) }
  /// All other moves from one status to another.
  public var otherMoves: [Move] {
    let named: Set<ProgressStatus> = [.alert, .met, .claimed, .slipped]
    return moves.filter { !named.contains($0.after.status) && $0.before.status != .alert }
  }

  /// The counts per status on the earlier and the later day.
  public func counts(of kind: ItemKind) -> (before: StatusCounts, after: StatusCounts) { (counts.before[kind], counts.after[kind]) }

  /// Whether nothing changed, was received or took effect.
  public var isEmpty: Bool {
    moves.isEmpty && furtherAlerts.isEmpty && corrections.isEmpty && amendments.isEmpty && reports.isEmpty && verdicts.isEmpty
  }

  private func moves(to status: ProgressStatus) -> [Move] { moves.filter { $0.after.status == status } }
}
