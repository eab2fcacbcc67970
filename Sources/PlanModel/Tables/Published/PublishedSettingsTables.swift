extension PublishedSchema {
  /// The sentences by which a commune's plan rules how it is accounted for: all that the site quotes.
  public static let provisions = TableSchema(
    key: "provisions", heading: "Quy định của kế hoạch",
    description: "Mỗi dòng là một câu của kế hoạch về báo cáo, minh chứng, công khai, kinh phí và những điều tương tự, giữ nguyên lời văn.",
    columns: [
      Column("order", "Thứ tự", .integer, required: true, "Thứ tự, từ 1: theo chủ đề, trong mỗi chủ đề các câu được dùng để tính đứng trước."),
      Column("subject", "Chủ đề", .choice(Provision.Subject.allCases.map(\.rawValue)), required: true, "Câu nói về điều gì."),
      Column(
        "key", "Dùng làm gì", .choice(["calendar", "monitoring", "appraisal", "alerts", "quality", "clarity", "provisions"]), required: true,
        "calendar: chế độ báo cáo, xem bảng reporting_cycles; monitoring: hệ thống theo dõi; appraisal: bước thẩm định; alerts: quy tắc cảnh báo đỏ; "
          + "quality: yêu cầu về dữ liệu; clarity: các điều “rõ”; provisions: chỉ để trích dẫn."),
      Column("list", "Danh mục", .text, "Mã của danh mục mà kế hoạch hứa lập hoặc công bố; chỉ có với chủ đề danh mục."),
      Column("title", "Tên", .text, "Tên của danh mục, hoặc của hệ thống theo dõi."),
      Column("sentence", "Câu", .text, required: true, "Câu của kế hoạch, giữ nguyên."),
      Column("source", "Vị trí trong văn bản", .text, "Câu nằm ở đâu trong kế hoạch."),
    ],
    primaryKey: ["order"])

  /// The reports that the plan asks for again and again.
  public static let reportingCycles = TableSchema(
    key: "reporting_cycles", heading: "Chế độ báo cáo", description: "Mỗi dòng là một chế độ báo cáo định kỳ mà kế hoạch đặt ra.",
    columns: [
      Column("order", "Thứ tự", .integer, required: true, "Thứ tự, từ 1."),
      Column(
        "kind", "Loại kỳ", .choice(Period.Kind.allCases.map(\.rawValue)), required: true,
        "month là tháng, quarter là quý, half là 6 tháng, year là năm."),
      Column("part", "Kỳ thứ mấy", .integer, "Kỳ thứ mấy trong năm, từ 1; để trống khi mọi kỳ đều báo cáo."),
      Column(
        "due", "Hạn gửi", .text,
        "Gửi chậm nhất vào cuối ngày này, ví dụ “ngày 5 tháng sau”, “ngày 9/6”, “cuối kỳ”; để trống khi kế hoạch không nêu ngày."),
      Column("cut_off", "Ngày chốt số liệu", .text, "Số liệu tính đến hết ngày này; để trống thì là ngày sớm hơn giữa hạn gửi và cuối kỳ."),
      Column("from", "Từ ngày", .date, "Chỉ các kỳ kết thúc từ ngày này; để trống là từ khi kế hoạch bắt đầu."),
      Column("sentence", "Câu", .text, required: true, "Câu của kế hoạch, giữ nguyên."),
      Column("source", "Vị trí trong văn bản", .text, "Câu nằm ở đâu trong kế hoạch."),
    ],
    primaryKey: ["order"])

  /// By when the targets of a plan are to be reached.
  public static let horizons = TableSchema(
    key: "horizons", heading: "Mốc chung của kế hoạch", description: "Mỗi dòng là một mốc chung, dùng cho chỉ tiêu không ghi thời hạn riêng.",
    columns: [
      planOfRow, orderInPlan,
      Column("title", "Mốc", .text, required: true, "Tên mốc như in trong kế hoạch."),
      Column("due", "Ngày đến hạn", .date, required: true, "Ngày cuối cùng của mốc."),
      Column("sections", "Các mục", .list(table: nil), "Các mục của kế hoạch theo mốc này, cách nhau bằng dấu |; để trống là mọi mục."),
    ],
    primaryKey: ["plan", "order"])

  /// The titles of sections and of rows that only group others.
  public static let planHeadings = TableSchema(
    key: "plan_headings", heading: "Tên mục của kế hoạch", description: "Mỗi dòng là tên của một mục, hoặc của một dòng chỉ để gom các dòng khác.",
    columns: [
      planOfRow, orderInPlan,
      Column(
        "rows", "Của bảng", .choice(PlanDocument.Heading.Rows.allCases.map(\.rawValue)), required: true,
        "targets là chỉ tiêu, tasks là nhiệm vụ, duties là trách nhiệm, giải pháp."),
      Column("section", "Mục", .text, required: true, "Mục của kế hoạch, như in trong văn bản."),
      Column("number", "Số", .text, "Số của dòng gom nhóm; để trống khi là tên của cả mục."),
      Column("title", "Tên mục", .text, required: true, "Tên như in trong kế hoạch."),
    ],
    primaryKey: ["plan", "order"])

  /// Ids that are no longer used.
  public static let retired = TableSchema(
    key: AuthorTable.retired.key, heading: AuthorTable.retired.heading, description: AuthorTable.retired.description,
    columns: AuthorTable.retired.columns(replacing: [
      "new": [
        Column("new", "Mã mới", .id, "Mã thay cho mã cũ khi ấy, có thể đã thôi dùng từ đó; để trống khi không có."),
        Column("successor", "Mã đang dùng", .reference(table: "items"), "Mã đang dùng ở cuối chuỗi thay thế; để trống khi không có."),
      ]
    ]),
    primaryKey: AuthorTable.retired.primaryKey)

  private static let planOfRow = Column("plan", "Kế hoạch", .reference(table: "plans"), required: true, "Mã của kế hoạch.")
  private static let orderInPlan = Column("order", "Thứ tự", .integer, required: true, "Thứ tự trong kế hoạch, từ 1.")
}
