extension PublishedSchema {
  /// Targets, tasks and duties together: what reports, assessments and amendments refer to.
  public static let items = TableSchema(
    key: "items", heading: "Mục của kế hoạch", description: "Mỗi dòng là một chỉ tiêu, nhiệm vụ hoặc trách nhiệm của kế hoạch.",
    columns: [
      Column("id", "Mã", .id, required: true, "Mã của mục, không bao giờ dùng lại cho việc khác."),
      Column(
        "kind", "Loại", .choice(ItemKind.allCases.map(\.rawValue)), required: true,
        "target là chỉ tiêu, task là nhiệm vụ, duty là trách nhiệm, giải pháp."),
      plan,
      Column("order", "Thứ tự", .integer, required: true, "Thứ tự của mục trong kế hoạch, từ 1."),
    ] + AuthorTable.targets.columns(["section", "number", "statement"]),
    primaryKey: ["id"])

  /// The targets as issued; ``amendments`` hold what changed since.
  public static let targets = TableSchema(
    key: AuthorTable.targets.key, heading: AuthorTable.targets.heading,
    description: "Mỗi dòng là một chỉ tiêu của kế hoạch như khi ban hành; thay đổi về sau xem bảng amendments.",
    columns: AuthorTable.targets.columns(
      replacing: understoodDue, responsible,
      [
        "id": [itemID, plan],
        "comparator": [
          Column(
            "understood_comparator", "So sánh (đã hiểu)", .choice(Goal.Comparator.allCases.map(\.rawValue)), required: true,
            "Cách so với mục tiêu, hiểu từ lời in: between là trong khoảng, top là thứ hạng, none là không có mức đo.")
        ],
        "min": [Column("understood_min", "Mức thấp nhất (đã hiểu)", .number, "Cận dưới của mục tiêu, hiểu từ lời in.")],
        "max": [Column("understood_max", "Mức cao nhất (đã hiểu)", .number, "Cận trên của mục tiêu, hiểu từ lời in.")],
        "scope": [
          Column(
            "scope", "Phạm vi", .choice(Target.Scope.allCases.map(\.rawValue)), required: true, "Số liệu của xã hay của cả tỉnh.")
        ],
      ]),
    primaryKey: ["id"])

  /// The tasks as issued.
  public static let tasks = TableSchema(
    key: AuthorTable.tasks.key, heading: AuthorTable.tasks.heading,
    description: "Mỗi dòng là một nhiệm vụ của kế hoạch như khi ban hành; thay đổi về sau xem bảng amendments.",
    columns: AuthorTable.tasks.columns(
      replacing: understoodDue, responsible, ["id": [itemID, plan]]),
    primaryKey: ["id"])

  /// The duties as issued.
  public static let duties = TableSchema(
    key: AuthorTable.duties.key, heading: AuthorTable.duties.heading,
    description: "Mỗi dòng là một trách nhiệm hoặc giải pháp của kế hoạch như khi ban hành; thay đổi về sau xem bảng amendments.",
    columns: AuthorTable.duties.columns(replacing: [
      "id": [itemID, plan],
      "office": [
        Column(
          "office", "Cơ quan", .list(table: "offices"),
          "Mã các cơ quan được giao, cách nhau bằng dấu |; lời in trong kế hoạch xem bảng responsibilities.")
      ],
    ]),
    primaryKey: ["id"])

  /// The milestones as issued.
  public static let milestones = AuthorTable.milestones

  /// What later documents changed.
  public static let amendments = TableSchema(
    key: AuthorTable.amendments.key, heading: AuthorTable.amendments.heading, description: AuthorTable.amendments.description,
    columns: AuthorTable.amendments.columns(replacing: [
      "value": [Column("before", "Nội dung cũ", .text, "Nội dung của ô trước khi điều chỉnh; để trống khi ô trống.")]
        + AuthorTable.amendments.columns(["value"])
    ]) + [orderOfDay],
    primaryKey: AuthorTable.amendments.primaryKey + [orderOfDay.key])

  /// Which office answers for which item, in which role, in the plan's own words.
  public static let responsibilities = TableSchema(
    key: "responsibilities", heading: "Phân công",
    description: "Mỗi dòng là một cơ quan được kế hoạch giao một mục, như khi ban hành.",
    columns: [
      item,
      Column("office", "Cơ quan", .reference(table: "offices"), required: true, "Cơ quan được giao."),
      Column("role", "Vai trò", .choice(["lead", "cooperating"]), required: true, "lead là chủ trì, cooperating là phối hợp."),
      Column("order", "Thứ tự", .integer, required: true, "Thứ tự in trong kế hoạch, từ 1 trong mỗi vai trò."),
      Column("printed", "Như in", .text, required: true, "Tên cơ quan như in ở dòng này của kế hoạch."),
    ],
    primaryKey: ["item", "role", "order"])

  /// The item of a row.
  static let item = Column(
    "item", "Mã", .reference(table: "items"), required: true, "Mã chỉ tiêu, nhiệm vụ hoặc trách nhiệm.")
  /// Counts rows that the author's key does not tell apart: the later one holds.
  static let orderOfDay = Column(
    "order", "Thứ tự", .integer, required: true, "Thứ tự giữa các dòng cùng một ngày, từ 1; dòng sau thay dòng trước.")

  private static let itemID = Column(
    "id", "Mã", .reference(table: "items"), required: true, "Mã của mục, không bao giờ dùng lại cho việc khác.")
  private static let plan = Column("plan", "Kế hoạch", .reference(table: "plans"), required: true, "Mã của kế hoạch có mục này.")
  private static let understoodDue = [
    "due_date": [
      Column(
        "due_kind", "Loại thời hạn", .choice(["date", "yearly", "date-then-yearly", "ongoing", "unclear", "none"]), required: true,
        "Cách hiểu thời hạn in trong kế hoạch: đến một ngày, hằng năm, đến một ngày rồi hằng năm, thường xuyên, không nêu đủ ngày, không có."
      ),
      Column("due_date", "Ngày đến hạn", .date, "Ngày cuối cùng của thời hạn, hiểu từ lời in; để trống khi thời hạn không nêu ngày."),
    ]
  ]
  private static let responsible = [
    "lead": [
      Column(
        "lead", "Cơ quan chủ trì", .list(table: "offices"),
        "Mã các cơ quan chủ trì, cách nhau bằng dấu |; lời in trong kế hoạch xem bảng responsibilities.")
    ],
    "cooperating": [
      Column(
        "cooperating", "Cơ quan phối hợp", .list(table: "offices"),
        "Mã các cơ quan phối hợp, cách nhau bằng dấu |; lời in trong kế hoạch xem bảng responsibilities.")
    ],
  ]
}
