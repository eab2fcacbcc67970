import Diagnostics

/// A row of `submissions.csv`: a report sent upwards, a review or an inspection.
public struct Submission: Hashable, Sendable {
  /// What it is.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A monthly report.
    case monthly = "tháng"
    /// A quarterly report.
    case quarterly = "quý"
    /// A half-yearly report.
    case halfYearly = "6 tháng"
    /// A yearly report.
    case yearly = "năm"
    /// A report asked for out of turn.
    case extraordinary = "đột xuất"
    /// A review on the way.
    case interimReview = "sơ kết"
    /// A review at the end.
    case finalReview = "tổng kết"
    /// An inspection.
    case inspection = "kiểm tra"
    /// Supervision by the Fatherland Front.
    case supervision = "giám sát MTTQ"

    /// The length of the periods that a report in turn covers; nil for what has no turn.
    public var period: Period.Kind? {
      switch self {
      case .monthly: return .month
      case .quarterly: return .quarter
      case .halfYearly: return .half
      case .yearly: return .year
      case .extraordinary, .interimReview, .finalReview, .inspection, .supervision: return nil
      }
    }
  }

  /// The id.
  public let id: String
  /// The period it covers.
  public let period: Period
  /// What it is.
  public let kind: Kind
  /// Who receives it.
  public let recipient: String
  /// By the end of which day it is to be sent; nil when the row names none.
  public let due: Day?
  /// When it was sent; nil when it was not.
  public let sent: Day?
  /// The number of the document; nil when not given.
  public let number: String?
  /// The file in the commune's folder; nil when there is none. Its name is not published.
  public let file: String?
  /// The row it was read from.
  public let place: SourcePlace

  /// A report sent upwards.
  public init(
    id: String, period: Period, kind: Kind, recipient: String, due: Day? = nil, sent: Day? = nil, number: String? = nil, file: String? = nil,
    place: SourcePlace
  ) {
    self.id = id
    self.period = period
    self.kind = kind
    self.recipient = recipient
    self.due = due
    self.sent = sent
    self.number = number
    self.file = file
    self.place = place
  }

  /// The submission as known at the end of a day: what was sent later is not sent yet.
  public func known(on day: Day) -> Submission {
    guard let sent, sent > day else { return self }
    return Submission(id: id, period: period, kind: kind, recipient: recipient, due: due, place: place)
  }
}
