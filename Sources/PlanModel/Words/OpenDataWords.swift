/// The words for open data, on pages and in papers.
public enum OpenDataWords {
  /// The word of a status: "Đã công bố".
  public static func status(_ status: OpenDataStatus) -> String {
    switch status {
    case .published: return "Đã công bố"
    case .outOfDate: return "Quá kỳ cập nhật"
    case .late: return "Chậm công bố"
    case .notYetDue: return "Chưa đến hạn"
    case .unplanned: return "Chưa ấn định ngày"
    }
  }

  /// How often, as a sentence has it: "6 tháng một lần".
  public static func frequency(_ frequency: UpdateFrequency) -> String {
    frequency == .semiannual ? "6 tháng một lần" : frequency.rawValue
  }

  /// "9 trên 11 bộ dữ liệu đã đến hạn được công bố và cập nhật đúng kỳ, 81,8%"; nil when none is due.
  public static func share(_ share: OpenDataShare) -> String? {
    guard let percentage = share.percentage else { return nil }
    return "\(parts(share)) bộ dữ liệu đã đến hạn được công bố và cập nhật đúng kỳ, \(VietnameseFormat.number(percentage, decimals: 1))%"
  }

  /// "9 trên 11".
  public static func parts(_ share: OpenDataShare) -> String {
    "\(VietnameseFormat.number(share.onSchedule)) trên \(VietnameseFormat.number(share.due))"
  }
}
