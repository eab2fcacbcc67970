extension DiagnosticPrinter {
  /// A JSON array (RFC 8259), one object a line.
  func json(_ diagnostics: [Diagnostic]) -> String {
    if diagnostics.isEmpty { return "[]\n" }
    return "[\n" + diagnostics.map { "  " + object($0) }.joined(separator: ",\n") + "\n]\n"
  }

  private func object(_ diagnostic: Diagnostic) -> String {
    var members = [
      ("severity", quoted(diagnostic.severity.rawValue)),
      ("id", quoted(diagnostic.id)),
    ]
    members += placeMembers(diagnostic.place)
    members.append(("vi", quoted(diagnostic.message.vi)))
    members.append(("en", quoted(diagnostic.message.en)))
    if let advice = diagnostic.advice {
      members.append(("advice_vi", quoted(advice.vi)))
      members.append(("advice_en", quoted(advice.en)))
    }
    if !diagnostic.related.isEmpty {
      let related = diagnostic.related.map { other in
        braces(placeMembers(other.place) + [("vi", quoted(other.message.vi)), ("en", quoted(other.message.en))])
      }
      members.append(("related", "[" + related.joined(separator: ", ") + "]"))
    }
    return braces(members)
  }

  private func placeMembers(_ place: SourcePlace) -> [(String, String)] {
    var members = [("file", quoted(place.file))]
    switch place.position {
    case .whole: break
    case .text(let line, let column):
      members.append(("line", "\(line)"))
      if let column { members.append(("column", "\(column)")) }
    case .cell(let sheet, let address):
      members.append(("sheet", quoted(sheet)))
      members.append(("cell", quoted(address)))
    }
    if let heading = place.heading { members.append(("heading", quoted(heading))) }
    return members
  }

  private func braces(_ members: [(String, String)]) -> String {
    "{" + members.map { "\(quoted($0.0)): \($0.1)" }.joined(separator: ", ") + "}"
  }

  /// A JSON string: quotation mark, backslash and control characters are escaped.
  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F || scalar.value == 0x2028 || scalar.value == 0x2029:
        let hex = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
