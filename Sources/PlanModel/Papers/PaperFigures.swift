/// The figures of a paper: its commune as known at the cut-off, beside the paper before. A pure function of the commune's rows, so that a past paper
/// can be made again as it stood.
public struct PaperFigures: Sendable {
  /// The paper.
  public let paper: Paper
  /// How the commune stands at the cut-off.
  public let now: CommuneAssessment
  /// How it stood at the cut-off of the paper before; nil where that lies before the plans.
  public let before: CommuneAssessment?
  /// The period compared with; nil without ``before``.
  public let periodBefore: Period?
  /// What changed since; without ``before``, since the plans began.
  public let changes: CommuneChanges
  /// What is red, the longest first, then as in the plans.
  public let alerts: [Entry]
  /// What falls due after the cut-off, until the end of the next period, the earliest first.
  public let due: [DueEntry]
  /// What falls due first after that time; empty when nothing does any more.
  public let dueLater: [DueEntry]
  /// The reports of the offices that fall due in the time of ``due``, the earliest first.
  public let dueReports: [ReportObligation]
  /// The offices that lead something or owed a report, in the order of the rows.
  public let offices: [OfficeFigures]
  /// The evidence received and judged.
  public let evidence: EvidenceFigures
  /// The budget of the period's year, by source. The table holds no days: these are the amounts that stand in it
  /// now, of an issued paper those it was issued with.
  public let budget: [BudgetSum]
  /// The open data at the cut-off, and at that of the paper before; nil when nothing was due or published.
  public let openData: (now: OpenDataFigures?, before: OpenDataFigures?)

  /// A target, task or duty with its judgement at the cut-off.
  public struct Entry: Sendable {
    /// The item.
    public let item: Item
    /// The target; nil for tasks and duties.
    public let target: Target?
    /// How it stands.
    public let assessment: Assessment

    /// An item with its judgement.
    public init(item: Item, target: Target?, assessment: Assessment) {
      self.item = item
      self.target = target
      self.assessment = assessment
    }
  }

  /// Something that falls due.
  public struct DueEntry: Sendable {
    /// The day.
    public let day: Day
    /// What.
    public let entry: Entry
  }

  /// The figures of a paper of a commune.
  public init(_ paper: Paper, of commune: Commune, indicators: [IndicatorID: Indicator]) {
    let begins = commune.plans.map(\.document.begins).min() ?? paper.cutOff
    let comparison = PaperFigures.comparison(of: paper, in: commune, begins: begins)
    let now = CommuneAssessment(commune: commune, indicators: indicators, on: paper.cutOff)
    let since = comparison?.cutOff ?? min(begins, paper.cutOff).advanced(by: -1)
    let earlier = CommuneAssessment(commune: commune, indicators: indicators, on: since)
    let entries = commune.subjects(on: paper.cutOff).compactMap { subject in
      now.assessments[subject.item.id].map { Entry(item: subject.item, target: subject.target, assessment: $0) }
    }
    let horizon = max(paper.period.next?.last ?? paper.period.last, paper.cutOff)
    self.paper = paper
    self.now = now
    before = comparison == nil ? nil : earlier
    periodBefore = comparison?.period
    changes = CommuneChanges(from: earlier, to: now)
    alerts = PaperFigures.alerts(among: entries)
    due = PaperFigures.due(among: entries, after: paper.cutOff, until: horizon)
    let later = PaperFigures.due(among: entries, after: horizon, until: Day.last(ofYear: 9999))
    dueLater = Array(later.prefix { $0.day == later.first?.day })
    dueReports = ReportingCycle.obligations(
      of: commune.settings.calendar, begins: begins, due: paper.cutOff.advanced(by: 1)..<horizon.advanced(by: 1))
    offices = OfficeFigures.all(of: now, indicators: indicators, since: since)
    evidence = EvidenceFigures(of: commune, since: since, until: paper.cutOff)
    openData = (
      OpenDataFigures(of: commune, on: paper.cutOff), comparison.flatMap { OpenDataFigures(of: commune, on: $0.cutOff) }
    )
    budget = paper.issued?.budget ?? BudgetSum.sums(of: commune.budget.filter { $0.period.year == paper.period.year })
  }

  /// The last day that the paper before knew; the day before the plans began where there is none.
  public var since: Day { changes.from }

  /// The commune.
  public var commune: Commune { now.commune }

  /// The paper of the same length before in the content, else the period before with its usual cut-off; nil where that lies before the plans or not
  /// before this paper's.
  private static func comparison(of paper: Paper, in commune: Commune, begins: Day) -> (period: Period, cutOff: Day)? {
    let earlier = commune.papers.last { $0.period.kind == paper.period.kind && $0.period < paper.period }.map { ($0.period, $0.cutOff) }
    let usual = paper.period.previous.map { ($0, Paper.usualCutOff(of: $0, calendar: commune.settings.calendar)) }
    guard let (period, cutOff) = earlier ?? usual, cutOff >= begins, cutOff < paper.cutOff else { return nil }
    return (period, cutOff)
  }

  private static func alerts(among entries: [Entry]) -> [Entry] {
    let red = entries.filter { $0.assessment.status == .alert }.enumerated().map { (since: $1.since, offset: $0, entry: $1) }
    return red.sorted { ($0.since, $0.offset) < ($1.since, $1.offset) }.map(\.entry)
  }

  private static func due(among entries: [Entry], after day: Day, until last: Day) -> [DueEntry] {
    let due = entries.compactMap { entry in
      entry.item.deadline.next(on: day.advanced(by: 1)).flatMap { $0 <= last ? DueEntry(day: $0, entry: entry) : nil }
    }
    return due.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
  }
}

extension PaperFigures.Entry {
  /// Since when it is red; the day of the judgement where it is not.
  public var since: Day { assessment.alerts.map(\.since).min() ?? assessment.asOf }
}

extension PaperFigures {
  /// The counts of targets, tasks or duties per status, at the cut-off and before; `before` is nil without a paper to compare with.
  public func counts(of kind: ItemKind) -> (now: StatusCounts, before: StatusCounts?) {
    (now.counts(of: kind), before.map { $0.counts(of: kind) })
  }

  /// The kinds of items that are counted: those that the plans have; duties beside others only once some duty was reported on.
  public var kinds: [ItemKind] {
    let measured = [ItemKind.target, .task].filter { now.counts(of: $0).total > 0 }
    if measured.isEmpty { return [.duty] }
    return measured + (now.assessments.values.contains { $0.kind == .duty && $0.row != nil } ? [.duty] : [])
  }
}
