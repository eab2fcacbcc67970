/// Gathers diagnostics, so that an author sees all mistakes at once. A value: each piece of work fills its own, and they are merged in
/// the order of the input.
public struct DiagnosticCollector: Sendable {
  /// What was gathered, in the order it was found.
  public private(set) var diagnostics: [Diagnostic]

  /// A collector with what was gathered before.
  public init(_ diagnostics: [Diagnostic] = []) {
    self.diagnostics = diagnostics
  }

  /// Notes a finding at a place.
  public mutating func report(_ finding: Finding, at place: SourcePlace, related: [Diagnostic.Related] = []) {
    diagnostics.append(Diagnostic(finding, at: place, related: related))
  }

  /// Takes over what another piece of work gathered.
  public mutating func merge(_ other: DiagnosticCollector) {
    diagnostics.append(contentsOf: other.diagnostics)
  }

  /// Whether the build must stop.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// The number of diagnostics of one severity.
  public func count(of severity: Diagnostic.Severity) -> Int {
    diagnostics.reduce(0) { $0 + ($1.severity == severity ? 1 : 0) }
  }

  /// All of them by file and position, each once; equal places keep the order in which they were found.
  public func sorted() -> [Diagnostic] {
    let byPlace = diagnostics.indices.sorted { left, right in
      if diagnostics[left].place < diagnostics[right].place { return true }
      if diagnostics[right].place < diagnostics[left].place { return false }
      return left < right
    }
    var unique: [Diagnostic] = []
    unique.reserveCapacity(byPlace.count)
    // Those of one place; most places have one.
    var seen: Set<Diagnostic> = []
    for diagnostic in byPlace.lazy.map({ diagnostics[$0] }) {
      if let last = unique.last, !(last.place < diagnostic.place) {
        if seen.isEmpty { seen.insert(last) }
        if !seen.insert(diagnostic).inserted { continue }
      } else if !seen.isEmpty {
        seen.removeAll()
      }
      unique.append(diagnostic)
    }
    return unique
  }
}
