/// A reporting period: a month, a quarter, a half-year or a year.
public struct Period: Hashable, Sendable {
  /// The lengths a period may have.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// `2026-06`
    case month
    /// `2026-Q2`
    case quarter
    /// `2026-H1`
    case half
    /// `2026`
    case year

    /// How many of them make a year.
    public var perYear: Int {
      switch self {
      case .month: return 12
      case .quarter: return 4
      case .half: return 2
      case .year: return 1
      }
    }
  }

  /// The length.
  public let kind: Kind
  /// The year it lies in.
  public let year: Int
  /// Which of the year's periods of this length, counted from 1.
  public let part: Int

  /// A period; nil when the year has no such part or lies outside 1…9999.
  public init?(kind: Kind, year: Int, part: Int) {
    guard (1...9999).contains(year), (1...kind.perYear).contains(part) else { return nil }
    self.kind = kind
    self.year = year
    self.part = part
  }

  /// The first day.
  public var first: Day { Day.first(ofMonth: (part - 1) * (12 / kind.perYear) + 1, year: year) }

  /// The last day.
  public var last: Day { Day.last(ofMonth: part * (12 / kind.perYear), year: year) }

  /// As authors write it: `2026-06`, `2026-Q2`, `2026-H1`, `2026`.
  public var key: String {
    switch kind {
    case .month: return dashed(year, [part])
    case .quarter: return padded(year, 4) + "-Q\(part)"
    case .half: return padded(year, 4) + "-H\(part)"
    case .year: return padded(year, 4)
    }
  }
}

extension Period: Comparable {
  /// By the last day; of those that end together the longer one is later, for it says more.
  public static func < (left: Period, right: Period) -> Bool {
    if left.last != right.last { return left.last < right.last }
    return left.kind.perYear > right.kind.perYear
  }
}
