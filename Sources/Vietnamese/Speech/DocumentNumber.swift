/// The number of a paper as it is printed: `57-NQ/TW`, `71/NQ-CP`, `193/2025/QH15`.
struct DocumentNumber {
  /// The number in words; "không ba" for 03, as it is said.
  let number: String
  /// "năm hai nghìn không trăm hai mươi lăm" where the number bears a year.
  let year: String?
  /// The kind of paper, "Nghị quyết"; nil for laws and for `06/CP`, which bear none.
  let kind: String?
  /// Who issued it, "Trung ương"; nil where the letters tell no more than that it is the party committee of a province or of a city.
  let issuer: String?

  /// Reads a number; nil when it is no paper's, or its letters are unknown.
  init?(_ text: String) {
    var parts = text.split(omittingEmptySubsequences: false) { $0 == "/" || Dashes.all.contains($0) }.map(String.init)
    guard (2...4).contains(parts.count), let first = parts.first, Self.isNumber(first, digits: 1...5) else { return nil }
    parts.removeFirst()
    number = first.first == "0" ? SpokenNumber.digits(first) : SpokenNumber.printed(first)
    if parts.count > 1, Self.isNumber(parts[0], digits: 4...4), let value = Int(parts[0]), (1945...2100).contains(value) {
      year = "năm " + SpokenNumber.whole(value)
      parts.removeFirst()
    } else {
      year = nil
    }
    if parts.count == 1, let term = Self.term(of: parts[0]) {
      (kind, issuer) = (nil, "Quốc hội khóa " + term)
    } else if parts.count == 1, let issuer = Self.issuers[parts[0]] {
      (kind, self.issuer) = (nil, issuer)
    } else if parts.count == 2, let kind = Self.kinds[parts[0]], let issuer = Self.issuers[parts[1]] {
      (self.kind, self.issuer) = (kind, issuer.isEmpty ? nil : issuer)
    } else {
      return nil
    }
  }

  private static func isNumber(_ text: String, digits: ClosedRange<Int>) -> Bool {
    digits.contains(text.utf8.count) && text.utf8.allSatisfy { (48...57).contains($0) }
  }

  /// The National Assembly's term: 15 of `QH15`.
  private static func term(of text: String) -> String? {
    guard text.hasPrefix("QH"), isNumber(String(text.dropFirst(2)), digits: 1...2) else { return nil }
    return SpokenNumber.printed(text.dropFirst(2))
  }

  private static let kinds: [String: String] = [
    "NQ": "Nghị quyết", "KH": "Kế hoạch", "QĐ": "Quyết định", "CT": "Chỉ thị", "CTr": "Chương trình", "CTHĐ": "Chương trình hành động",
    "NĐ": "Nghị định", "TT": "Thông tư", "TB": "Thông báo", "BC": "Báo cáo", "CV": "Công văn", "KL": "Kết luận", "TTr": "Tờ trình",
    "ĐA": "Đề án", "QC": "Quy chế", "QyĐ": "Quy định", "HD": "Hướng dẫn", "CĐ": "Công điện", "PA": "Phương án", "BB": "Biên bản",
  ]

  private static let issuers: [String: String] = [
    "TW": "Trung ương", "TƯ": "Trung ương", "CP": "Chính phủ", "TTg": "Thủ tướng Chính phủ", "TU": "", "ĐU": "Đảng ủy",
    "UBND": "Ủy ban nhân dân", "HĐND": "Hội đồng nhân dân", "BCĐ": "Ban Chỉ đạo", "BCĐTW": "Ban Chỉ đạo Trung ương",
    "CQTTBCĐ": "Cơ quan thường trực Ban Chỉ đạo", "MTTQ": "Mặt trận Tổ quốc", "UBMTTQ": "Ủy ban Mặt trận Tổ quốc",
    "BKHCN": "Bộ Khoa học và Công nghệ", "BTC": "Bộ Tài chính", "BNV": "Bộ Nội vụ", "BCA": "Bộ Công an", "BYT": "Bộ Y tế",
    "BGDĐT": "Bộ Giáo dục và Đào tạo", "BTP": "Bộ Tư pháp", "VPCP": "Văn phòng Chính phủ",
  ]
}
