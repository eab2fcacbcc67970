import Vietnamese

/// What a column of a plan's table holds.
enum ColumnRole: String, CaseIterable {
  case number, statement, unit, target, product, lead, cooperating, person, due, note

  /// The column that its heading names; nil when it is not known. "Kết quả" is the level to reach where the rows are targets, else the product.
  static func of(_ heading: String, targets: Bool) -> ColumnRole? {
    let words = Slug.of(heading)
    func says(_ phrases: String...) -> Bool { phrases.contains { ("-" + words + "-").contains("-" + $0 + "-") } }
    func begins(_ phrases: String...) -> Bool { phrases.contains { (words + "-").hasPrefix($0 + "-") } }
    if ["stt", "tt", "so-tt", "so-thu-tu", "so-tt-stt"].contains(words) { return .number }
    if begins("ghi-chu") { return .note }
    if says("don-vi-tinh", "dvt", "don-vi-do", "don-vi-do-luong") { return .unit }
    if says("chu-tri") { return .lead }
    if says("phoi-hop") { return .cooperating }
    if says("bat-dau", "khoi-cong") { return nil }
    if says("thoi-gian", "thoi-han", "tien-do", "thoi-diem", "han-hoan-thanh", "ngay-hoan-thanh") { return .due }
    if says("nguoi-phu-trach", "lanh-dao-phu-trach", "nguoi-thuc-hien", "lanh-dao-chi-dao", "nguoi-chi-dao") { return .person }
    if begins("co-quan", "don-vi", "phan-cong"), says("thuc-hien", "phu-trach", "chiu-trach-nhiem", "phan-cong", "theo-doi", "tham-muu") {
      return .lead
    }
    if says("san-pham", "dau-ra") { return .product }
    if begins("ket-qua") { return targets ? .target : .product }
    if isLevel(words) { return .target }
    if begins(
      "noi-dung", "ten-chi-tieu", "ten-nhiem-vu", "nhiem-vu", "chi-tieu", "cac-chi-tieu", "cac-nhiem-vu", "cong-viec", "giai-phap", "danh-muc")
    {
      return .statement
    }
    if begins("muc-tieu") { return says("chi-tieu", "nhiem-vu") ? .statement : .target }
    return nil
  }

  /// "Chỉ tiêu năm 2026", "Mục tiêu đến năm 2030", "Năm 2026", "Kế hoạch năm": the level of a year.
  private static func isLevel(_ words: String) -> Bool {
    let parts = words.split(separator: "-")
    let hasYear = parts.contains { $0.utf8.count == 4 && $0.hasPrefix("20") && $0.utf8.allSatisfy { (48...57).contains($0) } }
    guard let first = parts.first else { return false }
    if ["nam", "den"].contains(first) { return hasYear }
    if words.hasPrefix("ke-hoach") || words.hasPrefix("muc-tieu") || words.hasPrefix("chi-tieu") || words.hasPrefix("muc-phan-dau") {
      return hasYear || words == "ke-hoach" || words.hasPrefix("muc-phan-dau")
    }
    return false
  }
}
