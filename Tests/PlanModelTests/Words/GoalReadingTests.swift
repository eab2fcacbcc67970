import PlanModel
import Testing

@Suite struct GoalReadingTests {
  /// A goal in short: `>= 80`, `2 … 5`.
  static func short(_ reading: Goal.Reading) -> String {
    switch reading {
    case .unmeasured: return "unmeasured"
    case .unreadable: return "unreadable"
    case .goal(let goal):
      let bounds = [goal.min, goal.max].compactMap { $0?.plain }
      return goal.comparator == .between ? bounds.joined(separator: " … ") : goal.comparator.rawValue + " " + bounds.joined()
    }
  }

  @Test(arguments: [
    ("≥ 80", "%", ">= 80"), ("≥ 80%", "%", ">= 80"), (">= 80%", "%", ">= 80"), ("100", "%", ">= 100"), ("100%", "%", ">= 100"),
    ("100 tỷ lệ", "%", ">= 100"), ("đạt 60% dân số trở lên", "%", ">= 60"), ("từ 70% trở lên", "%", ">= 70"),
    ("đạt từ 70% trở lên", "%", ">= 70"), ("tối thiểu đạt 95%", "%", ">= 95"), ("tối thiểu đạt 50% trở lên", "%", ">= 50"),
    ("tối thiểu từ 90% trở lên", "%", ">= 90"), ("ít nhất 01", "sản phẩm", ">= 1"), ("Ít nhất 02 mô hình", "mô hình", ">= 2"),
    ("Trên >10%", "%", "> 10"), ("trên 10%", "%", "> 10"), ("01 - 02", "sản phẩm", "1 … 2"), ("từ 01-02 sản phẩm", "sản phẩm", "1 … 2"),
    ("ít nhất 01 – 02 sản phẩm", "sản phẩm", "1 … 2"), ("2-5%", "%", "2 … 5"), ("2% - 5%", "%", "2 … 5"), ("từ 15-17%", "%", "15 … 17"),
    ("từ 15 đến 17%", "%", "15 … 17"), ("01 - 02 mô hình/năm", "mô hình/năm", "1 … 2"), ("≥ 0,8", "%", ">= 0.8"),
    ("≥ 2% GRDP", "%", ">= 2"), ("1.5%", "%", ">= 1.5"), ("≥ 1.500", "người", ">= 1500"), ("không quá 5%", "%", "<= 5"),
    ("tối đa 5", "ngày", "<= 5"), ("≤ 5%", "%", "<= 5"), ("<= 5%", "%", "<= 5"), ("dưới 5%", "%", "< 5"), ("< 5%", "%", "< 5"),
    ("không dưới 5%", "%", ">= 5"), ("không thấp hơn 5%", "%", ">= 5"), ("đạt\n 60%  dân số  trở lên", "%", ">= 60"),
    ("tô\u{301}i thiê\u{309}u đa\u{323}t 95%", "%", ">= 95"), ("500 triệu đồng", "triệu đồng", ">= 500"),
  ])
  func reads(printed: String, unit: String, expected: String) {
    #expect(Self.short(Goal.read(printed: printed, unit: unit)) == expected)
  }

  @Test(
    arguments: [
      ("", nil), ("  ", "%"), ("Phát triển đạt mức so với các địa phương", "Thứ bậc"), ("Phủ sóng 5G", nil), ("Hoàn thành", nil),
    ] as [(String, String?)])
  func withoutNumberIsUnmeasured(printed: String, unit: String?) {
    #expect(Goal.read(printed: printed, unit: unit) == .unmeasured)
  }

  @Test(
    arguments: [
      ("100% hệ thống thông tin trên địa bàn xã đạt cấp độ an toàn", "%"), ("Thứ hạng 20", nil), ("20", "Thứ hạng"), ("nhóm 10", nil),
      ("khoảng 50%", "%"), ("tăng 10% so với năm 2025", "%"), ("8/10", nil), ("5 - 2", "%"), ("trên 5 - 10%", "%"), ("1.2.3", nil),
      ("500 triệu đồng", "đồng"), ("trên 50% trở lên", "%"), ("01 - 02 - 03", nil), ("- 5", nil), ("giảm ít nhất 5%", "%"),
      ("9999999999999", nil), ("50% đến", "%"),
    ] as [(String, String?)])
  func unknownWordsAreUnreadable(printed: String, unit: String?) {
    #expect(Goal.read(printed: printed, unit: unit) == .unreadable)
  }

  @Test func bareNumberFollowsTheIndicator() {
    #expect(Self.short(Goal.read(printed: "5%", unit: "%", direction: .down)) == "<= 5")
    #expect(Self.short(Goal.read(printed: "đạt 5%", unit: "%", direction: .down)) == "<= 5")
    #expect(Self.short(Goal.read(printed: "≥ 5%", unit: "%", direction: .down)) == ">= 5")
    #expect(Self.short(Goal.read(printed: "5%", unit: "%", direction: .up)) == ">= 5")
  }
}
