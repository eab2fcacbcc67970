import PlanModel

/// A cell of a published table, with its type kept for whoever writes it. Nil, no words and an empty list are an empty cell.
public enum Cell: Hashable, Sendable {
  /// Words, an id, or one of a column's choices.
  case text(String?)
  /// A figure.
  case number(Quantity?)
  /// A computed share, 0…1.
  case share(Double?)
  /// A whole number.
  case integer(Int?)
  /// A day.
  case date(Day?)
  /// A reporting period.
  case period(Period?)
  /// Yes or no.
  case flag(Bool?)
  /// Words or ids.
  case list([String])
}
