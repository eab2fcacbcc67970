import Diagnostics
import PlanModel

extension Finding {
  static func communeCode(_ written: String) -> Finding {
    .error(
      "commune-code", vi: "Mã đơn vị hành chính \(Shown.words(written)) không phải 5 chữ số",
      en: "The code \(Shown.words(written)) of the administrative unit is not five digits",
      advice: LocalizedText(
        vi: "Ghi trong ngoặc kép để giữ số 0 ở đầu, ví dụ code: \"26299\"",
        en: "Keep zeros in front by quotation marks, such as code: \"26299\""))
  }

  static func periodPart(_ written: String, of kind: Period.Kind?) -> Finding {
    let last = kind?.perYear ?? 12
    return .error(
      "period-part", vi: "\(Shown.words(written)) không phải là số thứ tự của kỳ trong năm",
      en: "\(Shown.words(written)) is not a part of the year",
      advice: LocalizedText(
        vi: "Ghi số từ 1 đến \(last), hoặc bỏ dòng này để tính mọi kỳ",
        en: "Write a number from 1 to \(last), or leave it out for every one"))
  }

  static func dayRule(_ written: String, key: String) -> Finding {
    .error(
      "day-rule", vi: "Không hiểu “\(key)”: \(Shown.words(written))", en: "“\(key)” is not understood: \(Shown.words(written))",
      advice: LocalizedText(
        vi: "Ghi như “trước ngày 10/6”, “ngày 9/6”, “ngày 10/1 năm sau”, “ngày 5 tháng sau” hoặc “cuối kỳ”",
        en: "Write as “trước ngày 10/6”, “ngày 9/6”, “ngày 10/1 năm sau”, “ngày 5 tháng sau” or “cuối kỳ”"))
  }

  /// A province that `site.yml` does not name: most often misspelt, and then it would stand apart from its own.
  static func unknownProvince(_ written: String, nearest: String?) -> Finding {
    .warning(
      "unknown-province", vi: "site.yml không có tỉnh, thành phố \(Shown.words(written))",
      en: "site.yml names no province \(Shown.words(written))",
      advice: nearest.map { LocalizedText(vi: "Có phải là “\($0)”?", en: "Did you mean “\($0)”?") }
        ?? LocalizedText(
          vi: "Thêm tên và title (tỉnh hoặc thành phố) vào provinces của site.yml",
          en: "Add its name and title (tỉnh or thành phố) to provinces in site.yml"))
  }
}
