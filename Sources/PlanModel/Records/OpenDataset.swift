import Diagnostics

/// A row of `datasets.csv`: a data set that the commune has opened or is to open.
public struct OpenDataset: Hashable, Sendable {
  /// The id.
  public let id: String
  /// Its name.
  public let title: String
  /// What it holds.
  public let description: String
  /// The office that answers for it.
  public let office: OfficeID
  /// What field it belongs to; nil when not said.
  public let theme: String?
  /// Its formats as written; empty for a table of this site.
  public let formats: [String]
  /// How often it is brought up to date; nil when not said, and then it is never out of date.
  public let frequency: UpdateFrequency?
  /// By when it is to be published, as printed; nil when nobody has set a time.
  public let printedPlan: String?
  /// The last day of that time; nil when there is none or its words name no day.
  public let planned: Day?
  /// When it was first published; nil when it is not.
  public let published: Day?
  /// The days on which it was brought up to date since, each once, in order.
  public let updates: [Day]
  /// Where it is to be had elsewhere; nil when it is a table of this site or not published.
  public let url: String?
  /// The key of the published table that it is; nil when it lies elsewhere or is not published.
  public let table: String?
  /// Terms of its own; nil means those of the site.
  public let terms: String?
  /// What the plan or another document says of it; nil when not said.
  public let basis: String?
  /// The row it was read from.
  public let place: SourcePlace

  /// A data set.
  public init(
    id: String, title: String, description: String, office: OfficeID, theme: String? = nil, formats: [String] = [],
    frequency: UpdateFrequency? = nil, printedPlan: String? = nil, planned: Day? = nil, published: Day? = nil, updates: [Day] = [],
    url: String? = nil, table: String? = nil, terms: String? = nil, basis: String? = nil, place: SourcePlace
  ) {
    self.id = id
    self.title = title
    self.description = description
    self.office = office
    self.theme = theme
    self.formats = formats
    self.frequency = frequency
    self.printedPlan = printedPlan
    self.planned = planned
    self.published = published
    self.updates = Set(updates).sorted()
    self.url = url
    self.table = table
    self.terms = terms
    self.basis = basis
    self.place = place
  }
}

extension UpdateFrequency {
  /// By when what was brought up to date on a day is to be so again: the same day of a later month, its last where there is none such; nil where
  /// nothing is due until something changes.
  public func next(after day: Day) -> Day? {
    switch self {
    case .daily: return day.advanced(by: 1)
    case .weekly: return day.advanced(by: 7)
    case .monthly: return day.sameDay(months: 1)
    case .quarterly: return day.sameDay(months: 3)
    case .semiannual: return day.sameDay(months: 6)
    case .annual: return day.sameDay(months: 12)
    case .irregular: return nil
    }
  }
}

extension Day {
  fileprivate func sameDay(months: Int) -> Day {
    let (year, month, day) = parts
    return min(Day.first(ofMonth: month + months, year: year).advanced(by: day - 1), Day.last(ofMonth: month + months, year: year))
  }
}
