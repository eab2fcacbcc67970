/// Whether a report went upwards in time. Beside the progress, never mixed with it.
public enum SubmissionStatus: Hashable, Sendable {
  /// Sent by the end of the due day.
  case sentOnTime
  /// Sent after it.
  case sentLate
  /// Not sent, and the due day is over.
  case notSent
  /// Not sent, and the due day is not over.
  case notYetDue
  /// No day is set, so nothing is ever late; whether it was sent.
  case noDueDay(isSent: Bool)

  /// How a submission stands at the end of a day.
  public init(due: Day?, sent: Day?, on day: Day) {
    let sent = sent.flatMap { $0 <= day ? $0 : nil }
    switch (due, sent) {
    case (nil, let sent): self = .noDueDay(isSent: sent != nil)
    case (let due?, let sent?): self = sent <= due ? .sentOnTime : .sentLate
    case (let due?, nil): self = due < day ? .notSent : .notYetDue
    }
  }

  /// Its fixed name in the published tables.
  public var word: String {
    switch self {
    case .sentOnTime: return "onTime"
    case .sentLate: return "late"
    case .notSent: return "missing"
    case .notYetDue: return "notYetDue"
    case .noDueDay: return "noDueDay"
    }
  }

  /// All fixed names.
  public static let allWords = [SubmissionStatus.sentOnTime, .sentLate, .notSent, .notYetDue, .noDueDay(isSent: false)].map(\.word)

  /// As a report that is due is judged; nil where nothing is to be judged.
  public var reporting: ReportingStatus? {
    switch self {
    case .sentOnTime: return .onTime
    case .sentLate: return .late
    case .notSent: return .missing
    case .notYetDue, .noDueDay: return nil
    }
  }
}

extension Submission {
  /// How it stands at the end of a day. Only the row's own due day counts: the plan's calendar is that of the offices, not of what the commune
  /// owes others.
  public func status(on day: Day) -> SubmissionStatus { SubmissionStatus(due: due, sent: sent, on: day) }
}
