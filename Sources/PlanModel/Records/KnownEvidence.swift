extension Commune {
  /// The evidence that was known on a day, in file order. The register has no day of entry: what is cited or judged at all is known from the first
  /// time on, the rest from the date of the document.
  public func evidence(knownOn day: Day) -> [Evidence] {
    var first: [EvidenceID: Day] = [:]
    func lower(_ known: inout Day, to day: Day) { known = min(known, day) }
    // One look-up, for there are thousands.
    func note(_ id: EvidenceID, _ day: Day) { lower(&first[id, default: day], to: day) }
    for report in reports { report.evidence.forEach { note($0, report.reported) } }
    for appraisal in appraisals { note(appraisal.evidence, appraisal.date) }
    return evidence.filter { evidence in
      guard let known = first[evidence.id] ?? evidence.date else { return true }
      return known <= day
    }
  }
}
