import Editions
import PlanModel
import Templating

/// One word of a plan's principle for data, measured: n of m, and what falls short.
final class QualityMeasureView: TemplateView {
  let measure: DataQualityMeasure
  let shortfalls: [ShortfallView]

  /// A measure alone.
  init(_ measure: DataQualityMeasure) {
    self.measure = measure
    shortfalls = []
  }

  /// A measure with what falls short, on a page of its commune.
  init(_ measure: DataQualityMeasure, in site: CommuneSite, on path: String) {
    self.measure = measure
    shortfalls = ShortfallView.all(of: measure, in: site, on: path)
  }

  static let schema = ViewSchema<QualityMeasureView>(
    "quality_measure",
    [
      .text("word", "chữ của kế hoạch, như “đúng”") { $0.measure.spoken },
      .condition("is_known", "trang này đo được chữ ấy") { $0.measure.word != nil },
      .condition("has_total", "đã có gì để đo") { $0.measure.total > 0 },
      .text("met", "bao nhiêu") { Format.number($0.measure.met) },
      .text("total", "trên bao nhiêu") { Format.number($0.measure.total) },
      .text("what", "đo điều gì") { $0.measure.word?.what ?? "" },
      .list("shortfalls", "chỗ chưa được, theo thứ tự của kế hoạch", ShortfallView.schema) { $0.shortfalls },
      .condition("has_shortfalls", "có chỗ chưa được") { !$0.shortfalls.isEmpty },
    ])
}

extension DataQualityMeasure.Word {
  /// What is counted, after "12 trên 20".
  var what: String {
    switch self {
    case .correct: return say("việc báo cáo đã xong có minh chứng được đánh giá hợp lệ")
    case .complete: return say("việc đến kỳ phải báo cáo đã có báo cáo")
    case .clean: return say("dòng báo cáo không bị nhắc lỗi khi đọc")
    case .live: return say("báo cáo của 12 tháng qua nhận đúng hạn")
    case .consistent: return say("chỉ tiêu nối với danh mục chỉ số dùng chung")
    case .shared: return say("bảng số liệu của xã, phường được công bố dạng mở")
    }
  }
}
