import PlanModel

/// What people call the kinds of values that columns hold.
public enum ColumnWords {
  /// "số", "ngày", "mã, xem bảng offices".
  public static func content(_ content: Column.Content) -> String {
    switch content {
    case .text: return "chữ"
    case .printed: return "chữ như in"
    case .id: return "mã"
    case .reference(let table): return "mã, xem bảng \(table)"
    case .list(let table?): return "danh sách mã, xem bảng \(table)"
    case .list(nil): return "danh sách"
    case .number: return "số"
    case .integer: return "số nguyên"
    case .date: return "ngày"
    case .period: return "kỳ"
    case .flag: return "đúng, sai"
    case .choice: return "một trong các giá trị"
    }
  }

  /// The values that a column may hold; nil where any may stand.
  public static func choices(_ content: Column.Content) -> String? {
    if case .choice(let words) = content { return words.joined(separator: " · ") }
    return nil
  }
}
