import Diagnostics
import PlanModel

/// Takes the verdicts out of a returned appraisal form.
struct AppraisalTaking {
  /// What became of a form.
  struct Outcome {
    /// The rows to be put into `appraisals.csv`.
    var rows: [DraftRow] = []
    /// How many verdicts are there already.
    var unchanged = 0
    /// How many rows are blank.
    var blank = 0
  }

  let commune: Commune
  let received: Day

  func take(_ form: ReturnedForm, _ diagnostics: inout DiagnosticCollector) -> Outcome {
    let layout = FormLayout.appraisals
    var outcome = Outcome()
    let (row, column) = FormLayout.appraiser
    let officePlace = form.place(layout, row, column: column, heading: "Cơ quan thẩm định")
    let office = form.record.office ?? form.cell(layout, row, column: column).map(CellWords.words) ?? ""
    for entry in form.record.rows {
      let place = form.place(layout, "evidence", entry.row)
      if let shown = form.cell(layout, "evidence", entry.row).map(CellWords.words), shown != entry.code {
        diagnostics.report(.codeChanged(shown, should: entry.code), at: place)
        continue
      }
      guard ["verdict", "date", "note"].contains(where: { form.cell(layout, $0, entry.row) != nil }) else {
        outcome.blank += 1
        continue
      }
      var draft = DraftRow(at: place)
      draft.set("evidence", entry.code, at: place)
      draft.set("office", office, at: officePlace)
      for key in ["verdict", "date", "note"] {
        let place = form.place(layout, key, entry.row)
        draft.set(key, "", at: place)
        guard let cell = form.cell(layout, key, entry.row) else { continue }
        if let refusal = CellWords.refusal(of: cell, isFigure: false) { diagnostics.report(refusal, at: place) }
        draft.set(key, CellWords.words(cell), at: place)
      }
      if let day = draft.cells["date"].flatMap(Day.read) {
        draft.set("date", day.iso, at: draft.place(of: "date"))
        if day > received { diagnostics.report(.verdictAfterReceipt(day, received), at: draft.place(of: "date")) }
      }
      if isKnown(draft) { outcome.unchanged += 1 } else { outcome.rows.append(draft) }
    }
    if !outcome.rows.isEmpty, office.isEmpty { diagnostics.report(.nobodyAppraises, at: officePlace) }
    return outcome
  }

  private func isKnown(_ draft: DraftRow) -> Bool {
    commune.appraisals.contains { known in
      known.evidence == draft.cells["evidence"] && known.date.iso == draft.cells["date"]
        && known.verdict.rawValue == draft.cells["verdict"]?.lowercased()
        && known.note == draft.cells["note"]
    }
  }
}

extension Finding {
  static func verdictAfterReceipt(_ day: Day, _ received: Day) -> Finding {
    .error(
      "verdict-after-receipt", vi: "Ngày kết luận \(day.iso) sau ngày nhận biểu, \(received.iso)",
      en: "The verdict of \(day.iso) is after the form was received, \(received.iso)",
      advice: LocalizedText(vi: "Kiểm tra ngày kết luận, hoặc --received", en: "Check the day of the verdict, or --received"))
  }

  static var nobodyAppraises: Finding {
    .error("nobody-appraises", vi: "Chưa chọn cơ quan thẩm định", en: "No office is named that judges")
  }
}
