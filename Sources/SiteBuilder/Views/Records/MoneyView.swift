import Editions
import PlanModel
import Templating

/// An amount of money, or how many amounts were added up.
final class MoneyView: TemplateView {
  let amount: Int?
  let note: String?

  /// The amount of one line.
  init(_ amount: Int?) {
    self.amount = amount
    note = nil
  }

  /// The sum over some lines: it says how many of them have no amount.
  init(_ sum: BudgetSum.Amount, lines: Int) {
    amount = sum.total
    note = sum.unknown > 0 && sum.total != nil ? say("\(sum.unknown) trên \(lines) khoản chưa có số") : nil
  }

  static let schema = ViewSchema<MoneyView>(
    "money",
    [
      .optionalText("amount", "số tiền, như 1.250 triệu đồng; không có khi chưa biết") { $0.amount.map(Format.money) },
      .optionalText("note", "mấy khoản chưa có số, khi là tổng và có khoản như vậy") { $0.note },
    ])
}
