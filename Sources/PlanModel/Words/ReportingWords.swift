import Editions

/// The words for reporting, which is never mixed with progress.
public enum ReportingWords {
  /// The word for how a report was kept.
  public static func word(_ status: ReportingStatus) -> String {
    switch status {
    case .onTime: return say("đúng hạn")
    case .late: return say("gửi chậm")
    case .missing: return say("chưa gửi")
    }
  }

  /// The letter of its square.
  public static func letter(_ status: ReportingStatus) -> String {
    switch status {
    case .onTime: return say("Đ", in: "square")
    case .late: return say("M", in: "square")
    case .missing: return say("T", in: "square")
    }
  }
}

/// The words for verdicts and proof.
public enum ProofWords {
  /// What stands behind a claim or a row.
  public static func word(_ proof: Proof) -> String {
    switch proof {
    case .valid: return say("hợp lệ")
    case .rejected: return say("không hợp lệ")
    case .pending: return say("chờ thẩm định")
    case .computed: return say("tự tính từ danh mục dữ liệu mở")
    case .none: return say("không có minh chứng")
    }
  }
}
