/// What there is to say of one file, as a desk hands it out: a file at a time, the worst first.
struct DiagnosedFile {
  /// A part of a file with its diagnostics, the gravest first, then from top to bottom.
  struct Part {
    /// The sheet of a workbook; nil for the file as a whole, and in all other files.
    let sheet: String?
    let diagnostics: [Diagnostic]
  }

  /// The file's path.
  let path: String
  /// What concerns the file as a whole, then its sheets, the worst first.
  let parts: [Part]
  /// How many there are of each severity.
  let counts: SeverityCounts

  /// Files with errors first, those with most errors foremost, then by path; files without errors by path.
  static func grouped(_ diagnostics: [Diagnostic]) -> [DiagnosedFile] {
    grouped(diagnostics, by: \.place.file).map { DiagnosedFile(path: $0.key, $0.members) }.sorted { left, right in
      if left.counts.errors != right.counts.errors { return left.counts.errors > right.counts.errors }
      return left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
    }
  }

  private init(path: String, _ diagnostics: [Diagnostic]) {
    self.path = path
    counts = SeverityCounts(diagnostics)
    parts = DiagnosedFile.grouped(diagnostics, by: \.place.sheet).map { Part(sheet: $0.key, diagnostics: $0.members.worstFirst()) }
      .sorted { left, right in
        guard let first = left.sheet, let second = right.sheet else { return left.sheet == nil && right.sheet != nil }
        let (errors, others) = (SeverityCounts(left.diagnostics).errors, SeverityCounts(right.diagnostics).errors)
        return errors != others ? errors > others : first.utf8.lexicographicallyPrecedes(second.utf8)
      }
  }

  /// The members by key, keys and members in the order in which they come.
  private static func grouped<Key: Hashable>(_ diagnostics: [Diagnostic], by key: KeyPath<Diagnostic, Key>) -> [(key: Key, members: [Diagnostic])] {
    var positions: [Key: Int] = [:]
    var groups: [(key: Key, members: [Diagnostic])] = []
    for diagnostic in diagnostics {
      let own = diagnostic[keyPath: key]
      if let position = positions[own] {
        groups[position].members.append(diagnostic)
      } else {
        positions[own] = groups.count
        groups.append((own, [diagnostic]))
      }
    }
    return groups
  }
}

extension [Diagnostic] {
  /// The gravest first, then by place; what is equal in both keeps its order.
  fileprivate func worstFirst() -> [Diagnostic] {
    enumerated().sorted { left, right in
      if left.element.severity != right.element.severity { return left.element.severity < right.element.severity }
      if left.element.place < right.element.place { return true }
      if right.element.place < left.element.place { return false }
      return left.offset < right.offset
    }.map(\.element)
  }
}

extension SourcePlace {
  /// The sheet of a workbook; nil in other files.
  var sheet: String? {
    if case .cell(let sheet, _) = position { return sheet }
    return nil
  }
}
