/// What a page is, by which results can be filtered.
public enum SearchKind: String, CaseIterable, Hashable, Sendable {
  case target = "chi-tieu"
  case task = "nhiem-vu"
  case duty = "trach-nhiem"
  case office = "co-quan"
  case plan = "ke-hoach"
  case paper = "ban-tin"
  case indicator = "chi-so"
  case term = "thuat-ngu"
  case other = "trang"

  /// "Chỉ tiêu".
  public var word: String {
    switch self {
    case .target: "Chỉ tiêu"
    case .task: "Nhiệm vụ"
    case .duty: "Trách nhiệm, giải pháp"
    case .office: "Cơ quan"
    case .plan: "Kế hoạch"
    case .paper: "Bản tin, báo cáo"
    case .indicator: "Chỉ số so sánh"
    case .term: "Thuật ngữ"
    case .other: "Trang khác"
    }
  }

  /// The kind of a page by its path below its commune's folder, or below that of the pages across.
  init(ofPage path: some StringProtocol) {
    let parts = path.split(separator: "/")
    if parts.count > 1, let folder = parts.first, let kind = SearchKind(rawValue: String(folder)) {
      self = kind
    } else {
      self = path == SiteAddress.glossary ? .term : .other
    }
  }
}
