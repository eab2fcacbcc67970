import Diagnostics
import PlanModel

extension Finding {
  static func reportOfRetired(_ id: String, successor: String?) -> Finding {
    .error(
      "report-of-retired", vi: "Mã “\(id)” đã thôi dùng", en: "The id “\(id)” is retired",
      advice: successor.map { LocalizedText(vi: "Ghi mã thay cho nó: “\($0)”", en: "Write the id that took its place: “\($0)”") })
  }

  static func reportedBeforePeriod(_ reported: Day, _ period: Period) -> Finding {
    .error(
      "reported-before-period", vi: "Báo cáo nhận ngày \(reported.iso), trước khi kỳ \(period.key) bắt đầu",
      en: "The report was received on \(reported.iso), before its period \(period.key) began",
      advice: LocalizedText(vi: "Kiểm tra kỳ báo cáo và ngày nhận", en: "Check the period and the day it was received"))
  }

  static func reportByAnotherOffice(lead: String) -> Finding {
    .warning(
      "report-by-another-office", vi: "Cơ quan báo cáo không phải cơ quan chủ trì thứ nhất (\(lead)) mà không ghi chú vì sao",
      en: "The office is not the first that leads (\(lead)), and no note says why",
      advice: LocalizedText(vi: "Ghi lý do vào cột ghi chú, hoặc sửa cơ quan", en: "Give the reason in the note, or mend the office"))
  }

  static func figureOfComputed(_ id: String) -> Finding {
    .error(
      "figure-of-computed", vi: "Kết quả của “\(id)” do chương trình tự tính từ datasets.csv, không báo cáo bằng số",
      en: "The figure of “\(id)” is computed from datasets.csv and is not reported",
      advice: LocalizedText(
        vi: "Để trống ô này; chỉ ghi lời: kết quả bằng lời, khó khăn, kiến nghị, giải trình",
        en: "Leave the cell blank; write words only: result, obstacle, proposal, explanation"))
  }

  static var numeratorAlone: Finding {
    .error(
      "numerator-alone", vi: "Có tử số mà không có mẫu số", en: "There is a numerator without a denominator",
      advice: LocalizedText(vi: "Ghi cả hai, hoặc chỉ ghi kết quả", en: "Give both, or the value alone"))
  }

  static var denominatorAlone: Finding {
    .error(
      "denominator-alone", vi: "Có mẫu số mà không có tử số", en: "There is a denominator without a numerator",
      advice: LocalizedText(vi: "Ghi cả hai, hoặc chỉ ghi kết quả", en: "Give both, or the value alone"))
  }

  static var denominatorNotPositive: Finding {
    .error(
      "denominator-not-positive", vi: "Mẫu số phải lớn hơn 0", en: "The denominator must be greater than 0",
      advice: LocalizedText(
        vi: "Nếu trong kỳ không phát sinh, để trống cả tử số và mẫu số, ghi bằng lời",
        en: "If nothing arose, leave both blank and say so in words"))
  }

  static var quotientTooLarge: Finding {
    .error("quotient-too-large", vi: "Tử số chia mẫu số ra số quá lớn", en: "The numerator by the denominator is too large")
  }

  static func valueDiffers(_ given: Quantity, _ computed: Quantity, isPercentage: Bool) -> Finding {
    let sign = isPercentage ? "%" : ""
    return .error(
      "value-differs", vi: "Kết quả \(words(given, in: .vi))\(sign) khác tử số chia mẫu số, \(words(computed, in: .vi))\(sign)",
      en: "The value \(words(given, in: .en))\(sign) is not numerator by denominator, \(words(computed, in: .en))\(sign)",
      advice: LocalizedText(vi: "Sửa một trong ba số, hoặc để trống kết quả", en: "Mend one of the three, or leave the value blank"))
  }

  static func completeOutsideRange(_ share: Quantity) -> Finding {
    .error(
      "complete-outside-range", vi: "% hoàn thành là \(words(share, in: .vi)), phải từ 0 đến 100",
      en: "The share complete is \(words(share, in: .en)), it must be 0 to 100")
  }

  static func completedBelowWhole(_ share: Quantity) -> Finding {
    .error(
      "completed-below-100", vi: "Tình trạng “hoàn thành” mà % hoàn thành là \(words(share, in: .vi))",
      en: "The state is “hoàn thành” but the share complete is \(words(share, in: .en))",
      advice: LocalizedText(
        vi: "Ghi 100, để trống, hoặc ghi “đang thực hiện”", en: "Write 100, leave it blank, or write “đang thực hiện”"))
  }

  static func duplicateReport(_ report: Report) -> Finding {
    .error(
      "duplicate-report",
      vi: "Mục “\(report.item)” có hai dòng cho kỳ \(report.period.key) cùng nhận ngày \(report.reported.iso)",
      en: "The item “\(report.item)” has two rows for \(report.period.key) received on \(report.reported.iso)",
      advice: LocalizedText(
        vi: "Dòng điều chỉnh phải có ngày nhận của chính nó và lý do điều chỉnh",
        en: "A correction has its own day of receipt and a reason in the note"))
  }

  static func correctionWithoutNote(_ item: String, _ period: Period) -> Finding {
    .error(
      "correction-without-note", vi: "Dòng này điều chỉnh số liệu kỳ \(period.key) của “\(item)” mà không ghi lý do",
      en: "This row corrects \(period.key) of “\(item)” without saying why",
      advice: LocalizedText(vi: "Ghi lý do điều chỉnh vào cột ghi chú", en: "Give the reason in the note"))
  }

  private static func words(_ figure: Quantity, in language: MessageLanguage) -> String {
    let plain = figure.plain
    return language == .vi ? plain.split(separator: ".").joined(separator: ",") : plain
  }
}

extension LocalizedText {
  /// "The row it corrects."
  static var correctedRow: LocalizedText { LocalizedText(vi: "dòng được điều chỉnh", en: "the row it corrects") }
}
