import Diagnostics
import Markdown
import PlanModel

/// Reads `plan.md`.
enum PlanDocumentReader {
  /// The document; nil when the file is missing or lacks what every plan needs, which is reported.
  static func read(_ folder: ContentFolder, path: String, _ diagnostics: inout DiagnosticCollector) -> PlanDocument? {
    guard folder.contains(path) else {
      diagnostics.report(.missingPlanText, at: SourcePlace(file: folder.shown(path)))
      return nil
    }
    guard let text = folder.text(path, &diagnostics), let parts = FrontMatter(text, &diagnostics) else { return nil }
    MarkdownCheck.check(parts.body, file: text.file, firstLine: parts.bodyLine, &diagnostics)
    guard let mapping = parts.settings.mapping(&diagnostics) else { return nil }
    let settings = SettingsMapping(
      mapping, in: parts.settings, required: ["kind", "issuer", "title", "short-title", "first-year"],
      optional: [
        "number", "number-printed", "date", "date-printed", "carries-out", "start", "horizons", "headings", "legal-basis", "signer",
        "recipients", "unassigned", "note",
      ], &diagnostics)
    let kind = settings.text("kind", &diagnostics).value
    let issuer = settings.text("issuer", &diagnostics).value
    let title = settings.text("title", &diagnostics).value
    let shortTitle = settings.text("short-title", &diagnostics).value
    let firstYear = settings.value("first-year", &diagnostics, finding: Finding.notAYear) { written in
      Int(written).flatMap { (1900...2200).contains($0) ? $0 : nil }
    }
    let start = settings.day("start", &diagnostics)
    let date = settings.day("date", &diagnostics)
    let horizons = horizons(settings, &diagnostics)
    let result = PlanDocument(
      kind: kind ?? "", number: settings.text("number", &diagnostics).value,
      printedNumber: settings.text("number-printed", &diagnostics).value, date: date.value,
      printedDate: settings.text("date-printed", &diagnostics).value, issuer: issuer ?? "", title: title ?? "",
      shortTitle: shortTitle ?? "", carriesOut: settings.text("carries-out", &diagnostics).value, start: start.value,
      firstYear: firstYear.value ?? 1900, horizons: horizons.value ?? [], headings: headings(settings, &diagnostics),
      legalBasis: settings.texts("legal-basis", &diagnostics).value ?? [], signer: signer(settings, &diagnostics),
      recipients: settings.texts("recipients", &diagnostics).value ?? [], unassigned: settings.text("unassigned", &diagnostics).value,
      note: settings.text("note", &diagnostics).value, body: parts.body,
      place: SourcePlace(file: text.file), bodyLine: parts.bodyLine)
    // Rows are judged by start and horizons; a plan that has these wrong is passed over in the checks of its rows.
    let isUsable = kind != nil && issuer != nil && title != nil && shortTitle != nil && firstYear.value != nil
    return isUsable && !start.isBroken && !date.isBroken && !horizons.isBroken ? result : nil
  }

  private static func horizons(
    _ settings: SettingsMapping, _ diagnostics: inout DiagnosticCollector
  ) -> Reading<[PlanDocument.Horizon]> {
    let (entries, isWhole) = settings.mappings("horizons", required: ["title", "due"], optional: ["sections"], &diagnostics)
    let horizons = entries.compactMap { entry -> PlanDocument.Horizon? in
      let title = entry.text("title", &diagnostics).value
      let due = entry.day("due", &diagnostics).value
      let sections = entry.texts("sections", &diagnostics)
      guard let title, let due, !sections.isBroken else { return nil }
      return PlanDocument.Horizon(title: title, due: due, sections: sections.value ?? [])
    }
    return isWhole && horizons.count == entries.count ? .value(horizons) : .broken
  }

  private static func headings(_ settings: SettingsMapping, _ diagnostics: inout DiagnosticCollector) -> [PlanDocument.Heading] {
    let kinds = PlanDocument.Heading.Rows.allCases
    guard let headings = settings.mapping("headings", optional: kinds.map(\.rawValue), &diagnostics).value else { return [] }
    return kinds.flatMap { rows in
      let (entries, _) = headings.mappings(rows.rawValue, required: ["section", "title"], optional: ["number"], &diagnostics)
      return entries.compactMap { entry -> PlanDocument.Heading? in
        let section = entry.text("section", &diagnostics).value
        let number = entry.text("number", &diagnostics).value
        guard let title = entry.text("title", &diagnostics).value, let section else { return nil }
        return PlanDocument.Heading(rows: rows, section: section, number: number, title: title)
      }
    }
  }

  private static func signer(_ settings: SettingsMapping, _ diagnostics: inout DiagnosticCollector) -> PlanDocument.Signer? {
    settings.mapping("signer", required: ["post", "name"], optional: ["authority"], &diagnostics).map { entry in
      let authority = entry.text("authority", &diagnostics).value
      let post = entry.text("post", &diagnostics).value
      guard let name = entry.text("name", &diagnostics).value, let post else { return nil }
      return PlanDocument.Signer(authority: authority, post: post, name: name)
    }.value
  }
}
