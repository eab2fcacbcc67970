import Diagnostics
import PlanModel

extension Finding {
  static func invalidSHA256(_ written: String) -> Finding {
    .error(
      "invalid-sha256", vi: "\(Shown.words(written)) không phải là mã băm SHA-256", en: "\(Shown.words(written)) is not a SHA-256",
      advice: LocalizedText(vi: "Mã băm gồm 64 chữ số 0–9, a–f; có thể để trống", en: "It has 64 digits 0–9, a–f; it may be left out"))
  }

  static func fileOutsideEvidence(_ written: String, nearest: String?) -> Finding {
    .error(
      "file-outside-evidence", vi: "Tệp \(Shown.words(written)) không nằm trong thư mục evidence/ của xã",
      en: "The file \(Shown.words(written)) is not in the commune’s folder evidence/",
      advice: nearest.map { LocalizedText(vi: "Ghi “\($0)”", en: "Write “\($0)”") }
        ?? LocalizedText(
          vi: "Chép tệp vào evidence/ và ghi đường dẫn evidence/…", en: "Copy the file into evidence/ and write its path, evidence/…"))
  }

  static func missingEvidenceFile(_ written: String, nearest: String?) -> Finding {
    .error(
      "missing-evidence-file", vi: "Minh chứng công khai nhưng không có tệp \(Shown.words(written))",
      en: "The evidence is public but there is no file \(Shown.words(written))",
      advice: didYouMean(nearest)
        ?? LocalizedText(
          vi: "Chép tệp vào thư mục evidence/, hoặc ghi không công khai", en: "Copy the file into evidence/, or write that it is not public"
        ))
  }

  static var publicEvidenceWithoutFile: Finding {
    .warning(
      "public-evidence-without-file", vi: "Minh chứng công khai mà không có tệp, không có địa chỉ trang",
      en: "The evidence is public but has neither file nor address",
      advice: LocalizedText(
        vi: "Ghi tệp trong evidence/ hoặc địa chỉ nơi tài liệu được đăng", en: "Give a file in evidence/ or the address where it is published"))
  }

  /// A note: documents are registered before the report that cites them, and the register shows them meanwhile.
  static func unusedEvidence(_ id: String) -> Finding {
    .note(
      "unused-evidence", vi: "Không báo cáo nào viện dẫn minh chứng “\(id)”", en: "No report cites the evidence “\(id)”",
      advice: LocalizedText(
        vi: "Ghi mã này vào cột evidence của dòng báo cáo mà tài liệu chứng minh", en: "Write its id in the column evidence of the report it proves"))
  }

  static func unknownEvidence(_ written: String, nearest: String?) -> Finding {
    .error(
      "unknown-evidence", vi: "Không có minh chứng \(Shown.words(written)) trong evidence.csv",
      en: "evidence.csv has no evidence \(Shown.words(written))", advice: didYouMean(nearest))
  }

  static func verdictBeforeEvidence(_ date: Day, _ made: Day) -> Finding {
    .warning(
      "verdict-before-evidence", vi: "Kết luận ngày \(date.iso) trước ngày của minh chứng, \(made.iso)",
      en: "The verdict of \(date.iso) is before the evidence’s own date, \(made.iso)")
  }
}
