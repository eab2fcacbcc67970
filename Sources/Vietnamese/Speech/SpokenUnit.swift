/// Signs of units behind a figure.
enum SpokenUnit {
  /// The words for a sign; nil for anything else.
  static func words(_ sign: some StringProtocol) -> String? { table[String(sign)] }

  /// The words for a sign that may bear another behind a slash ("%/năm", "km/h"); nil when it is no sign.
  static func phrase(_ text: some StringProtocol) -> String? {
    if let words = words(text) { return words }
    guard text.utf8.contains(47) else { return nil }
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let unit = words(parts[0]) else { return nil }
    return span(parts[1]).map { unit + " " + $0 }
  }

  /// What stands behind a slash when it is a time: "năm" gives "mỗi năm".
  static func span(_ text: some StringProtocol) -> String? {
    if text == "h" { return "một giờ" }
    return times.contains(text.lowercased()) ? "mỗi " + text.lowercased() : nil
  }

  private static let times: Set<String> = ["năm", "tháng", "quý", "tuần", "ngày", "giờ", "kỳ", "lần", "lượt"]

  private static let table: [String: String] = [
    "%": "phần trăm", "‰": "phần nghìn", "Gbps": "ghi-ga-bít trên giây", "Gb/s": "ghi-ga-bít trên giây", "Mbps": "mê-ga-bít trên giây",
    "Mb/s": "mê-ga-bít trên giây", "Kbps": "ki-lô-bít trên giây", "kbps": "ki-lô-bít trên giây", "TB": "tê-ra-bai", "GB": "ghi-ga-bai",
    "MB": "mê-ga-bai", "KB": "ki-lô-bai", "km": "ki-lô-mét", "km2": "ki-lô-mét vuông", "km²": "ki-lô-mét vuông", "m": "mét",
    "m2": "mét vuông", "m²": "mét vuông", "m3": "mét khối", "m³": "mét khối", "cm": "xen-ti-mét", "mm": "mi-li-mét", "ha": "héc-ta",
    "kg": "ki-lô-gam", "kW": "ki-lô-oát", "kWh": "ki-lô-oát giờ", "MW": "mê-ga-oát", "°C": "độ C", "đ": "đồng", "VNĐ": "đồng",
    "VND": "đồng", "G": "gờ", "h": "giờ",
  ]
}
