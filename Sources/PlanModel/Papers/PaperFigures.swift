/// The figures of a paper: its commune as known at the cut-off, beside the paper before. A pure function of the commune's rows, so that a past paper
/// can be made again as it stood. Shared, not copied: its pages and tables all hold it.
public final class PaperFigures: Sendable {
  /// The paper.
  public let paper: Paper
  /// How the commune stands at the cut-off.
  public let now: CommuneAssessment
  /// How it stood at the cut-off of the paper before; nil where that lies before the plans.
  public let before: CommuneAssessment?
  /// The period compared with; nil without ``before``.
  public let periodBefore: Period?
  /// The kinds of items that are counted: those that the plans have; duties beside others only once some duty was reported on.
  public let kinds: [ItemKind]
  /// The targets, then the tasks, then the duties, each in the order of the plans.
  public let entries: [Entry]
  /// The targets by section, in the order in which the sections first appear.
  public let groups: [PaperGroup]
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
  public convenience init(_ paper: Paper, of commune: Commune, indicators: [IndicatorID: Indicator]) {
    self.init(paper, of: CommuneAssessment(commune: commune, indicators: indicators, on: paper.cutOff))
  }

  /// The figures of a paper of a commune that was judged on any day.
  public convenience init(_ paper: Paper, of judged: CommuneAssessment) {
    let days = PaperFigures.days(of: paper, in: judged.commune)
    self.init(paper, now: judged.on(days.now), earlier: judged.on(days.earlier))
  }

  /// The days on which a commune must be judged for a paper: its cut-off, and the last day that the paper before knew.
  public static func days(of paper: Paper, in commune: Commune) -> (now: Day, earlier: Day) { (paper.cutOff, since(paper, in: commune)) }

  /// The figures of a paper from the judgements of a commune on ``days(of:in:)``.
  public init(_ paper: Paper, now: CommuneAssessment, earlier: CommuneAssessment) {
    let records = now.records
    let commune = now.commune
    let begins = PaperFigures.begins(paper, in: commune)
    let comparison = PaperFigures.comparison(of: paper, in: commune, begins: begins)
    let since = earlier.asOf
    let entries = now.rowsByKind.map { Entry(item: $0.subject.item, target: $0.subject.target, assessment: $0.assessment) }
    let horizon = max(paper.period.next?.last ?? paper.period.last, paper.cutOff)
    let coming = PaperFigures.due(among: entries, after: paper.cutOff)
    self.paper = paper
    self.now = now
    kinds = PaperFigures.kinds(of: now)
    self.entries = entries
    groups = PaperGroup.all(of: now)
    before = comparison == nil ? nil : earlier
    periodBefore = comparison?.period
    changes = CommuneChanges(from: earlier, to: now)
    alerts = PaperFigures.alerts(among: entries)
    due = coming.filter { $0.day <= horizon }
    // What comes back every year by the horizon comes back after it too.
    let later = PaperFigures.due(among: entries, after: horizon)
    dueLater = Array(later.prefix { $0.day == later.first?.day })
    dueReports = ReportingCycle.obligations(
      of: commune.settings.calendar, begins: begins, due: paper.cutOff.advanced(by: 1)..<horizon.advanced(by: 1))
    offices = OfficeFigures.all(of: now, since: since)
    evidence = EvidenceFigures(of: records, since: since, until: paper.cutOff)
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

  /// When the plans began; without any the paper's cut-off.
  private static func begins(_ paper: Paper, in commune: Commune) -> Day { commune.plans.lazy.map(\.document.begins).min() ?? paper.cutOff }

  /// The last day that the paper before knew; the day before the plans began where there is none.
  private static func since(_ paper: Paper, in commune: Commune) -> Day {
    let begins = begins(paper, in: commune)
    return comparison(of: paper, in: commune, begins: begins)?.cutOff ?? min(begins, paper.cutOff).advanced(by: -1)
  }

  private static func alerts(among entries: [Entry]) -> [Entry] {
    let red = entries.filter { $0.assessment.status == .alert }.enumerated().map { (since: $1.since, offset: $0, entry: $1) }
    return red.sorted { ($0.since, $0.offset) < ($1.since, $1.offset) }.map(\.entry)
  }

  /// What falls due after a day, the earliest first.
  private static func due(among entries: [Entry], after day: Day) -> [DueEntry] {
    let (next, last) = (day.advanced(by: 1), Day.last(ofYear: 9999))
    let due = entries.compactMap { entry in
      entry.item.deadline.next(on: next).flatMap { $0 <= last ? DueEntry(day: $0, entry: entry) : nil }
    }
    return due.enumerated().sorted { ($0.element.day.number, $0.offset) < ($1.element.day.number, $1.offset) }.map(\.element)
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

  private static func kinds(of now: CommuneAssessment) -> [ItemKind] {
    let measured = [ItemKind.target, .task].filter { now.counts(of: $0).total > 0 }
    if measured.isEmpty { return [.duty] }
    return measured + (now.rows.contains { $0.subject.kind == .duty && $0.assessment.row != nil } ? [.duty] : [])
  }
}
