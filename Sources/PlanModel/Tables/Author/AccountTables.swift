extension AuthorTable {
  /// What the plan costs.
  public static let budget = TableSchema(
    key: "budget", heading: "Kinh phí", description: "Mỗi dòng là một nội dung chi để thực hiện kế hoạch.",
    columns: [
      Column("id", "Mã", .id, required: true, "Mã của dòng kinh phí."),
      Column("title", "Nội dung chi", .text, required: true, "Tiền được chi cho việc gì."),
      Column("item", "Mã mục của kế hoạch", .reference(table: "items"), "Chỉ tiêu, nhiệm vụ hoặc trách nhiệm mà khoản chi phục vụ."),
      Column("source", "Nguồn", .choice(BudgetLine.Source.allCases.map(\.rawValue)), required: true, "Nguồn kinh phí."),
      Column("assigned", "Mức tỉnh giao", .integer, "Số tiền tỉnh giao, tính bằng đồng; chưa biết thì để trống, không ghi 0."),
      Column("planned", "Dự kiến", .integer, "Số tiền xã dự kiến, tính bằng đồng."),
      Column("approved", "Được duyệt", .integer, "Số tiền được duyệt, tính bằng đồng."),
      Column("disbursed", "Đã giải ngân", .integer, "Số tiền đã giải ngân, tính bằng đồng."),
      Column("period", "Kỳ", .period, required: true, "Kinh phí của kỳ nào: năm, quý hoặc tháng."),
      Column("decision", "Số quyết định", .text, "Số, ký hiệu của quyết định giao hoặc duyệt kinh phí."),
      Column("office", "Cơ quan", .reference(table: "offices"), "Cơ quan sử dụng kinh phí."),
      Column("note", "Ghi chú", .text, "Ghi chú."),
    ],
    primaryKey: ["id"])

  /// The lists that the plan promises to publish.
  public static let listings = TableSchema(
    key: "listings", heading: "Danh mục công bố", description: "Mỗi dòng là một mục của một danh mục mà kế hoạch hứa công bố.",
    columns: [
      Column("list", "Danh mục", .text, required: true, "Mã của danh mục, ví dụ bai-toan-lon."),
      Column("id", "Mã", .id, required: true, "Mã của mục."),
      Column("title", "Tên", .text, required: true, "Tên của mục."),
      Column("office", "Cơ quan", .reference(table: "offices"), required: true, "Cơ quan trả lời về mục này."),
      Column("description", "Mô tả", .text, "Nội dung của mục."),
      Column("for_whom", "Đối tượng", .text, "Mục này dành cho ai."),
      Column("how", "Cách tiếp cận", .text, "Muốn tham gia hoặc sử dụng thì làm gì."),
      Column("url", "Địa chỉ trang", .text, "Trang web nói thêm."),
      Column("from", "Từ ngày", .date, "Ngày công bố và có hiệu lực."),
      Column("until", "Đến hết ngày", .date, "Ngày cuối cùng còn hiệu lực; để trống khi không có."),
      Column("document", "Văn bản", .text, "Văn bản làm căn cứ: số, ký hiệu hoặc tên."),
    ],
    primaryKey: ["id"])

  /// Reports sent upwards, reviews, inspections.
  public static let submissions = TableSchema(
    key: "submissions", heading: "Báo cáo cấp trên, kiểm tra",
    description: "Mỗi dòng là một báo cáo gửi cấp trên, một lần sơ kết, tổng kết, kiểm tra hoặc giám sát.",
    columns: [
      Column("id", "Mã", .id, required: true, "Mã của báo cáo."),
      Column("period", "Kỳ", .period, required: true, "Kỳ mà báo cáo nói về."),
      Column("kind", "Loại", .choice(Submission.Kind.allCases.map(\.rawValue)), required: true, "Loại báo cáo."),
      Column("recipient", "Nơi nhận", .text, required: true, "Gửi cho ai."),
      Column("due", "Hạn gửi", .date, "Phải gửi chậm nhất vào cuối ngày này; để trống khi kế hoạch không nêu ngày."),
      Column("sent", "Ngày gửi", .date, "Ngày đã gửi; để trống khi chưa gửi."),
      Column("number", "Số văn bản", .text, "Số, ký hiệu của văn bản."),
      Column("file", "Tệp", .text, "Đường dẫn của tệp trong thư mục của xã."),
    ],
    primaryKey: ["id"])

  /// Praise, criticism, ratings.
  public static let decisions = TableSchema(
    key: "decisions", heading: "Khen, phê bình, đánh giá",
    description: "Mỗi dòng là một văn bản khen, phê bình hoặc đánh giá một cơ quan về việc thực hiện kế hoạch.",
    columns: [
      Column("date", "Ngày", .date, required: true, "Ngày của văn bản."),
      Column("kind", "Loại", .choice(Decision.Kind.allCases.map(\.rawValue)), required: true, "Khen, phê bình hoặc đánh giá."),
      Column("office", "Cơ quan", .reference(table: "offices"), required: true, "Cơ quan được khen, bị phê bình hoặc được đánh giá."),
      Column("level", "Mức, hình thức", .text, "Mức đánh giá hoặc hình thức, bằng lời."),
      Column("number", "Số văn bản", .text, required: true, "Số, ký hiệu của văn bản; không có số thì không ghi dòng này."),
      Column("file", "Tệp", .text, "Đường dẫn của tệp trong thư mục của xã."),
    ],
    primaryKey: ["date", "kind", "office", "number"])
}
