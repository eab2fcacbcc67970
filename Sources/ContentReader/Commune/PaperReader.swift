import Diagnostics
import Markdown
import PlanModel
import Vietnamese

/// Reads `bulletins/<period>.md`.
struct PaperReader {
  private let folder: ContentFolder
  /// The reporting cycles; nil when they were not understood, so that nothing is held against them.
  private let calendar: [ReportingCycle]?
  private let isDemonstration: Bool
  private let evidence: [Evidence]

  /// A reader of a commune's papers; `settings` are nil when they were not understood.
  init(_ folder: ContentFolder, settings: CommuneSettings?, evidence: [Evidence]) {
    self.folder = folder
    calendar = settings?.calendar
    isDemonstration = settings?.demonstration != nil
    self.evidence = evidence
  }

  /// The papers in order of their periods.
  func read(_ diagnostics: inout DiagnosticCollector) -> [Paper] {
    var papers: [Paper] = []
    for path in folder.files where path.hasPrefix("bulletins/") && !KnownFiles.isIgnored(path) {
      let name = String(path.dropFirst("bulletins/".count))
      if name.hasSuffix(PaperReader.issuedEnding) {
        requirePaper(of: name, at: SourcePlace(file: folder.shown(path)), &diagnostics)
        continue
      }
      guard name.hasSuffix(".md") else {
        diagnostics.report(.unknownFile(nearest: nil), at: SourcePlace(file: folder.shown(path)))
        continue
      }
      guard let period = PlainForms.period(String(name.dropLast(3))), Paper.lengths.contains(period.kind) else {
        diagnostics.report(.paperName(name), at: SourcePlace(file: folder.shown(path)))
        continue
      }
      if let paper = paper(path, of: period, &diagnostics) { papers.append(paper) }
    }
    return papers.sorted { $0.period < $1.period }
  }

  private func paper(_ path: String, of period: Period, _ diagnostics: inout DiagnosticCollector) -> Paper? {
    guard let text = folder.text(path, &diagnostics), let parts = FrontMatter(text, &diagnostics) else { return nil }
    MarkdownCheck.check(parts.body, file: text.file, firstLine: parts.bodyLine, &diagnostics)
    let passages = PaperBody.passages(of: parts.body, file: text.file, firstLine: parts.bodyLine, &diagnostics)
    guard let mapping = parts.settings.mapping(&diagnostics) else { return nil }
    let settings = SettingsMapping(
      mapping, in: parts.settings,
      optional: ["paper", "number", "date", "place", "cut-off", "issuer", "signer", "recipients", "signed"], &diagnostics)
    let kind = settings.choice("paper", as: Paper.Kind.self, &diagnostics)
    let number = settings.text("number", &diagnostics)
    let date = settings.day("date", &diagnostics)
    let cutOff = settings.day("cut-off", &diagnostics)
    let signer = signer(settings, &diagnostics)
    let signed = signedFile(settings, in: text, &diagnostics)
    let recipients = settings.texts("recipients", &diagnostics)
    if number.value != nil, date.isBlank { diagnostics.report(.numberWithoutDate, at: settings.place("number")) }
    if isDemonstration {
      for key in ["number", "signer", "signed"] where settings.has(key) {
        diagnostics.report(.demonstrationIssued(key), at: settings.place(key))
      }
    }
    guard !kind.isBroken, !date.isBroken, !cutOff.isBroken else { return nil }
    let usual = Paper.usualCutOff(of: period, calendar: calendar ?? [])
    if let day = cutOff.value, let calendar, day < min(period.last, Paper.usualCutOff(of: period, calendar: calendar)) {
      diagnostics.report(.cutOffBeforeEnd(day, of: period), at: settings.place("cut-off"))
    }
    let paper = Paper(
      period: period, kind: kind.value ?? .report, number: number.value, date: date.value, location: settings.text("place", &diagnostics).value,
      cutOff: cutOff.value ?? usual, issuer: settings.text("issuer", &diagnostics).value, signer: signer, recipients: recipients.value ?? [],
      signed: signed, passages: passages, issued: issued(of: period, cutOff: cutOff.value ?? usual, &diagnostics),
      place: SourcePlace(file: text.file))
    if calendar != nil, let day = paper.date, paper.cutOff > day {
      diagnostics.report(.cutOffAfterDate(paper.cutOff, day), at: settings.place(cutOff.value == nil ? "date" : "cut-off"))
    }
    return paper
  }

  /// What the paper stood on when it was issued; nil when there is no such file. One that cannot be understood is an error, for without it nobody
  /// could tell whether the paper changed.
  private func issued(of period: Period, cutOff: Day, _ diagnostics: inout DiagnosticCollector) -> IssuedPaper? {
    let path = "bulletins/" + period.key + PaperReader.issuedEnding
    guard let text = folder.text(path, &diagnostics) else { return nil }
    let place = SourcePlace(file: text.file)
    guard let issued = IssuedPaperFile.read(text.bytes), issued.period == period else {
      diagnostics.report(.unreadableIssuedFile, at: place)
      return nil
    }
    if issued.cutOff != cutOff { diagnostics.report(.issuedCutOff(issued.cutOff, cutOff), at: place) }
    return issued
  }

  private func requirePaper(of name: String, at place: SourcePlace, _ diagnostics: inout DiagnosticCollector) {
    let paper = name.dropLast(PaperReader.issuedEnding.count) + ".md"
    if !folder.contains("bulletins/" + paper) { diagnostics.report(.issuedWithoutPaper(String(paper)), at: place) }
  }

  /// What stands behind the period in the name of a file of an issued paper.
  static let issuedEnding = ".issued.json"

  private func signer(_ settings: SettingsMapping, _ diagnostics: inout DiagnosticCollector) -> Paper.Signer? {
    settings.mapping("signer", required: ["post", "name"], optional: ["form"], &diagnostics).map { entry in
      let form = entry.text("form", &diagnostics).value ?? ""
      let post = entry.text("post", &diagnostics).value
      guard let name = entry.text("name", &diagnostics).value, let post else { return nil }
      let lines = ListCell.entries(form).map(Trimmed.of).filter { !$0.isEmpty }
      return Paper.Signer(form: lines, post: post, name: name)
    }.value
  }

  /// An address, or a file of `evidence/` that the register holds as public.
  private func signedFile(_ settings: SettingsMapping, in text: SourceText, _ diagnostics: inout DiagnosticCollector) -> Paper.SignedFile? {
    let signed: Paper.SignedFile? = settings.value("signed", &diagnostics, finding: Finding.signedFile) { written in
      if WebAddress.isValid(written) { return .address(written) }
      return evidence.first { $0.file == written && $0.isPublic }.map { .evidence($0.id) }
    }.value
    if case .evidence = signed, SignedLine.lines(of: text) == nil { diagnostics.report(.signedLine, at: settings.place("signed")) }
    return signed
  }
}
