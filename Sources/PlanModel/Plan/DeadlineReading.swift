extension Deadline {
  /// The deadline that printed words name; ``none`` when they are blank, ``unclear`` when they name no day.
  ///
  /// A month, quarter or year means its last day; "trước" means the day before it begins. A day without a year ("trước ngày 10/6", "Tháng 11") is unclear.
  public static func read(printed: String) -> Deadline {
    var words = PrintedWords.of(printed)
    if words.isEmpty { return .none }
    if endless.contains(words) { return .ongoing }
    if everyYear.contains(words) { return .yearly }
    var returns = false
    if let suffix = followingYears.first(where: { words.count > $0.count && Array(words.suffix($0.count)) == $0 }) {
      returns = true
      words.removeLast(suffix.count)
    }
    while let first = words.first, until.contains(first) { words.removeFirst() }
    let isBefore = words.first == "trước"
    if isBefore { words.removeFirst() }
    guard let span = PrintedSpan.read(words) else { return .unclear }
    let day = isBefore ? span.first.advanced(by: -1) : span.last
    return returns ? .byThenYearly(day) : .by(day)
  }

  private static let endless = [["thường", "xuyên"], ["thường", "xuyên", "liên", "tục"], ["liên", "tục"]]

  private static let everyYear = [
    ["hàng", "năm"], ["hằng", "năm"], ["mỗi", "năm"], ["định", "kỳ", "hàng", "năm"], ["định", "kỳ", "hằng", "năm"],
  ]

  private static let followingYears = [
    ["và", "các", "năm", "tiếp", "theo"], ["và", "những", "năm", "tiếp", "theo"], ["và", "các", "năm", "sau"],
    ["và", "những", "năm", "sau"], ["các", "năm", "tiếp", "theo"], ["những", "năm", "tiếp", "theo"],
  ]

  /// Words before a deadline that change nothing: the end of a year and in the year end on the same day.
  private static let until: Set<String> = ["hoàn", "thành", "xong", "chậm", "nhất", "muộn", "là", "vào", "trong", "đến", "hết", "cuối"]
}
