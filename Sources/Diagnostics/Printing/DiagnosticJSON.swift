import JSON

extension DiagnosticPrinter {
  /// A JSON array (RFC 8259), one object a line.
  func json(_ diagnostics: [Diagnostic]) -> String {
    if diagnostics.isEmpty { return "[]\n" }
    return "[\n" + diagnostics.map { "  " + object($0) }.joined(separator: ",\n") + "\n]\n"
  }

  private func object(_ diagnostic: Diagnostic) -> String {
    var members = [
      ("severity", JSONText.string(diagnostic.severity.rawValue)),
      ("id", JSONText.string(diagnostic.id)),
    ]
    members += placeMembers(diagnostic.place)
    members.append(("vi", JSONText.string(diagnostic.message.vi)))
    members.append(("en", JSONText.string(diagnostic.message.en)))
    if let advice = diagnostic.advice {
      members.append(("advice_vi", JSONText.string(advice.vi)))
      members.append(("advice_en", JSONText.string(advice.en)))
    }
    if !diagnostic.related.isEmpty {
      let related = diagnostic.related.map { other in
        braces(placeMembers(other.place) + [("vi", JSONText.string(other.message.vi)), ("en", JSONText.string(other.message.en))])
      }
      members.append(("related", "[" + related.joined(separator: ", ") + "]"))
    }
    return braces(members)
  }

  private func placeMembers(_ place: SourcePlace) -> [(String, String)] {
    var members = [("file", JSONText.string(place.file))]
    switch place.position {
    case .whole: break
    case .text(let line, let column):
      members.append(("line", "\(line)"))
      if let column { members.append(("column", "\(column)")) }
    case .page(let number): members.append(("page", "\(number)"))
    case .cell(let sheet, let address):
      members.append(("sheet", JSONText.string(sheet)))
      members.append(("cell", JSONText.string(address)))
    }
    if let heading = place.heading { members.append(("heading", JSONText.string(heading))) }
    return members
  }

  private func braces(_ members: [(String, String)]) -> String {
    "{" + members.map { "\(JSONText.string($0.0)): \($0.1)" }.joined(separator: ", ") + "}"
  }
}
