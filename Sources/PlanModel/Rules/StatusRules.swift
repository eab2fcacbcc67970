/// The status and the rule that gave it: the first that holds (rules.md, "Progress status").
extension ItemStanding {
  /// The first rule that holds; `alerts` are those of the item.
  func rule(_ alerts: [AlertKind]) -> StatusRule {
    if !planHasRows { return .noData }
    if subject.isShared { return .shared }
    if !alerts.isEmpty { return .alert }
    if missedTwo, claim?.proof != .valid { return .twoMissed }
    if let claim { return claimRule(claim) }
    if row == nil { return .notReported }
    if window == nil, missedLast { return .notReported }
    if subject.isEndless { return .ongoing }
    if hasSlipped { return .slipped }
    if isBehind { return .behind }
    return isJudged ? .onTrack : .notYet
  }

  private func claimRule(_ claim: Claim) -> StatusRule {
    let isOrdered = records.settings.appraisal != nil
    switch claim.proof {
    case .valid: return isOrdered ? .metAppraised : .metSelfReported
    case .pending: return isOrdered ? .claimedPending : .metSelfReported
    case .computed: return .metComputed
    case .rejected: return .claimedRejected
    case .none: return .claimedNoEvidence
    }
  }

  /// The value misses the goal, and the baseline or an earlier period of the window met it.
  private var hasSlipped: Bool {
    guard let goal = subject.goal, let valueRow, let value, !goal.isMet(by: value) else { return false }
    if let baseline = course.baseline, goal.isMet(by: baseline) { return true }
    return windowRows.contains { row in
      // A figure corrected since was never true.
      row.report.period < valueRow.report.period && (row.value.map { goal.isMet(by: $0) } ?? false)
        && row === lastFigure(of: row.report.period)
    }
  }

  private func lastFigure(of period: Period) -> KnownReport? { windowRows.last { $0.report.period == period && $0.value != nil } }

  /// Whether there is anything to hold the item against: something is expected, or, of a task, at least its time is running. A target whose share is unknown
  /// cannot be called on track.
  private var isJudged: Bool {
    if subject.kind == .target, attained == nil { return false }
    return course.noPath == nil || expected != nil
  }
}

extension StatusRule {
  /// The status that the rule gives.
  public var status: ProgressStatus {
    switch self {
    case .noData: return .noData
    case .shared: return .shared
    case .alert: return .alert
    case .twoMissed, .notReported: return .notReported
    case .metAppraised, .metSelfReported, .metComputed: return .met
    case .claimedPending, .claimedRejected, .claimedNoEvidence: return .claimed
    case .ongoing: return .ongoing
    case .slipped: return .slipped
    case .behind: return .behind
    case .notYet: return .notYet
    case .onTrack: return .onTrack
    }
  }
}
