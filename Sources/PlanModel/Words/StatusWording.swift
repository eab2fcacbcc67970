/// The short words of the statuses, as keys and labels use them.
public struct StatusWording: Hashable, Sendable {
  /// What is counted: tasks and duties are completed, targets are met.
  public var kind: ItemKind = .target
  /// The word of an alert; a commune whose plan sets no rule of red alerts uses the reason instead.
  public var alert: String = "Cảnh báo đỏ"

  /// Words for a kind of item.
  public init(kind: ItemKind = .target, alert: String = "Cảnh báo đỏ") {
    self.kind = kind
    self.alert = alert
  }

  /// The short word of a status.
  public func short(_ status: ProgressStatus) -> String {
    switch status {
    case .met: return kind == .target ? "Đạt" : "Hoàn thành"
    case .claimed: return "Chờ thẩm định"
    case .onTrack: return kind == .target ? "Đúng tiến độ" : "Trong hạn"
    case .notYet: return "Chưa đến kỳ xét"
    case .behind: return "Chậm tiến độ"
    case .slipped: return "Tụt dưới mục tiêu"
    case .alert: return alert
    case .notReported: return "Chưa báo cáo"
    case .ongoing: return "Thường xuyên"
    case .shared: return "Chỉ tiêu chung của tỉnh"
    case .noData: return "Chưa có số liệu"
    }
  }
}
