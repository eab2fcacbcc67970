import PlanModel

extension Dataset {
  /// What a machine may sort it by: its keywords, or its tables' headings where it has none; the standards ask for at least one.
  var words: [String] {
    if !keywords.isEmpty { return keywords }
    return tables.isEmpty ? [title] : tables.map(\.heading)
  }

  /// The days that it speaks of. A table without days of its own says what was known on the day of the catalogue.
  func coverage(asOf: Day) -> ClosedRange<Day> { temporal ?? asOf...asOf }
}
