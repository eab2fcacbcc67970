extension PublishedSchema {
  /// Which "rõ" of the plan's principle each row states.
  public static let clarity = TableSchema(
    key: "clarity", heading: "Các điều “rõ”",
    description: "Mỗi dòng là một điều “rõ” mà kế hoạch đòi hỏi, xét ở một mục của kế hoạch như đang có hiệu lực vào ngày đánh giá.",
    columns: [
      item,
      Column("order", "Thứ tự", .integer, required: true, "Thứ tự của điều “rõ” trong câu của kế hoạch, từ 1."),
      Column("word", "Rõ điều gì", .text, required: true, "Điều phải rõ, theo đúng lời của kế hoạch."),
      Column(
        "finding", "Kết luận", .choice(ClarityFinding.keys), required: true,
        "said: mục này ghi rõ; goal: mục này không ghi sản phẩm, mục tiêu đo được thay cho sản phẩm; unclear: có ghi nhưng không nêu đủ ngày; "
          + "elsewhere: kế hoạch để ở văn bản khác; missing: không ghi; unknownWord: trang này chưa có cách xét điều này."),
      Column("words", "Kế hoạch ghi", .text, "Lời của kế hoạch, hoặc nơi kế hoạch để điều này; để trống khi không ghi."),
    ],
    primaryKey: ["item", "order"])

  /// The quality of the progress data in the plan's own words.
  public static let dataQuality = TableSchema(
    key: "data_quality", heading: "Chất lượng dữ liệu",
    description: "Mỗi dòng là một yêu cầu của kế hoạch về dữ liệu, đo trên số liệu tiến độ của xã vào ngày đánh giá.",
    columns: [
      Column("order", "Thứ tự", .integer, required: true, "Thứ tự của yêu cầu trong câu của kế hoạch, từ 1."),
      Column("word", "Yêu cầu", .text, required: true, "Yêu cầu về dữ liệu, theo đúng lời của kế hoạch."),
      Column(
        "measure", "Cách đo", .choice(DataQualityMeasure.Word.allCases.map(\.key)),
        "Tên cố định của cách đo; để trống khi trang này chưa có cách đo."),
      Column("met", "Đạt", .integer, "Số trường hợp đạt yêu cầu; để trống khi chưa có cách đo."),
      Column("total", "Trên tổng số", .integer, "Số trường hợp được xét; 0 khi chưa có gì để đo; để trống khi chưa có cách đo."),
      Column("sentence", "Đếm gì", .text, "Đếm những gì, bằng lời; để trống khi chưa có cách đo."),
    ],
    primaryKey: ["order"])
}

extension ClarityFinding {
  /// The fixed name in published tables.
  public var key: String {
    switch self {
    case .said: return "said"
    case .goal: return "goal"
    case .unclear: return "unclear"
    case .elsewhere: return "elsewhere"
    case .missing: return "missing"
    case .unknownWord: return "unknownWord"
    }
  }

  /// All names, see ``key``.
  static let keys = ["said", "goal", "unclear", "elsewhere", "missing", "unknownWord"]
}
