import Diagnostics
import PlanModel

extension Finding {
  static let unreadableIssuedFile = Finding.error(
    "unreadable-issued-file", vi: "Không hiểu được tệp chốt số liệu của bản tin", en: "The file of the issued paper cannot be understood",
    advice: LocalizedText(
      vi: "Không sửa tệp này bằng tay; lấy lại bản do “tiendo issue” đã ghi", en: "Do not edit it; bring back what “tiendo issue” wrote"))

  static func issuedWithoutPaper(_ paper: String) -> Finding {
    .error(
      "issued-without-paper", vi: "Đã chốt số liệu nhưng không còn tệp \(Shown.words(paper))",
      en: "The paper was issued but the file \(Shown.words(paper)) is gone",
      advice: LocalizedText(vi: "Trả lại tệp; bản tin đã phát hành không được bỏ", en: "Put it back; an issued paper is not withdrawn"))
  }

  static func issuedCutOff(_ issued: Day, _ written: Day) -> Finding {
    .error(
      "issued-cut-off",
      vi: "Bản tin đã chốt số liệu ngày \(Format.day(issued)), nay ghi ngày \(Format.day(written))",
      en: "The paper was issued with the cut-off \(issued.iso), and says \(written.iso) now",
      advice: LocalizedText(vi: "Ghi lại “cut-off: \(issued.iso)”", en: "Write “cut-off: \(issued.iso)” again"))
  }
}
