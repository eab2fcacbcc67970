import PlanModel

/// What people call the kinds of values that columns hold.
public enum ColumnWords {
  /// "số", "ngày", "mã của bảng offices"; of a choice without its values.
  public static func content(_ content: Column.Content) -> String {
    switch content {
    case .text: return "chữ"
    case .printed: return "chữ, như in trong kế hoạch"
    case .id: return "mã"
    case .reference(let table): return "mã của bảng \(table)"
    case .list(nil): return "nhiều mục"
    case .list(let table?): return "nhiều mã của bảng \(table)"
    case .number: return "số"
    case .integer: return "số nguyên"
    case .date: return "ngày"
    case .period: return "kỳ báo cáo"
    case .flag: return "có hoặc không"
    case .choice: return "một trong các giá trị"
    }
  }

  /// The values that a column may hold; nil where any may stand.
  public static func choices(_ content: Column.Content) -> [String]? {
    if case .choice(let words) = content { return words }
    return nil
  }

  /// All that a cell of a column may hold, in one line.
  static func whole(_ content: Column.Content) -> String {
    if let choices = choices(content) { return "một trong: " + choices.joined(separator: ", ") }
    if case .list = content { return self.content(content) + ", cách nhau bằng dấu |" }
    return self.content(content)
  }
}
