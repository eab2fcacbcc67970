import Editions

/// The short words of the statuses, as keys and labels use them.
public struct StatusWording: Hashable, Sendable {
  /// What is counted: tasks and duties are completed, targets are met.
  public var kind: ItemKind = .target
  /// The word of an alert; a commune whose plan sets no rule of red alerts uses the reason instead.
  public var alert: String = say("Cảnh báo đỏ")

  /// Words for a kind of item.
  public init(kind: ItemKind = .target, alert: String = say("Cảnh báo đỏ")) {
    self.kind = kind
    self.alert = alert
  }

  /// The short word of a status.
  public func short(_ status: ProgressStatus) -> String {
    switch status {
    case .met: return kind == .target ? say("Đạt") : say("Hoàn thành")
    case .claimed: return say("Chờ thẩm định")
    case .onTrack: return kind == .target ? say("Đúng tiến độ") : say("Trong hạn")
    case .notYet: return say("Chưa đến kỳ xét")
    case .behind: return say("Chậm tiến độ")
    case .slipped: return say("Tụt dưới mục tiêu")
    case .alert: return alert
    case .notReported: return say("Chưa báo cáo")
    case .ongoing: return say("Thường xuyên")
    case .shared: return say("Chỉ tiêu chung của tỉnh")
    case .noData: return say("Chưa có số liệu")
    }
  }
}
