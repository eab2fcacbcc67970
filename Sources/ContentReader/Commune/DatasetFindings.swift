import Diagnostics
import PlanModel

extension Finding {
  static func unclearPlannedDay(_ printed: String) -> Finding {
    .warning(
      "unclear-planned-day", vi: "Thời hạn công bố \(Shown.words(printed)) không cho biết ngày nào, bộ dữ liệu này sẽ không bao giờ đến hạn",
      en: "The time of publication \(Shown.words(printed)) names no day; the data set will never be due",
      advice: LocalizedText(
        vi: "Ghi một ngày, hoặc như “Tháng 9/2026”, “Quý III/2026”, “Năm 2026”; chưa ấn định thì để trống",
        en: "Write a date, or as “Tháng 9/2026”, “Quý III/2026”, “Năm 2026”; leave it blank if no time is set"))
  }

  static func updatedWithoutPublished(_ updated: Day) -> Finding {
    .error(
      "updated-without-published", vi: "Có ngày cập nhật \(updated.iso) mà không có ngày công bố",
      en: "It was updated on \(updated.iso) but has no day of publication",
      advice: LocalizedText(vi: "Ghi ngày công bố lần đầu", en: "Give the day of its first publication"))
  }

  static func updatedBeforePublished(_ updated: Day, _ published: Day) -> Finding {
    .error(
      "updated-before-published", vi: "Cập nhật ngày \(updated.iso), trước khi công bố, ngày \(published.iso)",
      en: "It was updated on \(updated.iso), before it was published on \(published.iso)",
      advice: LocalizedText(vi: "Kiểm tra hai ngày", en: "Check both days"))
  }

  static func publishedNowhere(_ published: Day) -> Finding {
    .error(
      "published-nowhere", vi: "Ghi đã công bố ngày \(published.iso) mà không ghi công bố ở đâu",
      en: "It is given as published on \(published.iso), but not where",
      advice: LocalizedText(
        vi: "Ghi địa chỉ trang (url), hoặc tên bảng của trang này (table)", en: "Give its address (url), or the table of this site that it is (table)"
      ))
  }

  static var addressAndTable: Finding {
    .error(
      "address-and-table", vi: "Ghi cả địa chỉ trang và bảng của trang này", en: "Both an address and a table of this site are given",
      advice: LocalizedText(vi: "Giữ một trong hai", en: "Keep one of the two"))
  }

  static func unknownPublishedTable(_ written: String, nearest: String?) -> Finding {
    .error(
      "unknown-published-table", vi: "Trang này không công bố bảng \(Shown.words(written))",
      en: "This site publishes no table \(Shown.words(written))",
      advice: didYouMean(nearest)
        ?? LocalizedText(
          vi: "Ghi tên tệp CSV không có đuôi, như reports, evidence, budget; dữ liệu ở nơi khác thì ghi địa chỉ vào cột url",
          en: "Write the name of a CSV file without its ending, such as reports, evidence, budget; data elsewhere have a url"))
  }

  static func tableTwice(_ key: String) -> Finding {
    .error(
      "table-twice", vi: "Bảng “\(key)” đã là một bộ dữ liệu khác", en: "The table “\(key)” is another data set already",
      advice: LocalizedText(vi: "Bỏ một trong hai dòng", en: "Drop one of the two rows"))
  }

  static func publishedWithoutFrequency(_ published: Day) -> Finding {
    .warning(
      "published-without-frequency", vi: "Đã công bố ngày \(published.iso) mà không ghi kỳ cập nhật, nên không tính được ngày cập nhật kế tiếp",
      en: "It was published on \(published.iso) without a frequency, so its next update is not known",
      advice: LocalizedText(
        vi: "Ghi kỳ cập nhật, ví dụ “hằng tháng”; không có kỳ thì ghi “khi có thay đổi”",
        en: "Give a frequency, such as “hằng tháng”; without a cycle write “khi có thay đổi”"))
  }
}
