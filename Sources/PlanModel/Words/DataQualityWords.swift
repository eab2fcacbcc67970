/// The words for the quality of progress data.
public enum DataQualityWords {
  /// What is counted, after "n trên m": "việc đã báo hoàn thành có minh chứng được thẩm định là hợp lệ".
  public static func counted(_ word: DataQualityMeasure.Word) -> String {
    switch word {
    case .correct: return "việc đã báo hoàn thành có minh chứng được thẩm định là hợp lệ"
    case .complete: return "việc đến kỳ báo cáo đã có báo cáo"
    case .clean: return "dòng báo cáo không có điều gì phải hỏi lại khi đọc"
    case .live: return "báo cáo đến hạn trong 12 tháng qua được gửi đúng hạn"
    case .consistent: return "chỉ tiêu gắn với danh mục chỉ số dùng chung"
    case .shared: return "bảng số liệu được công bố thành dữ liệu mở"
    }
  }

  /// The figure, "12 trên 15"; else why there is none.
  public static func figure(_ measure: DataQualityMeasure) -> String {
    guard measure.word != nil else { return "trang này chưa có cách đo" }
    guard measure.total > 0 else { return "chưa có gì để đo" }
    return "\(VietnameseFormat.number(measure.met)) trên \(VietnameseFormat.number(measure.total))"
  }
}
