import CXlsxWriter
import PlanModel
import WorkbookWriting

/// The reporting form of an office for a period.
struct ReportForm {
  let commune: Commune
  /// The folder of the commune is its slug; nil stands for the items of no office, which the standing office gathers.
  let office: Office?
  let period: Period
  /// The day of issue, which is the file's date of creation too.
  let issued: Day
  let due: Day?
  let rows: [ReportRow]
  /// How many items of the office are met with valid proof and ask for nothing more.
  let exempt: Int

  /// The bytes of the workbook.
  func bytes() throws -> [UInt8] {
    let workbook = try WorkbookFile(isLarge: false)
    try workbook.setTitle(title, created: issued.number * 86_400)
    let looks = try FormLooks(workbook)
    let report = try FormSheet(FormLayout.reports.name, in: workbook, looks)
    let evidence = try FormSheet(FormLayout.evidence.name, in: workbook, looks)
    let dueWords = due.map(Format.day)
    let exemptWords =
      exempt == 0 ? nil : "\(exempt) mục của cơ quan đã đạt, có minh chứng hợp lệ, không phải báo cáo kỳ này nên không có trong biểu."
    try GuideSheet.write(GuideSheet.report(due: dueWords, exempt: exemptWords), in: workbook, looks)
    var record = try RecordSheet(in: workbook, looks)
    let lists = try Lists(&record, commune: commune, items: rows.map(\.item))
    try write(head: report)
    let placed = try write(rows: report, lists)
    try EvidenceSheet.write(evidence, title: title, lists)
    try record.write(
      FormRecord(
        kind: .report, commune: commune.slug, period: period, office: office?.id, issued: issued,
        rows: placed.map { FormRecord.Row(row: $0.row, code: $0.item.item, marks: $0.item.marks) }))
    return try workbook.finish()
  }

  /// Where the words of the lists stand.
  struct Lists {
    let states, items, kinds, flags, known: String

    init(_ record: inout RecordSheet, commune: Commune, items codes: [ItemID]) throws {
      states = try record.add(Report.State.allCases.map(\.rawValue))
      items = try record.add(codes)
      kinds = try record.add(EvidenceKinds.all(of: commune))
      flags = try record.add(["có", "không"])
      known = try record.add(commune.evidence.map(\.id))
    }
  }

  private var title: String {
    "Báo cáo kết quả \(FormLayout.words(period)) · \(office?.name ?? "Mục kế hoạch không nêu cơ quan chủ trì") · \(commune.fullName)"
  }

  private func write(head sheet: FormSheet) throws {
    let last = FormLayout.reports.columns.count - 1
    try sheet.write(title, 0, 0, sheet.looks.title)
    let dueWords = due.map { "Hạn gửi: \(Format.day($0)). " } ?? ""
    try sheet.write(
      dueWords + "Chỉ ghi vào ô màu vàng. Cách ghi ở trang “Hướng dẫn”; tài liệu chứng minh ghi ở trang “Minh chứng”.", 1, 0, sheet.looks.hint)
    let inputs = FormLayout.confirmColumn...last
    try sheet.write("Chức vụ người xác nhận (không ghi họ tên):", FormLayout.confirmRow, 0, sheet.looks.strong)
    try sheet.merge("", FormLayout.confirmRow, inputs, sheet.looks.words)
    try sheet.write("Lý do điều chỉnh (chỉ ghi khi sửa số đã gửi):", FormLayout.reasonRow, 0, sheet.looks.strong)
    try sheet.merge("", FormLayout.reasonRow, inputs, sheet.looks.words)
    for row in [FormLayout.confirmRow, FormLayout.reasonRow] { try WorkbookFile.check(worksheet_set_row(sheet.sheet, UInt32(row), 18, nil)) }
    try CellCheck.words("Người xác nhận", "Ghi chức vụ, như Trưởng phòng. Không ghi họ tên.").apply(
      to: sheet.sheet, FormLayout.confirmRow...FormLayout.confirmRow, FormLayout.confirmColumn)
    try CellCheck.words("Lý do điều chỉnh", "Chỉ ghi khi gửi lại biểu đã gửi để sửa số.").apply(
      to: sheet.sheet, FormLayout.reasonRow...FormLayout.reasonRow, FormLayout.confirmColumn)
    try sheet.writeHeadings(FormLayout.reports)
  }

  /// Writes the rows, targets, tasks and duties apart, and tells where each stands.
  private func write(rows sheet: FormSheet, _ lists: Lists) throws -> [(row: Int, item: ReportRow)] {
    var row = FormLayout.reports.firstRow
    var placed: [(row: Int, item: ReportRow)] = []
    var before: ReportRow?
    for item in rows {
      if before.map({ $0.kind != item.kind || $0.plan != item.plan }) ?? true {
        try sheet.merge(band(item), row, 0...(FormLayout.reports.columns.count - 1), sheet.looks.band)
        row += 1
      }
      try ReportRowCells(item: item, row: row, lists: lists).write(to: sheet)
      placed.append((row, item))
      before = item
      row += 1
    }
    sheet.protect()
    sheet.select(FormLayout.confirmRow, FormLayout.confirmColumn)
    return placed
  }

  private func band(_ item: ReportRow) -> String {
    let kind =
      switch item.kind {
      case .target: "CHỈ TIÊU"
      case .task: "NHIỆM VỤ"
      case .duty: "TRÁCH NHIỆM"
      }
    guard commune.plans.count > 1, commune.plans.indices.contains(item.plan) else { return kind }
    return kind + " · " + commune.plans[item.plan].document.shortTitle
  }
}
