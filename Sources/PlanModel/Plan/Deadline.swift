/// By when an item is to be done, understood from the printed words.
public enum Deadline: Hashable, Sendable {
  /// "Thường xuyên": no end.
  case ongoing
  /// "Hằng năm": every calendar year.
  case yearly
  /// By the end of a day.
  case by(Day)
  /// "Tháng 12/2025 và các năm tiếp theo": by the end of a day, then every year.
  case byThenYearly(Day)
  /// Words that name no day, such as "Tháng 11": never overdue; pages say what is missing.
  case unclear
  /// The row has no words and the plan no horizon for it.
  case none

  /// The stable name in published tables: `ongoing`, `yearly`, `date`, `date-then-yearly`, `unclear`, `none`.
  public var kind: String {
    switch self {
    case .ongoing: return "ongoing"
    case .yearly: return "yearly"
    case .by: return "date"
    case .byThenYearly: return "date-then-yearly"
    case .unclear: return "unclear"
    case .none: return "none"
    }
  }

  /// The first day it names; nil where it names none.
  public var date: Day? {
    switch self {
    case .by(let day), .byThenYearly(let day): return day
    case .ongoing, .yearly, .unclear, .none: return nil
    }
  }

  /// Whether it comes back every year.
  public var returns: Bool {
    switch self {
    case .yearly, .byThenYearly: return true
    case .ongoing, .by, .unclear, .none: return false
    }
  }
}
