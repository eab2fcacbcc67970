import Digests
import Glibc

/// The publications of a site, in `<output>.history` beside it: what depends on what was before is no part of the site.
///
/// An entry is prepared before the exchange, as a whole new file, and takes the old file's place after it, which needs no room on the disk any more. A
/// build killed in between leaves the prepared file; the next command sees by the site itself whether it was published.
struct History {
  private let location: OutputLocation

  init(_ location: OutputLocation) { self.location = location }

  /// The file of the entries.
  var file: String { PathText.join(location.history, "publications.jsonl") }
  private var draft: String { file + "-new" }

  /// The file of the signature of an entry.
  func signature(_ number: Int) -> String { PathText.join(location.history, "\(number).sig") }

  /// The lines, without their ends; none where there is no history. Throws what the disk refuses.
  func lines() throws(PublicationError) -> [[UInt8]] { try Self.lines(file) }

  /// The last entry; nil where there is none, or none that can be read.
  func last() throws(PublicationError) -> HistoryEntry? { try lines().last.flatMap { HistoryEntry($0) } }

  /// Writes down a publication that is about to take place. `found` is the seal of the site that stands there now; nil where none does. Gives whether that
  /// is not what was published last.
  func prepare(_ plan: ManifestPlan, published: String, seal: SiteSeal, found: SiteSeal?) throws(PublicationError) -> Bool {
    let lines = try lines()
    let last = lines.last.flatMap { HistoryEntry($0) }
    let wasChanged = found.map { found in last.map { $0.seal != found.value } ?? false } ?? false
    let entry = HistoryEntry(
      number: lines.count + 1, published: published, asOf: plan.asOf, content: plan.content, seal: seal, found: wasChanged ? found : nil,
      previous: lines.last.map { FileDigest(of: $0).sha256 })
    try Folder.makeAll(location.history)
    let line = entry.line
    if let sign = plan.sign { try SourceFile.write(try sign(line), to: signature(entry.number)) }
    try SourceFile.write((lines + [line]).flatMap { $0 + [UInt8(ascii: "\n")] }, to: draft)
    return wasChanged
  }

  /// Takes the prepared entry in, once its site stands; does nothing where none is prepared.
  func publish() throws(PublicationError) {
    guard isUnsettled else { return }
    guard rename(draft, file) == 0 else { throw .disk(.rename, path: file, code: errno) }
    if location.isLasting { try Flush.folder(location.history) }
  }

  /// Whether an entry was prepared and not taken in.
  var isUnsettled: Bool { access(draft, F_OK) == 0 }

  /// Ends what a killed build left: its entry is taken in where its site stands, else it goes. Only under the lock, after an exchange was rolled forward.
  func settle() throws(PublicationError) {
    guard isUnsettled else { return }
    let prepared = try Self.lines(draft).last.flatMap { HistoryEntry($0) }
    if let prepared, let digests = SiteSeal.digests(of: location.path), SiteSeal(digests).value == prepared.seal {
      try publish()
    } else {
      if let prepared { try Folder.removeAll(signature(prepared.number)) }
      try Folder.removeAll(draft)
    }
  }

  /// What follows the last end of a line was cut short.
  private static func lines(_ path: String) throws(PublicationError) -> [[UInt8]] {
    guard try FileStatus(at: path) != nil else { return [] }
    return try FileContents.read(path).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast().map { Array($0) }
  }
}
