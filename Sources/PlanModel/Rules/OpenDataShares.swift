/// The share of open data of a commune on any day, worked out once for all of them: between the days on which it may become another it stays the same.
struct OpenDataShares: Sendable {
  /// The days on which the share may become another, oldest first, each once.
  let days: [Day]
  /// The share from each of these days on.
  private let shares: [OpenDataShare]

  /// The shares of a commune; nil where no target's figure follows from them.
  init?(of commune: Commune) {
    guard !commune.datasets.isEmpty, commune.plans.contains(where: { $0.targets.contains(where: \.isEverComputed) }) else { return nil }
    let datasets = commune.datasets.map { (dataset: $0, ownDays: Set(commune.days(ofTable: $0.table)).sorted()) }
    let days = Set(datasets.flatMap { OpenDataShares.days(of: $0.dataset, ownDays: $0.ownDays) }).sorted()
    self.days = days
    shares = days.map { day in OpenDataShare(datasets.map { OpenDataStanding($0.dataset, ownDays: $0.ownDays, on: day) }) }
  }

  /// The first day on which a data set is due; nil when none ever is.
  var first: Day? { zip(days, shares).first { $1.due > 0 }?.0 }

  /// The share at the end of a day.
  func share(on day: Day) -> OpenDataShare {
    days.lastIndex { $0 <= day }.map { shares[$0] } ?? OpenDataShare([])
  }

  /// The days on which a data set comes to be due, is published, brought up to date or runs out of its cycle; none for one that is never due.
  private static func days(of dataset: OpenDataset, ownDays: [Day]) -> [Day] {
    guard let planned = dataset.planned else { return [] }
    let updates = [dataset.published].compactMap { $0 } + dataset.updates + ownDays
    return [planned.advanced(by: 1)] + updates + updates.compactMap { dataset.frequency?.next(after: $0)?.advanced(by: 1) }
  }
}
