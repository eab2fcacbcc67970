import Editions

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
    case .target: say("Chỉ tiêu")
    case .task: say("Nhiệm vụ")
    case .duty: say("Trách nhiệm, giải pháp")
    case .office: say("Cơ quan")
    case .plan: say("Kế hoạch")
    case .paper: say("Bản tin, báo cáo")
    case .indicator: say("Chỉ số so sánh")
    case .term: say("Thuật ngữ")
    case .other: say("Trang khác")
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
