import PlanModel
import Testing

@Suite("The words of statuses")
struct StatusWordsTests {
  @Test("Short words: targets are met, tasks and duties completed")
  func short() {
    #expect(
      ProgressStatus.allCases.map { StatusWording().short($0) } == [
        "Đạt", "Chờ thẩm định", "Đúng tiến độ", "Chưa đến kỳ xét", "Chậm tiến độ", "Tụt dưới mục tiêu", "Cảnh báo đỏ", "Chưa báo cáo",
        "Thường xuyên", "Chỉ tiêu chung của tỉnh", "Chưa có số liệu",
      ])
    #expect([.met, .onTrack].map { StatusWording(kind: .task).short($0) } == ["Hoàn thành", "Trong hạn"])
    #expect([.met, .onTrack].map { StatusWording(kind: .duty).short($0) } == ["Hoàn thành", "Trong hạn"])
  }

  @Test("Where no plan sets the rule, the reason stands for the red alert")
  func alerts() {
    #expect(StatusWords.wording(kind: .target, alertsByPlan: true).short(.alert) == "Cảnh báo đỏ")
    #expect(StatusWords.wording(kind: .target, alertsByPlan: false).short(.alert) == "Quá hạn, chậm nhiều")
    #expect(StatusWords.wording(kind: .duty, alertsByPlan: false).short(.alert) == "Minh chứng không hợp lệ")
    #expect(StatusWords.wording(kind: .duty, alertsByPlan: true).short(.alert) == "Cảnh báo đỏ")
    #expect(AlertKind.allCases.map(StatusWords.alert) == ["Đã quá hạn", "Dưới 50% lộ trình thời gian", "Minh chứng không hợp lệ"])
    #expect(AlertKind.allCases.map(StatusWords.alertAlone) == ["Quá hạn", "Chậm nhiều", "Minh chứng không hợp lệ"])
    #expect(StatusWords.alertCount(3, alertsByPlan: true) == "3 cảnh báo đỏ")
    #expect(StatusWords.alertCount(3, alertsByPlan: false) == "3 việc đỏ")
  }

  @Test(
    "Full words, with what only the item tells",
    arguments: [
      (.target, .met, .metAppraised, nil, "Đạt"),
      (.target, .met, .metSelfReported, nil, "Đạt (cơ quan tự báo cáo)"),
      (.task, .met, .metAppraised, true, "Hoàn thành đúng hạn"),
      (.task, .met, .metSelfReported, false, "Hoàn thành quá hạn (cơ quan tự báo cáo)"),
      (.duty, .met, .metAppraised, nil, "Hoàn thành"),
      (.target, .claimed, .claimedPending, nil, "Đã báo cáo đạt, chờ thẩm định"),
      (.target, .claimed, .claimedNoEvidence, nil, "Đã báo cáo đạt, thiếu minh chứng"),
      (.target, .claimed, .claimedRejected, nil, "Đã báo cáo đạt, minh chứng không hợp lệ"),
      (.target, .onTrack, .onTrack, nil, "Đúng tiến độ"),
      (.task, .onTrack, .onTrack, nil, "Đang thực hiện trong hạn"),
      (.task, .notReported, .twoMissed, nil, "Chưa báo cáo"),
      (.target, .alert, .alert, nil, "Chậm nhiều"),
    ] as [(ItemKind, ProgressStatus, StatusRule, Bool?, String)])
  func full(kind: ItemKind, status: ProgressStatus, rule: StatusRule, inTime: Bool?, words: String) throws {
    let day = SmallCommune.asOf
    let period = try #require(Period(kind: .year, year: 2026, part: 1))
    let row = Report(item: "nq57-nv-i-1", period: period, reported: day, place: SmallCommune.place)
    let assessment = Assessment(
      item: row.item, kind: kind, asOf: day, referenceDay: day, window: nil, status: status, rule: rule,
      alerts: status == .alert ? [Alert(kind: .slow, since: day)] : [], row: row, valueRow: nil, value: nil, attainment: nil, measure: nil,
      expected: nil, expectedLevel: nil, noPath: nil, shareDone: nil, timeGone: nil,
      claim: Claim(row: row, proof: .valid, since: day, inTime: inTime, isSelfAppraised: false), reporting: [], isStale: false)
    #expect(StatusWords.full(assessment, alertsByPlan: false) == words)
    if status == .alert { #expect(StatusWords.full(assessment, alertsByPlan: true) == "Cảnh báo đỏ") }
  }

  @Test("Words of reporting and of proof")
  func others() {
    #expect(ReportingStatus.allCases.map(ReportingWords.word) == ["đúng hạn", "gửi chậm", "chưa gửi"])
    #expect(ReportingStatus.allCases.map(ReportingWords.letter) == ["Đ", "M", "T"])
    #expect(
      Proof.allCases.map(ProofWords.word) == [
        "hợp lệ", "không hợp lệ", "chờ thẩm định", "tự tính từ danh mục dữ liệu mở",
        "không có minh chứng",
      ])
  }
}
