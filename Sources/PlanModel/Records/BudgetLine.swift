import Diagnostics

/// A row of `budget.csv`: one purpose that money is spent on. Amounts are in đồng; nil means not known, which is never zero.
public struct BudgetLine: Hashable, Sendable {
  /// Where the money comes from.
  public enum Source: String, CaseIterable, Hashable, Sendable {
    /// The state budget.
    case budget = "ngân sách"
    /// Companies and residents.
    case community = "xã hội hóa"
    /// Other programmes that carry it along.
    case combined = "lồng ghép"
  }

  /// The id.
  public let id: String
  /// What it is spent on.
  public let title: String
  /// The target, task or duty it serves; nil when it serves the plan as a whole.
  public let item: ItemID?
  /// Where it comes from.
  public let source: Source
  /// What the province assigned.
  public let assigned: Int?
  /// What the commune plans.
  public let planned: Int?
  /// What was approved.
  public let approved: Int?
  /// What was paid out.
  public let disbursed: Int?
  /// The period it is for.
  public let period: Period
  /// The number of the decision; nil when not given.
  public let decision: String?
  /// The office that spends it; nil when not said.
  public let office: OfficeID?
  /// A note.
  public let note: String?
  /// The row it was read from.
  public let place: SourcePlace

  /// A line of the budget.
  public init(
    id: String, title: String, item: ItemID? = nil, source: Source, assigned: Int? = nil, planned: Int? = nil, approved: Int? = nil,
    disbursed: Int? = nil, period: Period, decision: String? = nil, office: OfficeID? = nil, note: String? = nil, place: SourcePlace
  ) {
    self.id = id
    self.title = title
    self.item = item
    self.source = source
    self.assigned = assigned
    self.planned = planned
    self.approved = approved
    self.disbursed = disbursed
    self.period = period
    self.decision = decision
    self.office = office
    self.note = note
    self.place = place
  }

  /// The largest amount that is read, in đồng: a thousand tỷ, beyond the budget of any commune.
  public static let largestAmount = 1_000_000_000_000
}
