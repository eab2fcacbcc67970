import Diagnostics
import PlanModel

extension Finding {
  /// A file of `bulletins/` that names no period of a paper.
  static func paperName(_ name: String) -> Finding {
    .error(
      "paper-name", vi: "Tên tệp \(Shown.words(name)) không phải là kỳ của bản tin",
      en: "The name of the file \(Shown.words(name)) is not the period of a paper",
      advice: LocalizedText(
        vi: "Đặt tên 2026-06.md cho tháng, 2026-H1.md cho 6 tháng, 2026.md cho năm",
        en: "Name it 2026-06.md for a month, 2026-H1.md for a half-year, 2026.md for a year"))
  }

  /// A cut-off day before the period is over, or before the commune's report of it is due.
  static func cutOffBeforeEnd(_ day: Day, of period: Period) -> Finding {
    .error(
      "cut-off-before-end",
      vi: "Chốt số liệu ngày \(Format.day(day)), khi kỳ \(Format.period(period)) chưa hết",
      en: "The cut-off \(day.iso) comes before the period \(period.key) is over",
      advice: LocalizedText(
        vi: "Ghi ngày \(Format.day(period.last)) hoặc sau đó, hoặc bỏ dòng này để lấy hạn gửi báo cáo của kỳ",
        en: "Write \(period.last.iso) or later, or leave it out to take the day on which the period’s report is due"))
  }

  /// A paper that knows what came after it was issued.
  static func cutOffAfterDate(_ cutOff: Day, _ date: Day) -> Finding {
    .error(
      "cut-off-after-date",
      vi: "Chốt số liệu ngày \(Format.day(cutOff)), sau ngày ban hành \(Format.day(date))",
      en: "The cut-off \(cutOff.iso) is later than the date of the paper, \(date.iso)",
      advice: LocalizedText(
        vi: "Ghi date từ ngày \(Format.day(cutOff)) trở đi, hoặc cut-off sớm hơn",
        en: "Write a date from \(cutOff.iso) on, or an earlier cut-off"))
  }

  /// A number that no date belongs to.
  static let numberWithoutDate = Finding.error(
    "number-without-date", vi: "Có số mà không có ngày ban hành", en: "There is a number but no date",
    advice: LocalizedText(
      vi: "Thêm dòng “date: …”, hoặc bỏ number khi chưa ban hành", en: "Add a line “date: …”, or drop the number until it is issued"))

  /// A fictional commune issues no paper.
  static func demonstrationIssued(_ key: String) -> Finding {
    .error(
      "demonstration-issued", vi: "Xã minh họa không được có “\(key)” trên bản tin, báo cáo",
      en: "A demonstration commune must not have “\(key)” on a paper",
      advice: LocalizedText(vi: "Bỏ dòng “\(key)”", en: "Drop the line “\(key)”"))
  }

  /// The name of the signed file does not stand on a line that can be found again.
  static var signedLine: Finding {
    .error(
      "signed-line", vi: "signed phải đứng đầu một dòng riêng", en: "signed must begin a line of its own",
      advice: LocalizedText(vi: "Ghi trên một dòng, không dấu ngoặc: signed: evidence/…", en: "Write on one line, without marks: signed: evidence/…"))
  }

  /// The signed paper is neither an address nor public evidence.
  static func signedFile(_ written: String) -> Finding {
    .error(
      "signed-file", vi: "Không tìm thấy bản đã ký \(Shown.words(written))", en: "The signed paper \(Shown.words(written)) is not found",
      advice: LocalizedText(
        vi: "Ghi địa chỉ bắt đầu bằng https://, hoặc một tệp trong evidence/ có dòng công khai trong evidence.csv",
        en: "Write an address that begins with https://, or a file of evidence/ that has a public row in evidence.csv"))
  }

  /// A heading that names no part of a paper.
  static func unknownPart(_ heading: String, nearest: String?) -> Finding {
    let parts = Paper.Part.allCases.map { "“\($0.rawValue)”" }.joined(separator: ", ")
    return .error(
      "unknown-paper-part", vi: "Không có phần \(Shown.words(heading)) trong báo cáo",
      en: "A paper has no part \(Shown.words(heading))",
      advice: nearest.map { LocalizedText(vi: "Có phải là “\($0)”?", en: "Did you mean “\($0)”?") }
        ?? LocalizedText(vi: "Các phần: \(parts)", en: "The parts: \(parts)"))
  }

  /// A part that is written twice.
  static func partTwice(_ part: Paper.Part) -> Finding {
    .error(
      "paper-part-twice", vi: "Phần “\(part.rawValue)” được viết hai lần", en: "The part “\(part.rawValue)” is written twice",
      advice: LocalizedText(vi: "Gộp hai phần làm một", en: "Join the two"))
  }

  /// Words before the first heading, which belong to no part.
  static let textOutsideParts = Finding.error(
    "text-outside-parts", vi: "Lời văn đứng trước đề mục đầu tiên nên không thuộc phần nào của báo cáo",
    en: "The text before the first heading belongs to no part of the paper",
    advice: LocalizedText(vi: "Đặt trên nó một đề mục, ví dụ: ## Kết quả", en: "Put a heading over it, such as: ## Kết quả"))
}
