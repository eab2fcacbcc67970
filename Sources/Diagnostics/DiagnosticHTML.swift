extension DiagnosticPrinter {
  /// A page without script or outside files, for an officer who would rather not read a terminal.
  func html(_ diagnostics: [Diagnostic], closing: ClosingList? = nil) -> String {
    let title = language == .vi ? "Kết quả kiểm tra" : "Result of the check"
    let summary =
      diagnostics.isEmpty
      ? (language == .vi ? "Không có lỗi." : "No mistakes.")
      : (language == .vi ? "\(diagnostics.count) điều cần xem." : "\(diagnostics.count) to look at.")
    var page = """
      <!doctype html>
      <html lang="\(language.rawValue)">
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width,initial-scale=1">
      <title>\(title)</title>
      <style>body{font:16px/1.6 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}\
      li{margin:0 0 1rem}code{overflow-wrap:anywhere}.error b{color:#9b1c1c}.warning b{color:#8a5a00}</style>
      <h1>\(title)</h1>
      <p>\(summary)</p>
      <ol>

      """
    for diagnostic in diagnostics { page += item(diagnostic) }
    return page + "</ol>\n" + (closing.map(html) ?? "") + "</html>\n"
  }

  private func html(_ closing: ClosingList) -> String {
    var result = "<h2>\(escaped(closing.title.text(in: language)))</h2>\n<ul>\n"
    for entry in closing.entries {
      let items = entry.items.map { "<br><code>\(escaped($0))</code>" }.joined()
      result += "<li>\(escaped(entry.words.text(in: language)))\(items)</li>\n"
    }
    return result + "</ul>\n"
  }

  private func item(_ diagnostic: Diagnostic) -> String {
    let word =
      diagnostic.severity == .error
      ? (language == .vi ? "Lỗi" : "Error") : (language == .vi ? "Lưu ý" : "Warning")
    var result = "<li class=\"\(diagnostic.severity.rawValue)\"><b>\(word)</b> <code>\(escaped(place(diagnostic.place)))</code><br>"
    result += escaped(diagnostic.message.text(in: language))
    if let advice = diagnostic.advice { result += "<br>→ " + escaped(advice.text(in: language)) }
    for related in diagnostic.related {
      result += "<br>· <code>\(escaped(place(related.place)))</code> " + escaped(related.message.text(in: language))
    }
    return result + "<br><small>\(diagnostic.id)</small></li>\n"
  }

  private func escaped(_ text: String) -> String {
    var result = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }
}
