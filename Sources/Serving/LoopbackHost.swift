/// The names under which this computer speaks to itself.
///
/// A page from elsewhere can have its own name lead to this computer and would then be let to read what is served here; its requests still bear that name.
enum LoopbackHost {
  private static let names: Set<String> = ["localhost", "127.0.0.1", "[::1]"]

  /// Whether a `Host` header names this computer and the port that is served; nil stands for a request without one.
  static func isValid(_ host: String?, port: UInt16) -> Bool {
    guard let host = host?.lowercased() else { return false }
    // Browsers leave the port of HTTP out.
    return names.contains { host == "\($0):\(port)" || (port == 80 && host == $0) }
  }
}
