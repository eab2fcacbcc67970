import Diagnostics
import PlanModel

extension Finding {
  static func notIssued(_ period: Period, _ slug: String) -> Finding {
    .warning(
      "not-issued", vi: "Bản tin \(period.key) đã có số và người ký nhưng chưa chốt số liệu",
      en: "The paper of \(period.key) has a number and a signer, but its figures are not frozen",
      advice: LocalizedText(vi: "Chạy: tiendo issue \(slug) --period \(period.key)", en: "Run: tiendo issue \(slug) --period \(period.key)"))
  }

  static func issuedRowChanged(_ key: FrozenRow.Key, _ paper: IssuedPaper) -> Finding {
    .error(
      "issued-row-changed",
      vi: "\(shown(key).vi) khác với khi phát hành bản tin \(paper.period.key) ngày \(paper.issued.iso)",
      en: "\(shown(key).en) is not what it was when the paper of \(paper.period.key) was issued on \(paper.issued.iso)",
      advice: restore(paper))
  }

  static func issuedRowRemoved(_ key: FrozenRow.Key, _ paper: IssuedPaper) -> Finding {
    .error(
      "issued-row-removed",
      vi: "Thiếu \(shown(key).vi), đã có khi phát hành bản tin \(paper.period.key) ngày \(paper.issued.iso)",
      en: "\(shown(key).en) is gone; it was there when the paper of \(paper.period.key) was issued on \(paper.issued.iso)",
      advice: restore(paper))
  }

  static func issuedRowAdded(_ key: FrozenRow.Key, _ paper: IssuedPaper) -> Finding {
    .error(
      "issued-row-added",
      vi: "\(shown(key).vi) ghi ngày không muộn hơn \(paper.cutOff.iso), nhưng chưa có khi phát hành bản tin "
        + "\(paper.period.key) ngày \(paper.issued.iso)",
      en: "\(shown(key).en) is dated by \(paper.cutOff.iso), but was not there when the paper of "
        + "\(paper.period.key) was issued on \(paper.issued.iso)",
      advice: LocalizedText(
        vi: "Ghi đúng ngày nhận; số liệu đến muộn được đưa vào bản tin kỳ sau",
        en: "Write the day it was received; late figures go into the next paper"))
  }

  static func issuedFiguresChanged(_ line: String, _ paper: IssuedPaper) -> Finding {
    .error(
      "issued-figures-changed",
      vi: "Số liệu của bản tin \(paper.period.key) tính lại không như khi phát hành ngày \(paper.issued.iso), bắt "
        + "đầu từ “\(Shortened.words(line, limit: 80))”",
      en: "The figures of the paper of \(paper.period.key) do not come out as issued on \(paper.issued.iso), first "
        + "at “\(Shortened.words(line, limit: 80))”",
      advice: LocalizedText(
        vi:
          "Trả lại lịch, cảnh báo, mục tiêu trong commune.yml và bảng của kế hoạch như khi phát hành (quy tắc tính là bản \(RulesVersion.current), khi đó là bản \(paper.rules)); nếu thay đổi là đúng thì phát hành lại, nêu lý do",
        en:
          "Put calendar and alerts of commune.yml and the plan’s tables back as they were (the rules are version \(RulesVersion.current), the paper’s \(paper.rules)); if the change is right, issue it again with the reason"
      ))
  }

  private static func restore(_ paper: IssuedPaper) -> LocalizedText {
    LocalizedText(
      vi: "Trả lại dòng như cũ; cần sửa số liệu thì thêm một dòng mới với ngày nhận thật và lý do. Chỉ khi bản tin "
        + "phải phát hành lại: tiendo issue <xã> --period \(paper.period.key) --reissue --reason “…”",
      en: "Put the row back; to correct a figure add a new row with its true day and the reason. Only if the paper "
        + "must be issued again: tiendo issue <xã> --period \(paper.period.key) --reissue --reason “…”")
  }

  /// A row as an author looks for it: the table's name and the key.
  private static func shown(_ key: FrozenRow.Key) -> (vi: String, en: String) {
    if key.table == FrozenRow.Key.texts { return ("lời của bulletins/\(key.row).md", "words of bulletins/\(key.row).md") }
    let row = key.row.split(separator: "|", omittingEmptySubsequences: false).joined(separator: ", ")
    return ("dòng “\(row)” của \(key.table).csv", "the row “\(row)” of \(key.table).csv")
  }
}
