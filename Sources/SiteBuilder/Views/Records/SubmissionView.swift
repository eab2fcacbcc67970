import Editions
import PlanModel
import Templating

/// A report sent upwards, a review or an inspection.
final class SubmissionView: TemplateView {
  let submission: Submission
  let status: SubmissionStatus
  let asOf: Day

  /// Those of a commune as known on its day, the latest period first, within a period the one due last first.
  static func all(of site: CommuneSite) -> [SubmissionView] {
    site.commune.submissions.map { SubmissionView($0.known(on: site.asOf), in: site) }.enumerated().sorted { left, right in
      let (first, second) = (left.element, right.element)
      if first.submission.period != second.submission.period { return second.submission.period < first.submission.period }
      if first.due != second.due { return second.due.map { second in first.due.map { second < $0 } ?? false } ?? true }
      return left.offset < right.offset
    }.map(\.element)
  }

  private var due: Day? { submission.due }

  private init(_ submission: Submission, in site: CommuneSite) {
    self.submission = submission
    asOf = site.asOf
    status = submission.status(on: site.asOf)
  }

  /// "Báo cáo quý III/2026", "Giám sát của MTTQ năm 2026".
  var title: String {
    let period = PeriodWords.inSentence(submission.period)
    guard let length = submission.kind.period else { return name + " " + period }
    return length == submission.period.kind ? say("Báo cáo ") + period : say("Báo cáo \(submission.kind.word), kỳ \(period)")
  }

  private var name: String {
    switch submission.kind {
    case .extraordinary: return say("Báo cáo đột xuất")
    case .supervision: return say("Giám sát của MTTQ")
    default: return submission.kind.word.capitalizedFirst
    }
  }

  /// "gửi chậm 3 ngày", "chưa gửi, quá hạn 5 ngày", "còn 12 ngày đến hạn".
  var words: String {
    switch status {
    case .sentOnTime: return ReportingWords.word(.onTime)
    case .sentLate: return ReportingWords.word(.late) + days(from: due, to: submission.sent)
    case .notSent: return ReportingWords.word(.missing) + say(", quá hạn") + days(from: due, to: asOf)
    case .notYetDue: return due == asOf ? say("chưa gửi, hôm nay đến hạn") : say("chưa đến hạn, còn") + days(from: asOf, to: due)
    case .noDueDay(let isSent): return isSent ? say("đã gửi") : say("chưa gửi")
    }
  }

  private func days(from first: Day?, to second: Day?) -> String {
    guard let first, let second else { return "" }
    return say(" \(Format.number(first.days(to: second))) ngày")
  }

  /// The word after a number of submissions.
  var countWord: String {
    switch status {
    case .sentOnTime, .sentLate, .notSent: return status.reporting.map(ReportingWords.word) ?? ""
    case .notYetDue: return say("chưa đến hạn")
    case .noDueDay: return say("không có ngày hạn")
    }
  }

  static let schema = ViewSchema<SubmissionView>(
    "submission",
    [
      .text("id", "mã") { $0.submission.id },
      .text("title", "loại và kỳ, như “Báo cáo quý III/2026”") { $0.title },
      .text("recipient", "nơi nhận") { $0.submission.recipient },
      .optionalText("css", "lớp của ô chữ; không có khi chưa có gì để xét") { $0.status.reporting?.squareClass },
      .optionalText("letter", "chữ trong ô: Đ, M hoặc T") { $0.status.reporting.map(ReportingWords.letter) },
      .text("words", "đúng hạn, gửi chậm hay chưa gửi, và bao nhiêu ngày") { $0.words },
      .optionalText("due", "hạn gửi") { $0.due.map(Format.day) },
      .text("no_due", "vì sao không có hạn gửi") { view in
        view.submission.kind.period == nil ? say("không đặt ngày hạn") : say("kế hoạch không nêu ngày hạn")
      },
      .optionalText("sent", "ngày gửi") { $0.submission.sent.map(Format.day) },
      .optionalText("number", "số văn bản") { $0.submission.number.map(DocumentWords.number) },
    ])
}

/// Praise, criticism or a rating.
final class DecisionView: TemplateView {
  let decision: Decision
  let office: LinkView

  init(_ decision: Decision, in site: CommuneSite, on path: String) {
    self.decision = decision
    office = OfficeLinks.link(decision.office, in: site, on: path)
  }

  static let schema = ViewSchema<DecisionView>(
    "decision",
    [
      .text("date", "ngày") { Format.day($0.decision.date) },
      .text("kind", "khen, phê bình hay đánh giá") { $0.decision.kind.word.capitalizedFirst },
      .view("office", "cơ quan được nêu", LinkView.schema) { $0.office },
      .optionalText("level", "mức hoặc hình thức") { $0.decision.level },
      .text("number", "số văn bản") { DocumentWords.number($0.decision.number) },
    ])
}
