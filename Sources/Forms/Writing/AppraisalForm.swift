import CXlsxWriter
import PlanModel
import WorkbookWriting

/// The form by which an office judges evidence.
struct AppraisalForm {
  let commune: Commune
  /// The office that judges; nil where nothing tells, so that the form asks.
  let office: Office?
  let issued: Day
  let rows: [WaitingEvidence]

  /// The bytes of the workbook.
  func bytes() throws -> [UInt8] {
    let layout = FormLayout.appraisals
    let workbook = try WorkbookFile(isLarge: false)
    try workbook.setTitle("Thẩm định minh chứng · \(commune.fullName)", created: issued.number * 86_400)
    let looks = try FormLooks(workbook)
    let sheet = try FormSheet(layout.name, in: workbook, looks)
    try GuideSheet.write(GuideSheet.appraisal, in: workbook, looks)
    var record = try RecordSheet(in: workbook, looks)
    let verdicts = try record.add(Appraisal.Verdict.allCases.map(\.rawValue))
    let offices = try record.add(commune.offices.map(\.name))
    try sheet.write("Thẩm định minh chứng · \(commune.fullName)", 0, 0, looks.title)
    try sheet.write("Minh chứng chờ thẩm định đến hết ngày \(Format.day(issued)). Chỉ ghi vào ô màu vàng.", 1, 0, looks.hint)
    let (row, column) = FormLayout.appraiser
    try sheet.write("Cơ quan thẩm định:", row, 0, looks.strong)
    if let office {
      try sheet.write(office.name, row, column, looks.strong)
    } else {
      try sheet.merge("", row, column...(column + 2), looks.choice)
      try CellCheck.list(offices, "Cơ quan thẩm định", prompt: "Chọn cơ quan kết luận.").apply(to: sheet.sheet, row...row, column)
    }
    try sheet.writeHeadings(layout)
    for (offset, evidence) in rows.enumerated() { try write(evidence, layout.firstRow + offset, to: sheet) }
    if !rows.isEmpty {
      let all = layout.firstRow...(layout.firstRow + rows.count - 1)
      for (index, column) in layout.columns.enumerated() where column.isInput {
        try check(column, verdicts).apply(to: sheet.sheet, all, index)
      }
    }
    sheet.protect()
    sheet.select(office == nil ? row : layout.firstRow, office == nil ? column : layout.index("verdict") ?? 0)
    try record.write(
      FormRecord(
        kind: .appraisal, commune: commune.slug, period: nil, office: office?.id, issued: issued,
        rows: rows.enumerated().map { FormRecord.Row(row: layout.firstRow + $0, code: $1.evidence.id, marks: "") }))
    return try workbook.finish()
  }

  private func write(_ waiting: WaitingEvidence, _ row: Int, to sheet: FormSheet) throws {
    let evidence = waiting.evidence
    let names = waiting.office.map { id in commune.offices.first { $0.id == id }?.name ?? id }
    let given = [
      "evidence": evidence.id, "title": evidence.title, "kind": evidence.kind,
      "document": [evidence.number, evidence.date.map(Format.day)].compactMap { $0 }.joined(separator: ", "),
      "cited": waiting.items.map(named).joined(separator: "; "),
      "from": [names, Format.day(waiting.received)].compactMap { $0 }.joined(separator: ", "),
      "file": evidence.file.map { String($0.split(separator: "/").last ?? "") } ?? evidence.url ?? "không có tệp",
    ]
    try sheet.fit(row, given, FormLayout.appraisals, atLeast: 2)
    for (index, column) in FormLayout.appraisals.columns.enumerated() {
      let look = column.key == "date" ? sheet.looks.day : column.key == "note" ? sheet.looks.words : sheet.looks.choice
      try sheet.write(given[column.key] ?? "", row, index, column.isInput ? look : sheet.looks.given)
    }
  }

  /// An item by its id and its words.
  private func named(_ id: ItemID) -> String {
    for plan in commune.plans {
      let items =
        plan.targets.map { $0.standing(on: issued).item } + plan.tasks.map { $0.standing(on: issued).item }
        + plan.duties.map { $0.standing(on: issued).item }
      if let item = items.first(where: { $0.id == id }) { return id + ": " + (item.reading ?? item.statement) }
    }
    return id
  }

  private func check(_ column: FormColumn, _ verdicts: String) -> CellCheck {
    switch column.key {
    case "verdict": .list(verdicts, column.heading, prompt: "Chọn: hợp lệ, không hợp lệ hoặc cần bổ sung.")
    case "date": .day(column.heading)
    default: .words(column.heading, nil)
    }
  }
}
