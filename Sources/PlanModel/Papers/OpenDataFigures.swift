/// The open data of a paper, at its cut-off. Only what a later row cannot change unseen: data sets that are due or published, never how many the
/// roadmap has in all.
public struct OpenDataFigures: Hashable, Sendable {
  /// Those published on schedule, of those due.
  public let share: OpenDataShare
  /// How many are published, due or not.
  public let published: Int
  /// How many are not published though their day has passed.
  public let late: Int
  /// How many are published and past their cycle.
  public let outOfDate: Int

  /// The open data of a commune at the end of a day; nil when nothing is due or published.
  init?(of commune: Commune, on day: Day) {
    let standings = commune.openData(on: day)
    guard standings.contains(where: { $0.isDue || $0.published != nil }) else { return nil }
    share = OpenDataShare(standings)
    published = standings.count { $0.published != nil }
    late = standings.count { $0.status == .late }
    outOfDate = standings.count { $0.status == .outOfDate }
  }
}
