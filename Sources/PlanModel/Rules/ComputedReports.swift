import Diagnostics

/// The rows of targets whose figure the program computes, in place of reports: status, bar, history, papers and changes follow from them as they do
/// from what offices report.
///
/// There is a row for every day on which the figure, or what the office says of it, became another, for the first and last day of every period and for the
/// day asked for. Between them nothing changes, so that any day of the past finds the figure of that day in the last row by then.
struct ComputedReports: Sendable {
  /// The rows known on the day, target by target, in order of the days.
  private(set) var rows: [Report] = []

  /// The computed rows of a commune by the end of a day, whose shares are `shares`; none where that is nil, and none for a target before any data set is
  /// due, for then there is no figure.
  init(of commune: Commune, _ shares: OpenDataShares?, by day: Day) {
    guard let shares, let first = shares.first, first <= day else { return }
    let targets = commune.plans.flatMap(\.targets).filter(\.isEverComputed)
    let periods = ComputedReports.periods(of: commune.settings.calendar, from: first, through: day)
    let begins = commune.plans.map(\.document.begins).min() ?? first
    let obligations = ReportingCycle.obligations(of: commune.settings.calendar, begins: begins, due: min(begins, first)..<day)
    for target in targets {
      let id = target.original.item.id
      let words = commune.reports.filter { $0.item == id && $0.reported <= day }
      let turns = target.versions.map(\.amendment.from) + obligations.map { $0.due.advanced(by: 1) }
      let days = Set(shares.days + words.map(\.reported) + turns + periods.flatMap { [$0.first, $0.last] } + [day]).filter {
        first <= $0 && $0 <= day
      }
      var latest: Report?
      for day in days.sorted() where target.standing(on: day).computed == .openDataShare {
        // What the office said holds until its next report has fallen due, as the words of any report do.
        let owed = obligations.lazy.filter { $0.due < day }.map(\.cutOff).max()
        let said = words.filter { row in row.reported <= day && owed.map { row.period.last >= $0 } ?? true }
          .max { ($0.period, $0.reported) < ($1.period, $1.reported) }
        guard let period = periods.first(where: { day <= $0.last }),
          let row = Report(computed: shares.share(on: day), of: id, period: period, on: day, said, place: target.original.item.place)
        else { continue }
        let endsPeriod = day == period.last || day == days.max()
        if !endsPeriod, let latest, latest.period == period, latest.says(sameAs: row) { continue }
        rows.append(row)
        latest = row
      }
    }
  }

  /// The periods in which history is told: those of the most frequent report of the calendar, months without one.
  private static func periods(of calendar: [ReportingCycle], from first: Day, through last: Day) -> [Period] {
    let kind = calendar.map(\.kind).max { $0.perYear < $1.perYear } ?? .month
    guard first.year <= last.year else { return [] }
    let all = (first.year...last.year).flatMap { year in (1...kind.perYear).compactMap { Period(kind: kind, year: year, part: $0) } }
    return all.filter { $0.last >= first && $0.first <= last }
  }
}

extension Commune {
  /// The rows that the rules go by: those of the offices, and the computed ones. What an office says of a target whose figure is computed stands in
  /// the computed rows.
  func reports(with computed: [Report]) -> [Report] {
    let targets = plans.flatMap(\.targets).filter(\.isEverComputed)
    if targets.isEmpty { return reports }
    let byID = Dictionary(targets.map { ($0.original.item.id, $0) }, uniquingKeysWith: { first, _ in first })
    return reports.filter { byID[$0.item]?.standing(on: $0.reported).computed == nil } + computed
  }
}

extension Versioned where Value == Target {
  /// Whether the figure is computed at any time.
  var isEverComputed: Bool { original.computed != nil || versions.contains { $0.value.computed != nil } }
}

extension Report {
  /// A row with a computed share, and with what the office says beside it. Nil without a share.
  fileprivate convenience init?(computed share: OpenDataShare, of item: ItemID, period: Period, on day: Day, _ said: Report?, place: SourcePlace) {
    guard let value = share.percentage else { return nil }
    self.init(
      item: item, period: period, reported: day, office: said?.office, value: value, numerator: Quantity(share.onSchedule),
      denominator: Quantity(share.due), result: said?.result, obstacle: said?.obstacle, proposal: said?.proposal,
      explanation: said?.explanation, evidence: said?.evidence ?? [], confirmed: said?.confirmed, isComputed: true, place: place)
  }

  fileprivate func says(sameAs other: Report) -> Bool {
    numerator == other.numerator && denominator == other.denominator && result == other.result && obstacle == other.obstacle
      && proposal == other.proposal && explanation == other.explanation && evidence == other.evidence
  }
}
