import PlanModel
import Vietnamese

/// What a commune's loudspeakers say of a period: plain sentences, numbers and abbreviations written as they are spoken, two or three minutes long.
struct PaperScript {
  private let paper: PaperSite

  /// How many entries of a list are read out; who wants to know more reads the bản tin.
  static let limit = 5

  /// The script of a paper.
  init(_ paper: PaperSite) {
    self.paper = paper
  }

  /// The text, a paragraph a line.
  var text: String { paragraphs.map(SpokenWords.of).joined(separator: "\n\n") + "\n" }

  /// The paragraphs as they would be printed.
  var paragraphs: [String] {
    let commune = paper.site.commune
    let name = commune.fullName
    var all: [String] = []
    if commune.isDemonstration {
      all.append("SỐ LIỆU MINH HỌA. Đây là bài phát thanh mẫu. \(name) không có thật, mọi số liệu trong bài đều không có thật.")
    }
    all.append(
      "Kính thưa bà con! Sau đây là bản tin \(PaperWords.period(paper.period)) về kết quả thực hiện "
        + paper.site.plans.map(\.plan.document.shortTitle).joined(separator: "; ") + " của \(name.lowercasedFirst).")
    guard paper.site.hasData else { return all + ["Đến nay chưa có số liệu tiến độ. Chưa có số liệu không có nghĩa là chậm.", ending] }
    all.append(summary)
    let met = paper.lists.met
    if !met.isEmpty {
      all.append(
        "Trong \(PaperWords.span(paper.period)) có \(met.count) việc mới đạt hoặc hoàn thành. "
          + read(met) { $0.value.map { "kết quả: " + $0.lowercasedFirst } })
    }
    let alerts = paper.lists.alerts
    let red = paper.site.alertsByPlan ? "việc bị cảnh báo đỏ" : "việc quá hạn, chậm nhiều hoặc có minh chứng không hợp lệ"
    if alerts.isEmpty {
      all.append("Không có \(red).")
    } else {
      all.append("Còn \(alerts.count) \(red). " + read(alerts) { $0.offices.map { "cơ quan phụ trách: " + $0 } })
    }
    let due = paper.figures.due
    if let first = due.first {
      let end = paper.period.next?.last ?? first.day
      all.append("Từ nay đến \(PaperWords.day(end)) có \(due.count) việc đến hạn, sớm nhất là \(PaperWords.day(first.day)).")
    } else if let later = paper.figures.dueLater.first {
      let kinds = PaperLists.kinds(paper.figures.dueLater.map(\.entry.assessment.kind))
      all.append("Thời hạn gần nhất là \(PaperWords.day(later.day)), có \(kinds) phải xong.")
    }
    return all + [ending]
  }

  private var summary: String {
    let parts = paper.figures.kinds.map { kind in
      let met = paper.met(kind)
      return "\(kind == .target ? "đã đạt" : "đã hoàn thành") \(met.now) trên \(met.judged) \(kind.noun)"
    }
    return "Tính đến hết \(PaperWords.day(paper.paper.cutOff)), \(paper.site.commune.settings.kind.rawValue) " + parts.joined(separator: " và ") + "."
  }

  /// "Một là: …. Hai là: …."
  private func read(_ items: [PaperItemView], _ more: (PaperItemView) -> String?) -> String {
    let shown = items.prefix(PaperScript.limit).enumerated().map { index, item in
      let reason = item.reason.isEmpty ? nil : item.reason.lowercasedFirst
      return "Thứ \(PaperScript.ordinal(index + 1)): " + ([item.text.lowercasedFirst, reason, more(item)].compactMap { $0 }.joined(separator: "; "))
        + "."
    }
    let rest = items.count - shown.count
    return shown.joined(separator: " ") + (rest > 0 ? " Và \(rest) việc khác." : "")
  }

  private static func ordinal(_ number: Int) -> String {
    ["nhất", "hai", "ba", "tư", "năm"].dropFirst(number - 1).first ?? String(number)
  }

  private var ending: String {
    let office = paper.site.standingOffice.map { " hoặc hỏi \($0.name)" } ?? ""
    return "Bà con xem từng việc, cơ quan phụ trách và minh chứng tại bản tin niêm yết, trên trang thông tin của "
      + "\(paper.site.commune.settings.kind.rawValue)\(office). Thấy số liệu chưa đúng, xin bà con góp ý. Xin cảm ơn bà con đã lắng nghe."
  }
}
