/// A due report and how it was kept.
public struct KeptObligation: Hashable, Sendable {
  /// The report that was due.
  public let obligation: ReportObligation
  /// How it was kept.
  public let status: ReportingStatus
  /// When the first row for it was received; nil when none was.
  public let received: Day?

  /// A kept or missed obligation.
  public init(obligation: ReportObligation, status: ReportingStatus, received: Day?) {
    self.obligation = obligation
    self.status = status
    self.received = received
  }
}

/// How a due report was kept.
public enum ReportingStatus: String, CaseIterable, Hashable, Sendable {
  /// Đúng hạn.
  case onTime
  /// Gửi chậm.
  case late
  /// Chưa gửi.
  case missing
}
