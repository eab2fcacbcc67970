import PlanModel

/// What a catalogue says of a table's rows without holding them. Extents of parts of a table add up to that of the whole.
public struct TableExtent: Hashable, Sendable {
  /// The number of rows.
  public private(set) var rows: Int
  /// The day on which what the rows hold changed last, see ``FilledTable/modified``.
  public private(set) var modified: Day?
  /// The days that the rows speak of, see ``FilledTable/temporal``.
  public private(set) var temporal: ClosedRange<Day>?

  /// That of no rows.
  public init() {
    rows = 0
  }

  /// An extent.
  public init(rows: Int, modified: Day?, temporal: ClosedRange<Day>?) {
    self.rows = rows
    self.modified = modified
    self.temporal = temporal
  }

  /// That of a table.
  public init(_ table: FilledTable) {
    rows = table.rows.count
    modified = table.modified
    temporal = table.temporal
  }

  /// Takes in that of further rows.
  public mutating func add(_ more: TableExtent) {
    rows += more.rows
    modified = [modified, more.modified].compactMap { $0 }.max()
    guard let span = more.temporal else { return }
    temporal = temporal.map { min($0.lowerBound, span.lowerBound)...max($0.upperBound, span.upperBound) } ?? span
  }
}
