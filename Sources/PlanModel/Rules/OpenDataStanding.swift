/// Where a data set of the roadmap stands.
public enum OpenDataStatus: String, CaseIterable, Hashable, Sendable {
  /// Đã công bố, and updated within its cycle.
  case published
  /// Quá kỳ cập nhật: published, but its cycle has run out.
  case outOfDate
  /// Chậm công bố: not published, and its planned day has passed.
  case late
  /// Chưa đến hạn: not published, and its planned day has not passed.
  case notYetDue
  /// Chưa ấn định: not published, and nobody has set a day.
  case unplanned
}

/// How a data set stands at the end of a day, by what was known then.
public struct OpenDataStanding: Hashable, Sendable {
  /// The data set.
  public let dataset: OpenDataset
  /// The day.
  public let day: Day
  /// Where it stands.
  public let status: OpenDataStatus
  /// When it was published; nil when it is not on the day, whatever came later.
  public let published: Day?
  /// When it was brought up to date last, at the earliest when it was published; nil when it is not published.
  public let updated: Day?
  /// By when it is to be brought up to date next; nil when it is not published or has no cycle.
  public let nextUpdate: Day?

  /// How a data set stands. `ownDays` are the days on which it was brought up to date besides those that its row gives.
  public init(_ dataset: OpenDataset, ownDays: [Day] = [], on day: Day) {
    let published = dataset.published.flatMap { $0 <= day ? $0 : nil }
    let updated = published.map { published in (dataset.updates + ownDays).filter { $0 <= day && $0 > published }.max() ?? published }
    let nextUpdate = updated.flatMap { dataset.frequency?.next(after: $0) }
    self.dataset = dataset
    self.day = day
    self.published = published
    self.updated = updated
    self.nextUpdate = nextUpdate
    if published != nil {
      status = nextUpdate.map { $0 < day } ?? false ? .outOfDate : .published
    } else if let planned = dataset.planned {
      status = planned < day ? .late : .notYetDue
    } else {
      status = .unplanned
    }
  }

  /// Whether its planned day has passed: like any deadline, it ends with its last day.
  public var isDue: Bool { dataset.planned.map { $0 < day } ?? false }

  /// How many days it was published after its planned day; nil when it was in time, is not published or has no planned day.
  public var daysLate: Int? {
    guard let planned = dataset.planned, let published, published > planned else { return nil }
    return planned.days(to: published)
  }
}

extension Commune {
  /// How the data sets of the roadmap stand at the end of a day, in the order of the rows.
  public func openData(on day: Day) -> [OpenDataStanding] {
    datasets.map { OpenDataStanding($0, ownDays: days(ofTable: $0.table), on: day) }
  }

  /// The days that rows of a published table bear, which bring the data set that it is up to date. Only tables whose days an issued paper holds
  /// fast; of the others, whose rows may be written late, the author says it.
  func days(ofTable key: String?) -> [Day] {
    switch key {
    case PublishedSchema.reports.key, PublishedSchema.reportEvidence.key: return reports.map(\.reported)
    case PublishedSchema.appraisals.key: return appraisals.map(\.date)
    case PublishedSchema.assessments.key, PublishedSchema.alerts.key: return reports.map(\.reported) + appraisals.map(\.date)
    default: return []
    }
  }
}
