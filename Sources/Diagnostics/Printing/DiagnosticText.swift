extension DiagnosticPrinter {
  /// Of one kind of mistake in one part of a file, so many are told one by one; where there are more, the first ``fewShown`` stand for all.
  private static let mostShown = 10
  /// How many of too many are shown.
  private static let fewShown = 3

  /// Files as text, each under its name, with an empty line between them.
  func text(_ files: [DiagnosedFile]) -> String {
    files.map { file in
      line("\(file.path): \(file.counts.some.text(in: language))") + file.parts.map { text($0, of: file) }.joined()
    }.joined(separator: "\n")
  }

  private func text(_ part: DiagnosedFile.Part, of file: DiagnosedFile) -> String {
    var result = part.sheet.map { line("  Sheet \($0)") } ?? ""
    var totals: [Kind: Int] = [:]
    for diagnostic in part.diagnostics { totals[Kind(diagnostic), default: 0] += 1 }
    var shown: [Kind: Int] = [:]
    for diagnostic in part.diagnostics {
      let kind = Kind(diagnostic)
      let (total, number) = (totals[kind, default: 0], shown[kind, default: 0] + 1)
      shown[kind] = number
      guard total > Self.mostShown else {
        result += text(diagnostic, in: file)
        continue
      }
      if number <= Self.fewShown { result += text(diagnostic, in: file) }
      if number == Self.fewShown { result += more(diagnostic.severity, total - number, diagnostic.id) }
    }
    return result
  }

  /// What is told together.
  private struct Kind: Hashable {
    let severity: Diagnostic.Severity
    let id: String

    init(_ diagnostic: Diagnostic) {
      severity = diagnostic.severity
      id = diagnostic.id
    }
  }

  private func text(_ diagnostic: Diagnostic, in file: DiagnosedFile) -> String {
    let place = placeInFile(diagnostic.place)
    var lines = [
      "  " + (place.isEmpty ? "" : place + ": ") + "\(diagnostic.severity.word.text(in: language)): \(diagnostic.message.text(in: language)) "
        + "[\(diagnostic.id)]"
    ]
    if let advice = diagnostic.advice { lines.append("    → \(advice.text(in: language))") }
    for related in diagnostic.related {
      lines.append("    · \(placeOfRelated(related.place, in: file.path)): \(related.message.text(in: language))")
    }
    return lines.map(line).joined()
  }

  private func more(_ severity: Diagnostic.Severity, _ count: Int, _ id: String) -> String {
    language == .vi
      ? "    … và \(severity.counted(count).vi) như thế nữa [\(id)]; --format html nêu hết\n"
      : "    … and \(count) more of the same [\(id)]; --format html has all\n"
  }

  /// Another place as it is said in a file: without the file's name where it is the same.
  func placeOfRelated(_ place: SourcePlace, in file: String) -> String {
    let position = placeInFile(place)
    let sheet = place.sheet.map { "Sheet \($0), " } ?? ""
    guard place.file == file else { return place.file + (position.isEmpty ? "" : ", " + sheet + position) }
    return position.isEmpty ? (language == .vi ? "tệp này" : "this file") : sheet + position
  }

  /// A place in its file, as people say it: `dòng 12, cột “Mục tiêu”`, `ô F12`; empty for the file as a whole.
  func placeInFile(_ place: SourcePlace) -> String {
    var words: [String] = []
    switch place.position {
    case .whole: break
    case .text(let line, let column):
      words.append(language == .vi ? "dòng \(line)" : "line \(line)")
      // Where a column has a name, nobody counts letters; and the first letter is where one looks.
      if let column, column > 1, place.heading == nil { words.append(language == .vi ? "chữ thứ \(column)" : "letter \(column)") }
    case .page(let number): words.append(language == .vi ? "trang \(number)" : "page \(number)")
    case .cell(_, let address): words.append(language == .vi ? "ô \(address)" : "cell \(address)")
    }
    if let heading = place.heading { words.append(language == .vi ? "cột “\(heading)”" : "column “\(heading)”") }
    return words.joined(separator: ", ")
  }
}
