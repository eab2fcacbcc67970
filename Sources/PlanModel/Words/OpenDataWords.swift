import Editions

/// The words for open data, on pages and in papers.
public enum OpenDataWords {
  /// The word of a status: "Đã công bố".
  public static func status(_ status: OpenDataStatus) -> String {
    switch status {
    case .published: return say("Đã công bố")
    case .outOfDate: return say("Quá kỳ cập nhật")
    case .late: return say("Chậm công bố")
    case .notYetDue: return say("Chưa đến hạn")
    case .unplanned: return say("Chưa ấn định ngày")
    }
  }

  /// How often, as a sentence has it: "6 tháng một lần".
  public static func frequency(_ frequency: UpdateFrequency) -> String {
    frequency == .semiannual ? say("6 tháng một lần") : frequency.word
  }

  /// "9 trên 11 bộ dữ liệu đã đến hạn được công bố và cập nhật đúng kỳ, 81,8%"; nil when none is due.
  public static func share(_ share: OpenDataShare) -> String? {
    guard let percentage = share.percentage else { return nil }
    return say("\(parts(share)) bộ dữ liệu đã đến hạn được công bố và cập nhật đúng kỳ, \(Format.number(percentage, decimals: 1))%")
  }

  /// "9 trên 11".
  public static func parts(_ share: OpenDataShare) -> String {
    say("\(Format.number(share.onSchedule)) trên \(Format.number(share.due))")
  }
}
