import Digests

/// Holds a history against itself, and finds a site in it.
enum HistoryVerifier {
  /// Nil where there is no history. Throws what the disk refuses.
  static func find(_ seal: String, in history: History) throws(PublicationError) -> HistoryFinding? {
    let lines = try history.lines()
    guard !lines.isEmpty else { return nil }
    var finding = HistoryFinding()
    finding.count = lines.count
    var previous: String?
    for (position, line) in lines.enumerated() {
      let entry = HistoryEntry(line)
      if finding.brokenAt == nil, entry?.number != position + 1 || entry?.previous != previous { finding.brokenAt = position + 1 }
      previous = FileDigest(of: line).sha256
      guard let entry, entry.seal == seal else { continue }
      finding.entry = entry
      finding.line = line
      let signature = history.signature(entry.number)
      finding.signature = try FileStatus(at: signature)?.kind == .file ? signature : nil
    }
    return finding
  }
}
