import PlanModel

/// The sentences that a paper writes by rule from its figures.
struct PaperSentences {
  private let paper: PaperSite
  private var figures: PaperFigures { paper.figures }

  /// The sentences of a paper.
  init(_ paper: PaperSite) {
    self.paper = paper
  }

  /// The day until which rows are known: "Số liệu chốt đến hết ngày 06 tháng 11 năm 2026."
  var cutOff: String { "Số liệu chốt đến hết \(PaperWords.day(paper.paper.cutOff))." }

  /// How all stands: "Trong 45 chỉ tiêu có: 12 đạt, …; trong 30 nhiệm vụ có: ….".
  var standing: String {
    guard paper.site.hasData else { return "Chưa có số liệu tiến độ. Chưa có số liệu không có nghĩa là chậm." }
    let parts = figures.kinds.map { kind in
      let counts = figures.counts(of: kind).now
      return "trong \(counts.total) \(kind.noun) có: " + PaperWords.counts(counts, kind: kind, alertsByPlan: paper.site.alertsByPlan)
    }
    return parts.joined(separator: "; ").capitalizedFirst + "."
  }

  /// What moved since the paper before: "So với tháng 9: đạt, hoàn thành thêm 2 việc; 1 việc chuyển sang cảnh báo đỏ; …".
  var movement: String {
    let changes = figures.changes
    guard paper.site.hasData else { return "" }
    let before =
      figures.periodBefore.map { "So với \(PaperWords.column($0, year: paper.period.year).lowercasedFirst)" } ?? "Từ đầu kế hoạch đến nay"
    let red = paper.site.alertsByPlan ? "cảnh báo đỏ" : "đỏ"
    let parts = [
      "\(PaperSentences.works(changes.met.count)) đạt hoặc hoàn thành thêm",
      "\(PaperSentences.works(changes.turnedRed.count)) chuyển sang \(red)",
      "\(PaperSentences.works(changes.cleared.count)) ra khỏi \(paper.site.alertsByPlan ? "cảnh báo đỏ" : "danh sách đỏ")",
    ]
    let slipped = changes.slipped.isEmpty ? [] : ["\(PaperSentences.works(changes.slipped.count)) đã đạt nay tụt dưới mục tiêu"]
    return before + ": " + (parts + slipped).joined(separator: "; ") + "."
  }

  /// What is due until the end of the next period, counted; without a stop at its end.
  var due: String {
    let end = figures.paper.period.next?.last ?? figures.paper.cutOff
    let reports = figures.dueReports.prefix(2).map { "\(PaperWords.day($0.due)) (kỳ \(Format.period($0.period)))" }
    let more = figures.dueReports.count > reports.count ? " và các kỳ sau" : ""
    let send = reports.isEmpty ? "" : "Hạn các cơ quan gửi báo cáo: \(reports.joined(separator: ", "))\(more). "
    guard !figures.due.isEmpty else {
      let later = figures.dueLater.first.map {
        "; sớm nhất là \(PaperWords.day($0.day)), có \(PaperLists.kinds(figures.dueLater.map(\.entry.assessment.kind)))"
      }
      return send + "Không có việc nào đến hạn trước khi hết \(PaperWords.day(end))" + (later ?? "")
    }
    return send + "Đến \(PaperWords.day(end)) có \(PaperSentences.works(figures.due.count)) đến hạn"
  }

  /// What came of evidence: "Nhận 9 tài liệu minh chứng; thẩm định 7: 6 hợp lệ, 1 không hợp lệ; đến ngày chốt còn 4 tài liệu chờ thẩm định.".
  var evidence: String {
    let evidence = figures.evidence
    let received = evidence.received == 0 ? "Không nhận thêm tài liệu minh chứng nào" : "Nhận \(evidence.received) tài liệu minh chứng"
    guard paper.site.commune.settings.appraisal != nil else { return received + "." }
    let verdicts = Appraisal.Verdict.allCases.compactMap { verdict in evidence.verdicts[verdict].map { "\($0) \(verdict.word)" } }
    let judged = verdicts.isEmpty ? "không thẩm định tài liệu nào" : "thẩm định \(evidence.judged) lượt: \(verdicts.joined(separator: ", "))"
    let waiting = evidence.waiting == 0 ? "không còn tài liệu chờ thẩm định" : "còn \(evidence.waiting) tài liệu chờ thẩm định hoặc cần bổ sung"
    return "\(received); \(judged); \(waiting)."
  }

  /// What came of open data: "9 trên 11 bộ dữ liệu đã đến hạn được công bố và cập nhật đúng kỳ, 81,8% (kỳ trước 7 trên 11); …"; nil without a roadmap.
  var openData: String? {
    guard let now = figures.openData.now else { return nil }
    let all = "đến ngày chốt đã công bố \(Format.number(now.published)) bộ"
    guard let share = OpenDataWords.share(now.share) else { return "Dữ liệu mở: \(all), chưa bộ nào đến hạn theo lộ trình." }
    let before = figures.openData.before.flatMap { $0.share.due > 0 ? " (kỳ trước \(OpenDataWords.parts($0.share)))" : nil } ?? ""
    let short = [(now.late, "chậm công bố"), (now.outOfDate, "quá kỳ cập nhật")].filter { $0.0 > 0 }.map {
      "\(Format.number($0.0)) bộ \($0.1)"
    }
    return "Dữ liệu mở: " + ([share + before] + [(short + [all]).joined(separator: ", ")]).joined(separator: "; ") + "."
  }

  /// What stands under the bars: the day on which expected progress is taken; nil where nothing is expected.
  var expectedDay: String? {
    let judged = figures.entries.lazy.map(\.assessment).filter { $0.kind == .target && $0.expectedLevel != nil }
    return judged.compactMap(\.referenceDay).max().map { "ngày " + Format.day($0) }
  }

  /// "1 việc", "không có việc nào".
  static func works(_ count: Int) -> String { count == 0 ? "không có việc nào" : "\(count) việc" }
}
