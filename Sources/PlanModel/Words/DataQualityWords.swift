import Editions

/// The words for the quality of progress data.
public enum DataQualityWords {
  /// What is counted, after "n trên m": "việc đã báo hoàn thành có minh chứng được thẩm định là hợp lệ".
  public static func counted(_ word: DataQualityMeasure.Word) -> String {
    switch word {
    case .correct: return say("việc đã báo hoàn thành có minh chứng được thẩm định là hợp lệ")
    case .complete: return say("việc đến kỳ báo cáo đã có báo cáo")
    case .clean: return say("dòng báo cáo không có điều gì phải hỏi lại khi đọc")
    case .live: return say("báo cáo đến hạn trong 12 tháng qua được gửi đúng hạn")
    case .consistent: return say("chỉ tiêu gắn với danh mục chỉ số dùng chung")
    case .shared: return say("bảng số liệu được công bố thành dữ liệu mở")
    }
  }

  /// The figure, "12 trên 15"; else why there is none.
  public static func figure(_ measure: DataQualityMeasure) -> String {
    guard measure.word != nil else { return say("trang này chưa có cách đo") }
    guard measure.total > 0 else { return say("chưa có gì để đo") }
    return say("\(Format.number(measure.met)) trên \(Format.number(measure.total))")
  }
}
