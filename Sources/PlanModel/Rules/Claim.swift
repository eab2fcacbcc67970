/// What stands behind a claim (rules.md, "Claim and proof").
public enum Proof: String, CaseIterable, Hashable, Sendable {
  /// Some evidence was judged valid.
  case valid
  /// None valid, some judged not valid.
  case rejected
  /// Cited, not judged yet or to be completed.
  case pending
  /// The figure is computed from what is published, which is the proof itself.
  case computed
  /// No evidence cited.
  case none
}

/// A claim that an item is complete: an office's, or that of a computed figure.
public struct Claim: Hashable, Sendable {
  /// The claiming row.
  public let row: Report
  /// What stands behind it.
  public let proof: Proof
  /// Since when the claim stands: the day on which the first row of the unbroken run of claiming rows was received.
  public let since: Day
  /// Whether that first row came in time: its period ended or it was received by the deadline; nil without a deadline.
  public let inTime: Bool?
  /// Whether a valid verdict was given by the office that leads the item.
  public let isSelfAppraised: Bool

  /// A claim.
  public init(row: Report, proof: Proof, since: Day, inTime: Bool?, isSelfAppraised: Bool) {
    self.row = row
    self.proof = proof
    self.since = since
    self.inTime = inTime
    self.isSelfAppraised = isSelfAppraised
  }
}
