extension Commune {
  /// The papers whose cut-off has come by a day, each as known on it: a signed paper that stands in the register later is not there yet. The others
  /// are neither built nor verified.
  public func papers(by day: Day) -> [Paper] {
    let papers = papers.filter { $0.cutOff <= day }
    guard papers.contains(where: { $0.signedEvidence != nil }) else { return papers }
    let known = Set(evidence(knownOn: day).map(\.id))
    return papers.map { paper in paper.signedEvidence.map(known.contains) ?? true ? paper : paper.unsigned }
  }
}

extension Paper {
  /// The evidence that is the signed paper; nil where it is kept elsewhere or not at all.
  public var signedEvidence: EvidenceID? {
    if case .evidence(let id) = signed { return id }
    return nil
  }
}
