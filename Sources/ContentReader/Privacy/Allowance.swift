import Diagnostics

/// Something that looks like personal data and may be published, with the reason; an entry of `allowances` in `commune.yml` or `site.yml`.
struct Allowance: Sendable {
  /// What a datum found must come to, see ``PersonalDatum/key``.
  let keys: Set<String>
  /// The file in which it is allowed, relative to the commune's folder or to the content, or the id of evidence; nil means everywhere.
  let path: String?
  /// The entry.
  let place: SourcePlace

  /// An allowance of something as the author wrote it.
  init(text: String, path: String?, place: SourcePlace) {
    let bytes = Array(text.utf8)
    let line = bytes.withUnsafeBufferPointer { FoldedLine($0, 0..<$0.count) }
    let digits = line.bytes.filter { (48...57).contains($0) }
    var keys = Set(PrivacyScanner.scan(bytes[...]).data.map(\.key))
    keys.insert(String(decoding: digits, as: UTF8.self))
    keys.insert(String(decoding: line.bytes, as: UTF8.self).split(separator: " ").joined(separator: " "))
    self.keys = keys
    self.path = path
    self.place = place
  }

  /// Whether it allows a datum in a file, by the names that the file goes by.
  func allows(_ datum: PersonalDatum, in names: [String]) -> Bool {
    guard keys.contains(datum.key) else { return false }
    guard let path else { return true }
    return names.contains { path.hasSuffix("/") ? $0.hasPrefix(path) : $0 == path }
  }

  /// Reads `allowances`. One without a reason is an error, and holds all the same, so that one mistake is told once.
  static func read(_ settings: SettingsMapping, _ diagnostics: inout DiagnosticCollector) -> [Allowance] {
    let (entries, _) = settings.mappings("allowances", required: ["text"], optional: ["where", "reason"], &diagnostics)
    return entries.compactMap { entry in
      if !entry.has("reason") { diagnostics.report(.allowanceWithoutReason, at: entry.place) }
      guard let text = entry.text("text", &diagnostics).value else { return nil }
      return Allowance(text: text, path: entry.text("where", &diagnostics).value, place: entry.place("text"))
    }
  }
}
