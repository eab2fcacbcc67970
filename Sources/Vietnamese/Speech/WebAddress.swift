/// What is written for browsers and post boxes; nobody can take it down from a loudspeaker.
enum WebAddress {
  /// Whether a word is an address of a page or of mail.
  static func isOne(_ text: String) -> Bool {
    let small = text.lowercased()
    if small.hasPrefix("https://") || small.hasPrefix("http://") || small.hasPrefix("www.") { return true }
    let host = small.split(separator: "/", maxSplits: 1).first ?? ""
    let name = host.split(separator: "@").last ?? ""
    let labels = name.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1, let last = labels.last, endings.contains(String(last)) else { return false }
    return labels.allSatisfy { label in !label.isEmpty && label.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 } }
  }

  /// The words that only led to the address and go with it.
  static let leads: Set<String> = ["tại", "ở", "địa", "chỉ", "trang", "website", "web", "link", "đường", "dẫn"]

  private static let endings: Set<String> = ["vn", "com", "net", "org", "info", "example"]
}
