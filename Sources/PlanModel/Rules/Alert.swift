/// A red alert (Đại Phước's plan, V.2.3).
public struct Alert: Hashable, Sendable {
  /// Which one.
  public let kind: AlertKind
  /// The first day of the unbroken run on which it held with what was known that day.
  public let since: Day

  /// An alert.
  public init(kind: AlertKind, since: Day) {
    self.kind = kind
    self.since = since
  }
}

/// The kinds of alerts.
public enum AlertKind: String, CaseIterable, Hashable, Sendable {
  /// Đã quá hạn.
  case overdue
  /// Dưới 50% lộ trình thời gian.
  case slow
  /// Minh chứng không hợp lệ.
  case rejected
}
