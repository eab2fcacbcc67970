/// The alerts of Đại Phước's plan, V.2.3 (rules.md, "Progress status").
extension ItemStanding {
  /// The alerts that hold, in the order of ``AlertKind``; none before the plan's first row and for goals of the province.
  var alerts: [AlertKind] { AlertKind.allCases.filter { holds($0) } }

  /// Whether an alert holds.
  func holds(_ kind: AlertKind) -> Bool {
    guard planHasRows, !subject.isShared else { return false }
    switch kind {
    case .overdue: return isOverdue
    case .slow: return isSlow
    case .rejected: return isRejected
    }
  }

  /// The last window has closed, and neither its own rows nor those since claim completion with proof that is valid or waits for a verdict.
  private var isOverdue: Bool {
    guard let closed = windows.closed else { return false }
    let closedRows = windows.rows(rows, of: closed)
    let ownClaim = ClaimRule(subject: subject, day: day).claim(in: closedRows, due: closed.due)
    if stands(ownClaim) || stands(claim) { return false }
    // "Hạn trước khi công bố": what fell due before anything was published is not held against anyone.
    if closedRows.isEmpty { return publishes.map { closed.due >= $0 } ?? false }
    return true
  }

  private func stands(_ claim: Claim?) -> Bool { claim.map { [.valid, .pending, .computed].contains($0.proof) } ?? false }

  private var isSlow: Bool {
    guard let shareDone, let leastShare else { return false }
    return shareDone < leastShare - ItemStanding.tolerance
  }

  /// Half the share of time gone, below which the share done is an alert; nil in the first quarter of the time, where so little says nothing, and for
  /// items without a path other than for want of a baseline.
  var leastShare: Double? {
    guard course.noPath == nil || course.noPath == .noBaseline, let timeGone, timeGone >= 0.25 - ItemStanding.tolerance else { return nil }
    return timeGone / 2
  }

  private var isRejected: Bool {
    guard let row else { return false }
    return ClaimRule(subject: subject, day: day).proof(of: row) == .rejected
  }

  /// What floating-point numbers may be off by: a boundary met exactly must never flip.
  static let tolerance = 1e-9
}
