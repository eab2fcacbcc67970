import PlanModel

extension FilledTable {
  /// The day on which what the table holds changed last, by the column that says when a row became known; nil when its rows bear no such day, as
  /// those of a plan that prints no date.
  public var modified: Day? { FilledTable.knownSince[schema.key].flatMap { days(in: $0).max() } }

  /// The days that the table speaks of: from the first to the last of its periods; nil when it has no periods.
  public var temporal: ClosedRange<Day>? {
    guard let index = schema.columns.firstIndex(where: { $0.key == "period" }) else { return nil }
    let periods = rows.compactMap { row -> Period? in
      if case .period(let period) = row[index] { return period }
      return nil
    }
    guard let first = periods.map(\.first).min(), let last = periods.map(\.last).max(), first <= last else { return nil }
    return first...last
  }

  private func days(in keys: [String]) -> [Day] {
    let indices = schema.columns.indices.filter { keys.contains(schema.columns[$0].key) }
    return rows.flatMap { row in
      indices.compactMap { index -> Day? in
        if case .date(let day) = row[index] { return day }
        return nil
      }
    }
  }

  /// For each table the columns that say since when a row is known; of several the latest counts.
  private static let knownSince: [String: [String]] = [
    "communes": ["as_of"], "assessments": ["as_of"], "alerts": ["as_of"], "data_quality": ["as_of"], "reports": ["reported"],
    "report_evidence": ["reported"], "appraisals": ["date"], "amendments": ["from"], "submissions": ["sent"], "decisions": ["date"],
    "papers": ["cut_off", "issued"], "paper_figures": ["cut_off"], "datasets": ["published", "updated"],
  ]
}
