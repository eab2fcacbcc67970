/// Abbreviations of Vietnamese administration, and how they are said.
///
/// One that has several meanings in the plans is not here (KH is a plan or science, CT a directive, a target or a chairman) and stays as printed.
enum SpokenAbbreviation {
  /// The words for an abbreviation as it is printed, or for several joined by `-`, `/` or `&`; nil when one is unknown.
  static func words(_ text: some StringProtocol) -> String? {
    if let known = table[String(text)] { return known }
    // Words without such a sign are most.
    guard text.utf8.contains(where: { $0 == 45 || $0 == 0xE2 || $0 == 47 || $0 == 38 }) else { return nil }
    for (sign, joint) in [("-", " - "), ("–", " - "), ("/", ", "), ("&", " và ")] {
      let parts = text.split(separator: Character(sign), omittingEmptySubsequences: false)
      guard parts.count > 1 else { continue }
      let words = parts.compactMap { table[String($0)] }
      return words.count == parts.count ? words.joined(separator: joint) : nil
    }
    return nil
  }

  private static let table: [String: String] = [
    // Who.
    "UBND": "Ủy ban nhân dân", "HĐND": "Hội đồng nhân dân", "HĐND-UBND": "Hội đồng nhân dân và Ủy ban nhân dân",
    "HĐND&UBND": "Hội đồng nhân dân và Ủy ban nhân dân", "MTTQ": "Mặt trận Tổ quốc", "MTTQVN": "Mặt trận Tổ quốc Việt Nam",
    "UBMTTQ": "Ủy ban Mặt trận Tổ quốc", "UBMTTQVN": "Ủy ban Mặt trận Tổ quốc Việt Nam", "BCĐ": "Ban Chỉ đạo", "TW": "Trung ương",
    "TƯ": "Trung ương", "TTg": "Thủ tướng Chính phủ", "CP": "Chính phủ", "VP": "Văn phòng", "PCT": "Phó Chủ tịch",
    "PVHCC": "Phục vụ hành chính công", "TTPVHCC": "Trung tâm Phục vụ hành chính công", "TTDVTH": "Trung tâm Dịch vụ tổng hợp",
    "DVTH": "Dịch vụ tổng hợp", "VHXH": "Văn hóa - Xã hội", "VH-XH": "Văn hóa - Xã hội", "PVHXH": "Phòng Văn hóa - Xã hội",
    "CBCC": "cán bộ, công chức", "CBCCVC": "cán bộ, công chức, viên chức", "HTX": "hợp tác xã", "THCS": "trung học cơ sở",
    "THPT": "trung học phổ thông", "TP": "thành phố", "TYT": "Trạm Y tế",
    // What.
    "TTHC": "thủ tục hành chính", "DVC": "dịch vụ công", "DVCTT": "dịch vụ công trực tuyến", "CSDL": "cơ sở dữ liệu",
    "CNTT": "công nghệ thông tin", "KHCN": "khoa học, công nghệ", "KH&CN": "khoa học và công nghệ", "KH-CN": "khoa học, công nghệ",
    "ĐMST": "đổi mới sáng tạo", "CĐS": "chuyển đổi số", "R&D": "nghiên cứu và phát triển", "KT-XH": "kinh tế - xã hội",
    "QP-AN": "quốc phòng - an ninh", "AN-QP": "an ninh - quốc phòng", "ANTT": "an ninh trật tự", "BHYT": "bảo hiểm y tế",
    "BHXH": "bảo hiểm xã hội", "NTM": "nông thôn mới", "GPMB": "giải phóng mặt bằng", "QLNN": "quản lý nhà nước",
    "QPPL": "quy phạm pháp luật", "NSNN": "ngân sách nhà nước", "GRDP": "tổng sản phẩm trên địa bàn", "GDP": "tổng sản phẩm trong nước",
    "DTI": "chỉ số chuyển đổi số", "NV": "nhiệm vụ",
    // Foreign letters: the meaning where people know it, else the sound they use.
    "AI": "trí tuệ nhân tạo", "IoT": "Internet vạn vật", "GIS": "hệ thống thông tin địa lý", "OCOP": "ô-cốp", "VNeID": "vi-en-i-ai-đi",
    "QR": "kiu-a", "KPI": "ca-pi-ai", "VNĐ": "đồng", "VND": "đồng",
  ]
}
