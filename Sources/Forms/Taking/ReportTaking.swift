import Diagnostics
import PlanModel

/// Takes the rows out of returned reporting forms.
struct ReportTaking {
  /// What became of a form.
  struct Outcome {
    /// The rows to be put into `reports.csv`, each with whether it corrects one that is there.
    var rows: [(row: DraftRow, isCorrection: Bool)] = []
    /// How many rows say what is there already.
    var unchanged = 0
    /// How many rows are blank.
    var blank = 0
    /// When what is there was received, the latest day; nil where nothing is.
    var known: Day?
  }

  let commune: Commune
  let received: Day
  private let leads: [ItemID: OfficeID?]

  init(commune: Commune, received: Day) {
    self.commune = commune
    self.received = received
    leads = commune.plans.reduce(into: [:]) { leads, plan in
      let items =
        plan.targets.map { $0.standing(on: received).item } + plan.tasks.map { $0.standing(on: received).item }
        + plan.duties.map { $0.standing(on: received).item }
      for item in items { leads[item.id] = .some(item.lead.first?.id) }
    }
  }

  /// The keys of the cells that say something of an item.
  private static let answers = ["numerator", "denominator", "value", "state", "result", "obstacle", "proposal", "explanation"]
  private static let figures: Set<String> = ["numerator", "denominator", "value"]

  func take(_ form: ReturnedForm, _ citations: EvidenceTaking.Citations, _ diagnostics: inout DiagnosticCollector) -> Outcome {
    var outcome = Outcome()
    guard let period = form.record.period else { return outcome }
    let layout = FormLayout.reports
    let confirmPlace = form.place(layout, FormLayout.confirmRow, column: FormLayout.confirmColumn, heading: "Chức vụ người xác nhận")
    let reasonPlace = form.place(layout, FormLayout.reasonRow, column: FormLayout.confirmColumn, heading: "Lý do điều chỉnh")
    let confirmed = form.cell(layout, FormLayout.confirmRow, column: FormLayout.confirmColumn).map(CellWords.words) ?? ""
    let reason = form.cell(layout, FormLayout.reasonRow, column: FormLayout.confirmColumn).map(CellWords.words) ?? ""
    for entry in form.record.rows {
      let place = form.place(layout, "item", entry.row)
      if let shown = form.cell(layout, "item", entry.row).map(CellWords.words), shown != entry.code {
        diagnostics.report(.codeChanged(shown, should: entry.code), at: place)
        continue
      }
      let cited = citations[entry.code] ?? []
      guard cited.isEmpty == false || ReportTaking.answers.contains(where: { form.cell(layout, $0, entry.row) != nil }) else {
        outcome.blank += 1
        continue
      }
      var draft = DraftRow(at: place)
      draft.set("item", entry.code, at: place)
      draft.set("period", period.key, at: place)
      draft.set("reported", received.iso, at: place)
      if let office = form.record.office, leads[entry.code] ?? nil != office { draft.set("office", office, at: place) }
      for key in ReportTaking.answers { put(key, entry, of: form, into: &draft, &diagnostics) }
      draft.set("evidence", cited.map(\.id).joined(separator: " | "), at: cited.first?.place ?? claimPlace(entry.row, form))
      draft.set("confirmed", confirmed, at: confirmPlace)
      check(draft, entry, form, &diagnostics)
      let before = commune.reports.filter { $0.item == entry.code && $0.period == period }.max { $0.reported < $1.reported }
      if let before {
        outcome.known = max(outcome.known ?? before.reported, before.reported)
        if ReportTaking.isSame(draft, before) {
          outcome.unchanged += 1
          continue
        }
        draft.set("note", reason, at: reasonPlace)
      }
      outcome.rows.append((draft, before != nil))
    }
    if !outcome.rows.isEmpty, confirmed.isEmpty { diagnostics.report(.nobodyConfirms, at: confirmPlace) }
    return outcome
  }

  private func put(
    _ key: String, _ entry: FormRecord.Row, of form: ReturnedForm, into draft: inout DraftRow, _ diagnostics: inout DiagnosticCollector
  ) {
    let place = form.place(FormLayout.reports, key, entry.row)
    guard let cell = form.cell(FormLayout.reports, key, entry.row) else { return draft.set(key, "", at: place) }
    let isFigure = ReportTaking.figures.contains(key)
    let doubt = isFigure ? CellWords.doubt(of: cell, isPercentage: key == "value" && entry.marks.contains("p")) : nil
    if let refusal = CellWords.refusal(of: cell, isFigure: isFigure) ?? doubt {
      diagnostics.report(refusal, at: place)
      return draft.set(key, "", at: place)
    }
    draft.set(key, isFigure ? CellWords.figure(cell) : CellWords.words(cell), at: place)
  }

  /// The cell by which a row claims completion, for what is found wrong with its evidence.
  private func claimPlace(_ row: Int, _ form: ReturnedForm) -> SourcePlace {
    let key = ["value", "numerator", "state"].first { form.cell(FormLayout.reports, $0, row) != nil } ?? "item"
    return form.place(FormLayout.reports, key, row)
  }

  /// What the reader of tables does not ask of a row, and the form does.
  private func check(_ draft: DraftRow, _ entry: FormRecord.Row, _ form: ReturnedForm, _ diagnostics: inout DiagnosticCollector) {
    func figure(_ key: String) -> Quantity? { draft.cells[key].flatMap(Quantity.read) }
    for key in ["numerator", "denominator", "value"] {
      if let figure = figure(key), figure < .zero { diagnostics.report(.negativeFigure, at: form.place(FormLayout.reports, key, entry.row)) }
    }
    if entry.marks.contains("s"), let part = figure("numerator"), let whole = figure("denominator"), whole > .zero, part > whole {
      diagnostics.report(.partAboveWhole, at: form.place(FormLayout.reports, "numerator", entry.row))
    }
    if entry.marks.contains("r"), draft.cells["explanation"] == nil {
      diagnostics.report(.redUnexplained, at: form.place(FormLayout.reports, "explanation", entry.row))
    }
  }

  /// Whether a row says what a report says already.
  private static func isSame(_ draft: DraftRow, _ report: Report) -> Bool {
    func figure(_ key: String) -> Quantity? { draft.cells[key].flatMap(Quantity.read) }
    func words(_ key: String) -> String? { draft.cells[key] }
    let isRatio = report.numerator != nil
    return figure("numerator") == report.numerator && figure("denominator") == report.denominator
      && (isRatio || figure("value") == report.value) && words("state")?.lowercased() == report.state?.rawValue && words("result") == report.result
      && words("obstacle") == report.obstacle && words("proposal") == report.proposal && words("explanation") == report.explanation
      && (words("evidence") ?? "") == report.evidence.joined(separator: " | ") && words("confirmed") == report.confirmed
  }
}
