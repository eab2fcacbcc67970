extension DiagnosticPrinter {
  /// A page for an officer who would rather not read a terminal, and for the office that is to mend its file.
  func html(_ diagnostics: [Diagnostic], closing: ClosingList? = nil) -> String {
    let files = DiagnosedFile.grouped(diagnostics)
    let body =
      "<p class=\"lede\">\(summary(SeverityCounts(diagnostics), files: files.count))</p>\n"
      + (files.isEmpty ? "" : table(files, SeverityCounts(diagnostics)))
      + files.enumerated().map { section($0.element, number: $0.offset + 1) }.joined() + (closing.map(html) ?? "")
    return DeskPage.html(title: language == .vi ? "Kết quả kiểm tra" : "Result of the check", in: language, body)
  }

  private func summary(_ counts: SeverityCounts, files: Int) -> String {
    guard files > 0 else { return language == .vi ? "Không có lỗi." : "No mistakes." }
    let some = counts.some.text(in: language)
    let hasErrors = counts.errors > 0
    if language == .vi {
      return "\(some), trong \(files) tệp. " + (hasErrors ? "Còn lỗi thì trang chưa dựng được." : "Không có lỗi, trang dựng được.")
    }
    return "\(some), in \(files) \(files == 1 ? "file" : "files"). "
      + (hasErrors ? "While there are errors the site is not built." : "No errors, so the site can be built.")
  }

  private func table(_ files: [DiagnosedFile], _ all: SeverityCounts) -> String {
    let severities = Diagnostic.Severity.allCases
    let (caption, file, total) = language == .vi ? ("Tóm tắt", "Tệp", "Cộng") : ("Summary", "File", "Total")
    let heads = severities.map { "<th scope=\"col\">\(capitalized($0.word.text(in: language)))</th>" }.joined()
    let rows = files.enumerated().map { position, own in
      "<tr><th scope=\"row\"><a href=\"#t\(position + 1)\">\(HTMLText.path(own.path))</a></th>"
        + severities.map { cell(own.counts.of($0), $0) }.joined() + "</tr>\n"
    }
    return "<table>\n<caption>\(caption)</caption>\n<thead><tr><th scope=\"col\">\(file)</th>\(heads)</tr></thead>\n<tbody>\n" + rows.joined()
      + "</tbody>\n<tfoot><tr><th scope=\"row\">\(total)</th>" + severities.map { cell(all.of($0), $0) }.joined() + "</tr></tfoot>\n</table>\n"
  }

  private func cell(_ count: Int, _ severity: Diagnostic.Severity) -> String {
    count > 0 ? "<td class=\"\(severity.rawValue)\">\(count)</td>" : "<td>0</td>"
  }

  private func section(_ file: DiagnosedFile, number: Int) -> String {
    var result = "<section id=\"t\(number)\">\n<h2>\(HTMLText.path(file.path))</h2>\n<p class=\"m\">\(file.counts.some.text(in: language))</p>\n"
    var explained: [String: Int] = [:]
    for part in file.parts {
      if let sheet = part.sheet { result += "<h3>Sheet \(HTMLText.escaped(sheet))</h3>\n" }
      result += "<ol class=\"list\">\n"
      for diagnostic in part.diagnostics {
        explained[diagnostic.id, default: 0] += 1
        result += item(diagnostic, in: file.path, explains: explained[diagnostic.id, default: 0] <= Self.mostExplained)
      }
      result += "</ol>\n"
    }
    return result + "</section>\n"
  }

  /// A thousand messages of one kind would carry the same explanation a thousand times: in one file so many have it.
  private static let mostExplained = 10

  private func item(_ diagnostic: Diagnostic, in file: String, explains: Bool) -> String {
    let place = placeInFile(diagnostic.place)
    var result = "<li class=\"\(diagnostic.severity.rawValue)\">\n<p><b>\(capitalized(diagnostic.severity.word.text(in: language)))</b>"
    if !place.isEmpty { result += " <span class=\"at\">\(HTMLText.escaped(place))</span>" }
    result += "</p>\n<p>\(HTMLText.escaped(diagnostic.message.text(in: language)))</p>\n"
    if let advice = diagnostic.advice { result += "<p class=\"do\">→ \(HTMLText.escaped(advice.text(in: language)))</p>\n" }
    for related in diagnostic.related {
      let words = "\(placeOfRelated(related.place, in: file)): \(related.message.text(in: language))"
      result += "<p class=\"rel\">· \(HTMLText.escaped(words))</p>\n"
    }
    return result + explanation(of: diagnostic, explains) + "</li>\n"
  }

  private func explanation(of diagnostic: Diagnostic, _ explains: Bool) -> String {
    let id = "<code>\(HTMLText.escaped(diagnostic.id))</code>"
    guard explains, let explanation = explanations[diagnostic.id] else { return "<p class=\"m\">\(id)</p>\n" }
    let word = language == .vi ? "Giải thích" : "Explained"
    return "<details><summary><span class=\"how\">\(word): \(HTMLText.escaped(explanation.title))</span> \(id)</summary>\n"
      + explanation.html(in: language) + "</details>\n"
  }

  private func html(_ closing: ClosingList) -> String {
    var result = "<section>\n<h2>\(HTMLText.escaped(closing.title.text(in: language)))</h2>\n<ul class=\"list\">\n"
    for entry in closing.entries {
      result += "<li>\n<p>\(HTMLText.escaped(entry.words.text(in: language)))</p>\n"
      if !entry.items.isEmpty {
        result += "<ul class=\"files\">\n" + entry.items.map { "<li>\(HTMLText.path($0))</li>\n" }.joined() + "</ul>\n"
      }
      result += "</li>\n"
    }
    return result + "</ul>\n</section>\n"
  }

  private func capitalized(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }
}
