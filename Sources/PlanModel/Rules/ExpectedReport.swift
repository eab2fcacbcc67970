/// A report that an item owes for a period, by the rules that later judge how it was kept (see ``ReportingRule``).
public struct ExpectedReport: Sendable {
  /// The item as it stands on the day.
  public let item: Item
  /// What it is.
  public let kind: ItemKind
  /// Its target; nil for tasks and duties.
  public let target: Target?
  /// Its plan, by the place among the commune's plans.
  public let plan: Int
  /// The office that reports, the first that leads; nil where the plan names none.
  public let office: OfficeID?
  /// By the end of which day it is due; nil where the plan prints no day.
  public let due: Day?
  /// How the item stands.
  public let assessment: Assessment
  /// The latest row of an earlier period; nil when there is none.
  public let latest: Report?
  /// The latest row of an earlier period that has a figure; nil when none has.
  public let latestFigure: Report?
}

extension CommuneAssessment {
  /// Whether the commune's calendar asks for reports of a period. A calendar without any cycle asks for all.
  public func asksForReports(of period: Period) -> Bool {
    commune.settings.calendar.isEmpty || records.plans.contains { !cycles(for: period, in: $0).isEmpty }
  }

  /// The reports owed for a period, in the order of the plans: of each its targets, tasks, duties.
  ///
  /// As where reporting is judged, a computed figure is not asked for, nor a report that the calendar does not name, nor one of an item that was met with
  /// valid proof, nor one for a period before the item or publication begins. Unlike there a plan need not have any row yet.
  /// - Parameter includesNewDuties: Whether duties are asked for on which nothing was reported before.
  public func expectedReports(for period: Period, includesNewDuties: Bool = false) -> [ExpectedReport] {
    rows.compactMap { judged in
      guard asksForReports(of: period, in: judged.plan), let plan = records.place(of: judged.row.id)?.plan else { return nil }
      let subject = judged.subject
      let known = judged.row.known(on: asOf)
      guard !subject.isComputed, subject.kind != .duty || includesNewDuties || !known.isEmpty else { return nil }
      let obligations = cycles(for: period, in: judged.plan).compactMap { $0.obligation(for: period) }
      let due = obligations.map(\.due).min()
      let obligation =
        obligations.min { $0.due < $1.due } ?? ReportObligation(period: period, cutOff: period.last, due: max(asOf, period.last))
      let owedFrom = max(subject.item.start ?? judged.plan.begins, judged.plan.begins, records.publishes(on: asOf) ?? judged.plan.begins)
      guard obligation.cutOff >= owedFrom else { return nil }
      let rule = ReportingRule(row: judged.row, plan: judged.plan, records: records, day: asOf)
      guard !rule.isExempt(from: obligation) else { return nil }
      let earlier = known.filter { $0.report.period < period }
      return ExpectedReport(
        item: subject.item, kind: subject.kind, target: subject.target, plan: plan, office: subject.leads.first, due: due,
        assessment: judged.assessment, latest: earlier.last?.report, latestFigure: earlier.last { $0.value != nil }?.report)
    }
  }

  private func asksForReports(of period: Period, in plan: PlanRecords) -> Bool {
    commune.settings.calendar.isEmpty || !cycles(for: period, in: plan).isEmpty
  }

  private func cycles(for period: Period, in plan: PlanRecords) -> [ReportingCycle] {
    commune.settings.calendar.filter { cycle in
      cycle.kind == period.kind && (cycle.part == nil || cycle.part == period.part) && period.last >= (cycle.from ?? plan.begins)
    }
  }
}
