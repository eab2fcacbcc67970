extension Period {
  /// The period of the same length before; nil before the year 1.
  public var previous: Period? {
    part > 1 ? Period(kind: kind, year: year, part: part - 1) : Period(kind: kind, year: year - 1, part: kind.perYear)
  }

  /// The period of the same length after; nil after the year 9999.
  public var next: Period? {
    part < kind.perYear ? Period(kind: kind, year: year, part: part + 1) : Period(kind: kind, year: year + 1, part: 1)
  }
}
