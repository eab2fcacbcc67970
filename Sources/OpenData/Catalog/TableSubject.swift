import PlanModel

/// What a table is about, for whoever looks for one among many.
public enum TableSubject: String, CaseIterable, Hashable, Sendable {
  /// What the plan says and who is to do it.
  case plan
  /// What was reported, and what proves it.
  case progress
  /// What the site computes from both.
  case judgement
  /// What the commune makes public and sends upwards.
  case publication
  /// What the plan costs.
  case money
  /// What all communes share.
  case shared

  /// The Vietnamese name.
  public var heading: String {
    switch self {
    case .plan: return "Kế hoạch và phân công"
    case .progress: return "Báo cáo và minh chứng"
    case .judgement: return "Tình trạng, cảnh báo, chất lượng"
    case .publication: return "Công bố và báo cáo cấp trên"
    case .money: return "Kinh phí"
    case .shared: return "Danh mục dùng chung"
    }
  }

  /// Words by which a catalogue finds its data sets.
  public var keywords: [String] {
    switch self {
    case .plan: return ["kế hoạch", "chỉ tiêu", "nhiệm vụ", "phân công"]
    case .progress: return ["tiến độ", "báo cáo", "minh chứng"]
    case .judgement: return ["tiến độ", "cảnh báo", "đánh giá"]
    case .publication: return ["công khai", "dữ liệu mở", "báo cáo"]
    case .money: return ["kinh phí", "ngân sách"]
    case .shared: return ["danh mục dùng chung"]
    }
  }

  /// Whether its tables change with every report; the others change when a plan or a list does.
  public var followsReports: Bool { self == .progress || self == .judgement }

  /// The group of a published table.
  public init(of table: TableSchema) {
    self = TableSubject.allCases.first { TableSubject.tables[$0]?.contains(table.key) ?? false } ?? .shared
  }

  private static let tables: [TableSubject: Set<String>] = [
    .plan: [
      "communes", "offices", "provisions", "reporting_cycles", "plans", "horizons", "plan_headings", "items", "retired", "targets", "tasks",
      "duties", "milestones", "amendments", "responsibilities", "clarity",
    ],
    .progress: ["reports", "report_evidence", "evidence", "appraisals"],
    .judgement: ["assessments", "alerts", "data_quality", "papers", "paper_figures"],
    .publication: ["datasets", "listings", "submissions", "decisions"],
    .money: ["budget"],
    .shared: ["indicators", "office-kinds", "glossary"],
  ]
}
