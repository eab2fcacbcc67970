import Diagnostics
import PlanModel

/// Reads `budget.csv`.
struct BudgetReader {
  /// The lines, in file order.
  private(set) var lines: [BudgetLine] = []

  /// Reads the rows; each id is claimed in the commune's namespace.
  /// - Parameters:
  ///   - items: The ids of the items of all plans.
  ///   - successors: What took the place of retired ids.
  init(
    _ table: Table, offices: OfficeDirectory, items: KnownIDs, successors: [ItemID: ItemID?], _ registry: inout IDRegistry,
    _ diagnostics: inout DiagnosticCollector
  ) {
    let (idField, titleField, itemField) = (table.field("id"), table.field("title"), table.field("item"))
    let (sourceField, periodField, decisionField) = (table.field("source"), table.field("period"), table.field("decision"))
    let (officeField, noteField) = (table.field("office"), table.field("note"))
    let (assignedField, plannedField) = (table.field("assigned"), table.field("planned"))
    let (approvedField, disbursedField) = (table.field("approved"), table.field("disbursed"))
    for row in table.rows {
      let id = row.id(idField, &diagnostics)
      let item = row.text(itemField).map { written in
        if items.contains(written) { return written }
        if successors[written] != nil {
          diagnostics.report(.reportOfRetired(written, successor: RetiredReader.last(after: written, in: successors)), at: row.place(itemField))
        } else if !items.mayContain(written) {
          diagnostics.report(.unknownItem(written, nearest: items.nearest(to: written)), at: row.place(itemField))
        }
        return nil
      }
      let source = row.choice(sourceField, as: BudgetLine.Source.self, &diagnostics)
      let assigned = row.amount(assignedField, &diagnostics)
      let planned = row.amount(plannedField, &diagnostics)
      let approved = row.amount(approvedField, &diagnostics)
      let disbursed = row.amount(disbursedField, &diagnostics)
      let period = row.period(periodField, &diagnostics)
      let office = offices.office(row, officeField, &diagnostics)
      if let approved = approved.value, let disbursed = disbursed.value, disbursed > approved, row.text(noteField).isBlank {
        diagnostics.report(.disbursedAboveApproved(disbursed, approved), at: row.place(disbursedField))
      }
      guard let id = id.value, registry.claim(id, at: row.place(idField), &diagnostics), let title = row.text(titleField).value,
        let source = source.value, let period = period.value
      else { continue }
      lines.append(
        BudgetLine(
          id: id, title: title, item: item.value, source: source, assigned: assigned.value, planned: planned.value, approved: approved.value,
          disbursed: disbursed.value, period: period, decision: row.text(decisionField).value, office: office.value,
          note: row.text(noteField).value, place: row.place))
    }
  }
}

extension Row {
  /// An amount of money in whole đồng.
  fileprivate func amount(_ field: Field, _ diagnostics: inout DiagnosticCollector) -> Reading<Int> {
    text(field).map { written in
      guard let quantity = Quantity.read(written), quantity.isWhole, quantity >= .zero,
        let amount = Int(exactly: quantity.millionths / 1_000_000), amount <= BudgetLine.largestAmount
      else {
        diagnostics.report(Row.digits(of: written) > 12 ? .amountTooLarge(written) : .notAnAmount(written), at: place(field))
        return nil
      }
      // No line of a commune's budget is that small: the figure is most likely in millions.
      if (1..<100_000).contains(amount) { diagnostics.report(.amountTooSmall(amount), at: place(field)) }
      return amount
    }
  }

  /// The number of digits of a whole number, whose thousands may be parted by points; 0 for anything else.
  private static func digits(of written: String) -> Int {
    let groups = written.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy { (48...57).contains($0) } }), groups.dropFirst().allSatisfy({ $0.count == 3 }) else {
      return 0
    }
    return groups.reduce(0) { $0 + $1.count }
  }
}

extension Finding {
  static func notAnAmount(_ written: String) -> Finding {
    .error(
      "not-an-amount", vi: "\(Shown.words(written)) không phải là số tiền", en: "\(Shown.words(written)) is not an amount of money",
      advice: LocalizedText(
        vi: "Ghi số đồng, là số nguyên không âm, không ghi đơn vị: 1.250.000.000; chưa biết thì để trống",
        en: "Write whole đồng, zero or more, without the unit: 1.250.000.000; leave it blank if it is not known"))
  }

  static func amountTooLarge(_ written: String) -> Finding {
    .error(
      "amount-too-large", vi: "Số tiền \(Shown.words(written)) lớn hơn \(Format.number(BudgetLine.largestAmount)) đồng",
      en: "The amount \(Shown.words(written)) is more than \(BudgetLine.largestAmount) đồng",
      advice: LocalizedText(vi: "Kiểm tra số chữ số 0", en: "Check the number of zeros"))
  }

  static func amountTooSmall(_ amount: Int) -> Finding {
    .warning(
      "amount-too-small", vi: "Số tiền chỉ là \(Format.number(amount)) đồng", en: "The amount is only \(amount) đồng",
      advice: LocalizedText(
        vi: "Nếu số này tính bằng triệu đồng, ghi lại bằng đồng", en: "If it is in millions of đồng, write it in đồng"))
  }

  static func disbursedAboveApproved(_ disbursed: Int, _ approved: Int) -> Finding {
    .warning(
      "disbursed-above-approved",
      vi: "Đã giải ngân \(Format.number(disbursed)) đồng, nhiều hơn số được duyệt, \(Format.number(approved)) đồng",
      en: "Disbursed \(disbursed) đồng, more than was approved, \(approved) đồng",
      advice: LocalizedText(vi: "Kiểm tra hai số, hoặc nêu lý do ở cột ghi chú", en: "Check both, or give the reason in the note"))
  }
}
