/// The words for reporting, which is never mixed with progress.
public enum ReportingWords {
  /// The word for how a report was kept.
  public static func word(_ status: ReportingStatus) -> String {
    switch status {
    case .onTime: return "đúng hạn"
    case .late: return "gửi chậm"
    case .missing: return "chưa gửi"
    }
  }

  /// The letter of its square.
  public static func letter(_ status: ReportingStatus) -> String {
    switch status {
    case .onTime: return "Đ"
    case .late: return "M"
    case .missing: return "T"
    }
  }
}

/// The words for verdicts and proof.
public enum ProofWords {
  /// What stands behind a claim or a row.
  public static func word(_ proof: Proof) -> String {
    switch proof {
    case .valid: return "hợp lệ"
    case .rejected: return "không hợp lệ"
    case .pending: return "chờ thẩm định"
    case .computed: return "tự tính từ danh mục dữ liệu mở"
    case .none: return "không có minh chứng"
    }
  }
}
