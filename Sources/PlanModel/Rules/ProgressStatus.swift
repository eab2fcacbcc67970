/// What an item is.
public enum ItemKind: String, CaseIterable, Hashable, Sendable {
  /// A target.
  case target
  /// A task.
  case task
  /// A duty or solution.
  case duty
}

/// The statuses of progress (rules.md of the method page, "Progress status"), in the order in which they are counted on pages.
public enum ProgressStatus: String, CaseIterable, Hashable, Sendable {
  /// Đạt; for tasks Hoàn thành.
  case met
  /// Đã báo cáo đạt, chờ thẩm định or thiếu minh chứng.
  case claimed
  /// Đúng tiến độ; for tasks Đang thực hiện trong hạn.
  case onTrack
  /// Chưa đến kỳ xét.
  case notYet
  /// Chậm tiến độ.
  case behind
  /// Tụt dưới mục tiêu.
  case slipped
  /// Cảnh báo đỏ.
  case alert
  /// Chưa báo cáo.
  case notReported
  /// Thường xuyên.
  case ongoing
  /// Chỉ tiêu chung của tỉnh.
  case shared
  /// Chưa có số liệu.
  case noData
}

/// The rule that decided a status; finer than the status where two roads lead to one.
public enum StatusRule: String, CaseIterable, Hashable, Sendable {
  /// No row of this plan yet; where the figure is computed, none of it.
  case noData
  /// The goal is the province's.
  case shared
  /// An alert holds.
  case alert
  /// Two due reports in a row were missed.
  case twoMissed
  /// A claim with proof judged valid, as the plan orders.
  case metAppraised
  /// A claim with evidence cited, where the plan orders no appraisal.
  case metSelfReported
  /// A computed figure that meets the goal.
  case metComputed
  /// A claim whose evidence waits for a verdict.
  case claimedPending
  /// A claim whose evidence was judged not valid, before the deadline.
  case claimedRejected
  /// A claim without evidence.
  case claimedNoEvidence
  /// No end, and reported for the last due period.
  case ongoing
  /// No row, or without an end none for the last due period.
  case notReported
  /// Met before, no longer met.
  case slipped
  /// Below 90% of the expected share.
  case behind
  /// Reported, no path, not due.
  case notYet
  /// None of the others.
  case onTrack
}
