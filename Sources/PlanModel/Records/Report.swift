import Diagnostics

/// A row of `reports.csv`: what an office says of an item for a period.
///
/// Shared, not copied: lists, pages and the judgements of many days hold the same one.
public final class Report: Hashable, Sendable {
  /// What the office says of the state of work.
  public enum State: String, CaseIterable, Hashable, Sendable {
    /// Not begun.
    case notStarted = "chưa thực hiện"
    /// Under way.
    case underWay = "đang thực hiện"
    /// Completed.
    case completed = "hoàn thành"
  }

  /// The item.
  public let item: ItemID
  /// The period.
  public let period: Period
  /// The day it was received; of a computed figure the day that it is of.
  public let reported: Day
  /// The office that reported; the item's first lead when the cell is blank, nil when the item has none.
  public let office: OfficeID?
  /// The value, computed from numerator and denominator where they are given; nil when the row has no figure.
  public let value: Quantity?
  /// The part counted; nil when not given.
  public let numerator: Quantity?
  /// The whole counted; nil when not given.
  public let denominator: Quantity?
  /// Percent complete, 0…100, the office's own estimate; nil when not given.
  public let complete: Quantity?
  /// The state; nil when not given.
  public let state: State?
  /// The result in words.
  public let result: String?
  /// What stands in the way.
  public let obstacle: String?
  /// What the office proposes.
  public let proposal: String?
  /// The office's explanation.
  public let explanation: String?
  /// The evidence cited, in order.
  public let evidence: [EvidenceID]
  /// The post of who confirms.
  public let confirmed: String?
  /// A note; for a correction the reason.
  public let note: String?
  /// Whether the program computed the figure, so that nobody reported it and nothing has to prove it.
  public let isComputed: Bool
  /// The row it was read from.
  public let place: SourcePlace

  /// A report.
  public init(
    item: ItemID, period: Period, reported: Day, office: OfficeID? = nil, value: Quantity? = nil, numerator: Quantity? = nil,
    denominator: Quantity? = nil, complete: Quantity? = nil, state: State? = nil, result: String? = nil, obstacle: String? = nil,
    proposal: String? = nil, explanation: String? = nil, evidence: [EvidenceID] = [], confirmed: String? = nil, note: String? = nil,
    isComputed: Bool = false, place: SourcePlace
  ) {
    self.item = item
    self.period = period
    self.reported = reported
    self.office = office
    self.value = value
    self.numerator = numerator
    self.denominator = denominator
    self.complete = complete
    self.state = state
    self.result = result
    self.obstacle = obstacle
    self.proposal = proposal
    self.explanation = explanation
    self.evidence = evidence
    self.confirmed = confirmed
    self.note = note
    self.isComputed = isComputed
    self.place = place
  }

  /// Equal in all that they say.
  public static func == (left: Report, right: Report) -> Bool {
    if left === right { return true }
    guard left.item == right.item, left.period == right.period, left.reported == right.reported, left.office == right.office,
      left.value == right.value, left.numerator == right.numerator, left.denominator == right.denominator,
      left.complete == right.complete, left.state == right.state, left.result == right.result, left.obstacle == right.obstacle,
      left.proposal == right.proposal, left.explanation == right.explanation, left.evidence == right.evidence,
      left.confirmed == right.confirmed, left.note == right.note, left.isComputed == right.isComputed, left.place == right.place
    else { return false }
    return true
  }

  /// By what tells most of them apart.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(item)
    hasher.combine(period)
    hasher.combine(reported)
  }
}
