extension AuthorTable {
  /// The targets of a plan.
  public static let targets = TableSchema(
    key: "targets", heading: "Chỉ tiêu", description: "Mỗi dòng là một chỉ tiêu của kế hoạch, ghi đúng như văn bản.",
    columns: [id, section, number] + [
      Column("indicator", "Mã chỉ số", .reference(table: "indicators"), "Chỉ số tương ứng trong danh mục dùng chung."),
      statement, reading,
      Column("unit", "Đơn vị tính", .text, "Đơn vị tính như in trong kế hoạch."),
      Column("target", "Mục tiêu", .printed, "Mục tiêu như in trong kế hoạch."),
      Column(
        "comparator", "So sánh", .choice(Goal.Comparator.allCases.map(\.rawValue)),
        "Cách so với mục tiêu, chỉ ghi khi cách đọc tự động không đúng."),
      Column("min", "Mức thấp nhất", .number, "Cận dưới của mục tiêu, chỉ ghi khi cách đọc tự động không đúng."),
      Column("max", "Mức cao nhất", .number, "Cận trên của mục tiêu, chỉ ghi khi cách đọc tự động không đúng."),
      Column("scale", "Trên tổng số", .number, "Thứ hạng được tính trên bao nhiêu đơn vị."),
      Column("due", "Thời hạn", .printed, "Thời hạn như in trong kế hoạch."),
      dueDate, start,
      Column("baseline", "Mức đầu kỳ", .number, "Mức khi bắt đầu kế hoạch."),
      Column("scope", "Phạm vi", .choice(Target.Scope.allCases.map(\.rawValue)), "Số liệu của xã hay của cả tỉnh; để trống là của xã."),
    ] + responsible + [
      Column("product", "Sản phẩm", .text, "Sản phẩm chứng tỏ đã hoàn thành."),
      authority, origin, externalID,
      Column("computed", "Tự tính", .choice(ComputedValue.allCases.map(\.rawValue)), "Tên giá trị do chương trình tự tính thay cho báo cáo."),
      note, source,
    ],
    primaryKey: ["id"])

  /// The tasks of a plan.
  public static let tasks = TableSchema(
    key: "tasks", heading: "Nhiệm vụ", description: "Mỗi dòng là một nhiệm vụ của kế hoạch, ghi đúng như văn bản.",
    columns: [id, section, number, statement, reading] + responsible + [
      Column("product", "Kết quả, sản phẩm", .text, "Kết quả, sản phẩm như in trong kế hoạch."),
      Column("due", "Thời gian thực hiện", .printed, "Thời gian thực hiện như in trong kế hoạch."),
      dueDate, start, authority, origin, externalID, note, source,
    ],
    primaryKey: ["id"])

  /// The duties and solutions that a plan gives to offices.
  public static let duties = TableSchema(
    key: "duties", heading: "Trách nhiệm, giải pháp",
    description: "Mỗi dòng là một trách nhiệm hoặc giải pháp mà kế hoạch giao, không có chỉ tiêu đo đếm.",
    columns: [
      id, section, number,
      Column("office", "Cơ quan", .list(table: "offices"), "Các cơ quan được giao, như in trong kế hoạch, cách nhau bằng dấu |."),
      Column("statement", "Trách nhiệm, giải pháp", .text, required: true, "Lời văn của kế hoạch, giữ nguyên."),
      reading, note, source,
    ],
    primaryKey: ["id"])

  /// Levels to be reached on the way.
  public static let milestones = TableSchema(
    key: "milestones", heading: "Mốc", description: "Mỗi dòng là một mức phải đạt vào một ngày trên đường tới mục tiêu.",
    columns: [
      Column("target", "Mã chỉ tiêu", .reference(table: "targets"), required: true, "Chỉ tiêu có mốc này."),
      Column("date", "Ngày", .date, required: true, "Phải đạt chậm nhất vào cuối ngày này."),
      Column("value", "Giá trị", .number, required: true, "Mức phải đạt."),
    ],
    primaryKey: ["target", "date"])

  /// Changes of a plan by later documents.
  public static let amendments = TableSchema(
    key: "amendments", heading: "Điều chỉnh", description: "Mỗi dòng là một thay đổi của kế hoạch theo một văn bản về sau.",
    columns: [
      Column("item", "Mã", .reference(table: "items"), required: true, "Mục được điều chỉnh."),
      Column("field", "Cột điều chỉnh", .text, required: true, "Tên cột được điều chỉnh trong bảng chỉ tiêu, nhiệm vụ hoặc trách nhiệm."),
      Column("value", "Nội dung mới", .text, required: true, "Nội dung mới của ô."),
      Column("from", "Từ ngày", .date, required: true, "Ngày nội dung mới có hiệu lực."),
      Column("basis", "Văn bản điều chỉnh", .text, required: true, "Văn bản làm căn cứ điều chỉnh."),
    ],
    primaryKey: ["item", "field", "from"])

  private static let id = Column("id", "Mã", .id, required: true, "Mã của mục, không bao giờ dùng lại cho việc khác.")
  private static let section = Column("section", "Mục", .text, required: true, "Mục của kế hoạch, như in trong văn bản.")
  private static let number = Column("number", "Số", .text, "Số thứ tự trong mục, như in trong văn bản.")
  private static let statement = Column("statement", "Nội dung", .text, required: true, "Lời văn của kế hoạch, giữ nguyên.")
  private static let reading = Column(
    "reading", "Nội dung hiệu chỉnh", .text, "Lời văn đã sửa lỗi chữ; để trống khi không có gì phải sửa.")
  private static let dueDate = Column("due_date", "Ngày đến hạn", .date, "Ngày đến hạn, chỉ ghi khi cách đọc tự động không đúng.")
  private static let start = Column("start", "Ngày bắt đầu", .date, "Ngày bắt đầu, khi khác ngày bắt đầu của kế hoạch.")
  private static let authority = Column("authority", "Thẩm quyền", .text, "Ai có thẩm quyền quyết định.")
  private static let origin = Column("origin", "Nguồn giao", .text, "Văn bản hoặc cơ quan đã giao.")
  private static let externalID = Column("external_id", "Mã trên hệ thống theo dõi", .text, "Mã của mục trên hệ thống theo dõi.")
  private static let note = Column("note", "Ghi chú", .text, "Ghi chú của người biên tập.")
  private static let source = Column("source", "Vị trí trong văn bản", .text, "Mục nằm ở đâu trong văn bản.")
  private static let responsible = [
    Column("lead", "Cơ quan chủ trì", .list(table: "offices"), "Các cơ quan chủ trì như in trong kế hoạch, cách nhau bằng dấu |."),
    Column("lead_role", "Vai trò", .text, "Tiêu đề mà kế hoạch dùng cho cơ quan chủ trì."),
    Column("cooperating", "Cơ quan phối hợp", .list(table: "offices"), "Các cơ quan phối hợp như in trong kế hoạch, cách nhau bằng dấu |."),
    Column("person", "Chức vụ người phụ trách", .text, "Chức vụ của người phụ trách, không ghi họ tên."),
  ]
}
