/// Destinations that no page may link to.
enum UnsafeDestination {
  /// They run a program, carry a page of their own, or reach into the reader's disk.
  private static let schemes = ["javascript:", "data:", "vbscript:", "file:"]

  /// Whether a destination has such a scheme. Browsers skip spaces and control characters before and inside of a scheme.
  static func matches(_ destination: String) -> Bool {
    let visible = destination.unicodeScalars.lazy.filter { $0.value > 0x20 && $0.value != 0x7F }
    let start = String(String.UnicodeScalarView(visible.prefix(16))).lowercased()
    return schemes.contains { start.hasPrefix($0) }
  }
}
