import PlanModel

/// Ids for new evidence: `mc-001`, `mc-002`, …
struct FreeIDs: Sendable {
  private var next: Int

  /// Goes on behind the highest number that any id of the commune has, those no longer used too.
  init(of commune: Commune) {
    let used = commune.evidence.map(\.id) + commune.retired.map(\.old) + commune.retired.compactMap(\.new)
    next = (used.compactMap(FreeIDs.number).max() ?? 0) + 1
  }

  /// The next one.
  mutating func take() -> EvidenceID {
    defer { next += 1 }
    let digits = String(next)
    return "mc-" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }

  private static func number(_ id: String) -> Int? {
    guard id.hasPrefix("mc-") else { return nil }
    let digits = id.dropFirst(3)
    guard (1...9).contains(digits.utf8.count), digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(digits)
  }
}
