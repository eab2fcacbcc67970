import Editions
import PlanModel
import Templating

/// What a commune's plan rules about one subject.
final class ProvisionGroupView: TemplateView {
  let subject: Provision.Subject
  let provisions: [ProvisionView]
  let cycles: [CycleView]

  /// Nil where the plan says nothing of it.
  init?(_ subject: Provision.Subject, of site: CommuneSite) {
    self.subject = subject
    provisions = site.provisions(about: subject)
    var seen: Set<String> = []
    cycles = subject == .reporting ? site.commune.settings.calendar.map(CycleView.init).filter { seen.insert($0.words).inserted } : []
    if provisions.isEmpty { return nil }
  }

  static let schema = ViewSchema<ProvisionGroupView>(
    "provision_group",
    [
      .text("title", "về điều gì") { $0.subject.title },
      .text("anchor", "tên để liên kết tới") { $0.subject.anchor },
      .list("provisions", "các câu của kế hoạch", ProvisionView.schema) { $0.provisions },
      .list("cycles", "lịch báo cáo hiểu từ các câu ấy", CycleView.schema) { $0.cycles },
      .condition("has_cycles", "có lịch báo cáo") { !$0.cycles.isEmpty },
    ])
}

/// A report that the plan asks for again and again.
final class CycleView: TemplateView {
  let cycle: ReportingCycle

  init(_ cycle: ReportingCycle) {
    self.cycle = cycle
  }

  /// "Báo cáo 6 tháng đầu năm: hạn hết ngày 09/6".
  var words: String { "\(cycle.name): \(cycle.due.map { say("hạn hết ") + $0.words } ?? say("kế hoạch không nêu ngày hạn"))" }

  static let schema = ViewSchema<CycleView>("cycle", [.text("words", "báo cáo nào, hạn khi nào") { $0.words }])
}

extension Provision.Subject {
  /// The heading over its sentences.
  var title: String {
    switch self {
    case .reporting: return say("Báo cáo")
    case .review: return say("Kiểm tra, giám sát, sơ kết, tổng kết")
    case .monitoring: return say("Hệ thống theo dõi")
    case .evidence: return say("Minh chứng")
    case .appraisal: return say("Thẩm định")
    case .alerts: return say("Cảnh báo")
    case .publication: return say("Công khai")
    case .openData: return say("Dữ liệu mở")
    case .quality: return say("Chất lượng dữ liệu")
    case .clarity: return say("Nguyên tắc “rõ”")
    case .listing: return say("Danh mục phải lập, công bố")
    case .funding: return say("Kinh phí")
    case .amendment: return say("Điều chỉnh kế hoạch")
    case .accountability: return say("Đánh giá, khen, phê bình, trách nhiệm người đứng đầu")
    }
  }

  /// A name for fragments.
  var anchor: String {
    switch self {
    case .reporting: return "qd-bao-cao"
    case .review: return "qd-kiem-tra"
    case .monitoring: return "qd-theo-doi"
    case .evidence: return "qd-minh-chung"
    case .appraisal: return "qd-tham-dinh"
    case .alerts: return "qd-canh-bao"
    case .publication: return "qd-cong-khai"
    case .openData: return "qd-du-lieu-mo"
    case .quality: return "qd-chat-luong"
    case .clarity: return "qd-ro"
    case .listing: return "qd-danh-muc"
    case .funding: return "qd-kinh-phi"
    case .amendment: return "qd-dieu-chinh"
    case .accountability: return "qd-danh-gia"
    }
  }
}

extension ReportingCycle {
  /// "Báo cáo hằng tháng", "Báo cáo quý II", "Báo cáo 6 tháng đầu năm".
  fileprivate var name: String {
    switch (kind, part) {
    case (.month, let part?): return say("Báo cáo tháng \(Format.month(part))")
    case (.month, nil): return say("Báo cáo hằng tháng")
    case (.quarter, let part?): return say("Báo cáo quý ") + (["I", "II", "III", "IV"].dropFirst(part - 1).first ?? String(part))
    case (.quarter, nil): return say("Báo cáo hằng quý")
    case (.half, 1?): return say("Báo cáo 6 tháng đầu năm")
    case (.half, _?): return say("Báo cáo 6 tháng cuối năm")
    case (.half, nil): return say("Báo cáo 6 tháng")
    case (.year, _): return say("Báo cáo hằng năm")
    }
  }
}

extension ReportingCycle.DayRule {
  /// "ngày 09/6", "ngày 05 tháng sau", "ngày 10/01 năm sau", "ngày cuối kỳ".
  fileprivate var words: String {
    switch self {
    case .periodEnd: return say("ngày cuối kỳ")
    case .dayOfNextMonth(let day): return say("ngày \(day < 10 ? "0" : "")\(day) tháng sau")
    case .dayOfYear(let month, let day, let years):
      let words = say("ngày \(Format.dayAndMonth(day, month))")
      return words + (years == 0 ? "" : years == 1 ? say(" năm sau") : years < 0 ? say(" năm trước") : say(" sau \(years) năm"))
    }
  }
}
