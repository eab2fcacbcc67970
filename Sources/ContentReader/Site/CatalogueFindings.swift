import Diagnostics

extension Finding {
  static func duplicateID(_ id: String) -> Finding {
    .error(
      "duplicate-id", vi: "Mã “\(id)” đã được dùng", en: "The id “\(id)” is already taken",
      advice: LocalizedText(vi: "Mỗi mã chỉ dùng cho một dòng; đặt mã khác", en: "An id names one row only; choose another"))
  }

  static func shortNameTooLong(_ count: Int, longest: Int) -> Finding {
    .error(
      "short-name-too-long", vi: "Tên ngắn có \(count) chữ, nhiều nhất là \(longest)",
      en: "The short name has \(count) letters, at most \(longest) are allowed")
  }
}
