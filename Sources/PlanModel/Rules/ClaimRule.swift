/// Claim and proof (rules.md, "Claim and proof").
struct ClaimRule: Sendable {
  let subject: Subject
  /// Verdicts after this day are not known.
  let day: Day

  /// The claim that some rows make: that of the row with the latest figure, or of the latest row where there is no figure to go by.
  /// - Parameters:
  ///   - rows: The rows of one window, in order.
  ///   - due: The window's last day; nil without a deadline.
  func claim(in rows: ArraySlice<KnownReport>, due: Day?) -> Claim? {
    // With a measure those that have a figure can claim, unless none has.
    let needsFigure = subject.goal != nil && rows.contains { $0.value != nil }
    let canClaim = { (row: KnownReport) in !needsFigure || row.value != nil }
    guard let row = rows.last(where: canClaim), claims(row) else { return nil }
    var first = row
    for earlier in rows.reversed() where canClaim(earlier) {
      guard claims(earlier) else { break }
      first = earlier
    }
    let proof = proof(of: row)
    return Claim(
      row: row.report, proof: proof, since: first.reported, inTime: due.map { first.last <= $0 || first.reported <= $0 },
      isSelfAppraised: proof == .valid && isSelfAppraised(row))
  }

  /// The proof that a row cites.
  func proof(of row: KnownReport) -> Proof {
    if row.report.isComputed { return .computed }
    guard row.hasEvidence else { return .none }
    var isRejected = false
    for verdict in row.latestVerdicts(by: day) {
      if verdict?.verdict == .valid { return .valid }
      if verdict?.verdict == .rejected { isRejected = true }
    }
    return isRejected ? .rejected : .pending
  }

  private func claims(_ row: KnownReport) -> Bool {
    if let goal = subject.goal, let value = row.value { return goal.isMet(by: value) }
    return row.ownEstimate == 1
  }

  /// Whether nobody but the offices that lead or report judged the evidence valid.
  private func isSelfAppraised(_ row: KnownReport) -> Bool {
    let own = Set(subject.item.lead.map(\.id) + [row.report.office].compactMap { $0 })
    let judges = row.latestVerdicts(by: day).compactMap { $0 }.filter { $0.verdict == .valid }.map(\.office)
    return !judges.isEmpty && judges.allSatisfy { own.contains($0) }
  }
}
