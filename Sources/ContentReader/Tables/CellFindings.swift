import Diagnostics
import PlanModel
import Vietnamese

extension Finding {
  static func invalidID(_ written: String) -> Finding {
    let slug = Slug.of(written)
    let isExample = Identifier.isValid(slug)
    return .error(
      "invalid-id", vi: "Mã \(Shown.words(written)) không hợp lệ", en: "The id \(Shown.words(written)) is not valid",
      advice: LocalizedText(
        vi: "Mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối không đứng đầu, không quá \(Identifier.longest) chữ"
          + (isExample ? ", ví dụ: \(slug)" : slug == written ? ", và không phải tên Windows giữ cho thiết bị như con, aux, nul" : ""),
        en: "An id has only small letters a–z, digits and hyphens, of which none comes first, at most \(Identifier.longest)"
          + (isExample ? ", for example: \(slug)" : slug == written ? ", and is no name that Windows keeps for devices, such as con, aux, nul" : "")))
  }

  static func notAFlag(_ written: String) -> Finding {
    .error(
      "not-a-flag", vi: "\(Shown.words(written)) không phải là có hoặc không", en: "\(Shown.words(written)) is neither yes nor no",
      advice: LocalizedText(vi: "Ghi “có” hoặc “không”", en: "Write “có” or “không” (or true, false)"))
  }

  static func unknownWord(_ written: String, among words: [String]) -> Finding {
    let known = words.map { "“\($0)”" }.joined(separator: ", ")
    let advice =
      Nearest.name(to: written, among: words).map {
        LocalizedText(vi: "Có phải là “\($0)”? Ô này nhận: \(known)", en: "Did you mean “\($0)”? The cell takes: \(known)")
      } ?? LocalizedText(vi: "Ô này nhận: \(known)", en: "The cell takes: \(known)")
    return .error(
      "unknown-word", vi: "Không có lựa chọn \(Shown.words(written))", en: "\(Shown.words(written)) is not among the choices",
      advice: advice)
  }

  static func notANumber(_ written: String) -> Finding {
    .error(
      "not-a-number", vi: "\(Shown.words(written)) không phải là số", en: "\(Shown.words(written)) is not a number",
      advice: LocalizedText(
        vi: "Chỉ ghi số, không ghi đơn vị: 41,2 hoặc 1.500", en: "Write the figure alone, without its unit: 41,2 or 1.500"))
  }

  static func notACount(_ written: String) -> Finding {
    .error(
      "not-a-count", vi: "\(Shown.words(written)) không phải là số nguyên không âm", en: "\(Shown.words(written)) is not a whole number",
      advice: LocalizedText(vi: "Chỉ ghi số, ví dụ 120344", en: "Write the figure alone, such as 120344"))
  }

  static func notADay(_ written: String) -> Finding {
    .error(
      "not-a-date", vi: "\(Shown.words(written)) không phải là ngày", en: "\(Shown.words(written)) is not a date",
      advice: LocalizedText(vi: "Ghi ngày như 30/6/2026 hoặc 2026-06-30", en: "Write a date as 2026-06-30 or 30/6/2026"))
  }

  static func notAPeriod(_ written: String) -> Finding {
    .error(
      "not-a-period", vi: "\(Shown.words(written)) không phải là kỳ báo cáo", en: "\(Shown.words(written)) is not a reporting period",
      advice: LocalizedText(
        vi: "Ghi 2026-06 (tháng), 2026-Q2 (quý), 2026-H1 (6 tháng) hoặc 2026 (năm)",
        en: "Write 2026-06 (month), 2026-Q2 (quarter), 2026-H1 (half-year) or 2026 (year)"))
  }

  static func notAWebAddress(_ written: String) -> Finding {
    .error(
      "not-a-web-address", vi: "\(Shown.words(written)) không phải là địa chỉ trang web",
      en: "\(Shown.words(written)) is not an address on the web",
      advice: LocalizedText(
        vi: "Ghi đủ địa chỉ, bắt đầu bằng https:// hoặc http://, rồi chính tên máy chủ: không có @ phía trước, không có chữ của bảng chữ cái khác",
        en:
          "Write the whole address, beginning with https:// or http://, then the server's own name: without an @ before it or letters of another alphabet"
      ))
  }
}
