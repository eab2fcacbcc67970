/// What a paper stood on when it was issued, kept beside its text so that nobody can change a past month unseen.
public struct IssuedPaper: Hashable, Sendable {
  /// The period of the paper.
  public let period: Period
  /// The last day whose rows it knows.
  public let cutOff: Day
  /// The day it was issued, or issued again for the last time.
  public let issued: Day
  /// The version of the rules by which its figures were computed, see ``RulesVersion``.
  public let rules: Int
  /// The figures, see ``PaperFigure/frozen``, in the order in which the paper prints them.
  public let figures: [String]
  /// The budget as printed. Its rows hold no days, so that the table of today cannot tell it again.
  public let budget: [BudgetSum]
  /// The rows known at the cut-off.
  public let rows: [FrozenRow.Key: RowDigest]
  /// How often and why it was issued again, oldest first.
  public let reissues: [Reissue]

  /// An issued paper.
  public init(
    period: Period, cutOff: Day, issued: Day, rules: Int, figures: [String], budget: [BudgetSum], rows: [FrozenRow.Key: RowDigest],
    reissues: [Reissue] = []
  ) {
    self.period = period
    self.cutOff = cutOff
    self.issued = issued
    self.rules = rules
    self.figures = figures
    self.budget = budget
    self.rows = rows
    self.reissues = reissues
  }

  /// A paper issued again over what was issued before.
  public struct Reissue: Hashable, Sendable {
    /// The day.
    public let date: Day
    /// Why, in the officer's words.
    public let reason: String
    /// What was no longer as issued, a line each.
    public let changes: [String]

    /// A reissue.
    public init(date: Day, reason: String, changes: [String]) {
      self.date = date
      self.reason = reason
      self.changes = changes
    }
  }
}

/// The SHA-256 of a row's cells, 64 hexadecimal digits.
public typealias RowDigest = String

/// A row as it is held against an issued paper.
public struct FrozenRow: Hashable, Sendable {
  /// What names a row among all tables.
  public struct Key: Hashable, Comparable, Sendable {
    /// The key of the table: `reports`.
    public let table: String
    /// The cells of its primary key, separated by `|`.
    public let row: String

    /// A key.
    public init(table: String, row: String) {
      self.table = table
      self.row = row
    }

    /// The table that the words of papers count as.
    public static let texts = "bulletins"

    /// By table, then by row, byte by byte.
    public static func < (left: Key, right: Key) -> Bool {
      let (first, second) = left.table == right.table ? (left.row, right.row) : (left.table, right.table)
      return first.utf8.lexicographicallyPrecedes(second.utf8)
    }
  }

  /// Its name.
  public let key: Key
  /// What it says.
  public let digest: RowDigest

  /// A row.
  public init(key: Key, digest: RowDigest) {
    self.key = key
    self.digest = digest
  }
}

/// The version of the rules, to be raised whenever the same rows would be judged otherwise than before.
public enum RulesVersion {
  /// The version of this program.
  public static let current = 1
}

extension IssuedPaper {
  /// A paper as it is issued on a day, from its figures and the rows known at its cut-off.
  public init(_ figures: PaperFigures, rows: [FrozenRow], on day: Day, reissues: [Reissue] = []) {
    self.init(
      period: figures.paper.period, cutOff: figures.paper.cutOff, issued: day, rules: RulesVersion.current,
      figures: PaperFigure.all(of: figures).filter { $0.topic != .budget }.map(\.frozen), budget: figures.budget,
      rows: Dictionary(rows.map { ($0.key, $0.digest) }, uniquingKeysWith: { first, _ in first }), reissues: reissues)
  }

  /// The first figure that does not come out as issued; nil when all do.
  public func firstDifference(from figures: PaperFigures) -> String? {
    let today = PaperFigure.all(of: figures).filter { $0.topic != .budget }.map(\.frozen)
    if let differing = zip(self.figures, today).first(where: { $0 != $1 }) { return differing.1 }
    if self.figures.count == today.count { return nil }
    return self.figures.count < today.count ? today[self.figures.count] : self.figures[today.count]
  }
}
