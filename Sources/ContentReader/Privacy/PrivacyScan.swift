import Diagnostics
import PlanModel
import Synchronization

/// Gathers the personal data and the marks of secrecy of one part of the content: the files of a commune, or those that all communes share.
///
/// Every text and every table passes ``ContentFolder``, which hands it to the scan that it was given; what may stay is known only when the settings have been
/// read, so that everything is gathered first and reported at the end.
final class PrivacyScan: Sendable {
  private struct Found {
    let datum: PersonalDatum
    let place: SourcePlace
    /// The file, relative to the folder of the scan.
    let path: String
    /// The id of the evidence that a document is.
    let evidence: EvidenceID?
    /// Whether it stands in the list of what is allowed, where it must be written.
    let isAllowance: Bool
  }

  private struct State {
    var data: [Found] = []
    var marks: [SourcePlace] = []
    /// Nil while the settings were not understood.
    var allowances: [Allowance]?
  }

  private let state: Mutex<State>

  /// A scan. Without settings nothing is allowed; with settings it is not known what is until ``allow(_:)`` is called.
  init(hasSettings: Bool) {
    state = Mutex(State(allowances: hasSettings ? nil : []))
  }

  /// What the settings allow.
  func allow(_ allowances: [Allowance]) { state.withLock { $0.allowances = allowances } }

  /// Scans a file line by line. `path` is relative to the folder.
  func take(_ text: SourceText, path: String) {
    let result = PrivacyScanner.scan(text.bytes[...])
    if result.isEmpty { return }
    let isSettings = path == "commune.yml" || path == "site.yml"
    for datum in result.data {
      let key = isSettings ? text.topKey(at: datum.range.lowerBound) : nil
      // The channel for comments is an office's, like phones and mails of offices.csv.
      if key == "channel", path == "commune.yml" { continue }
      note(datum, at: text.place(at: datum.range.lowerBound), path: path, isAllowance: key == "allowances")
    }
    for offset in result.marks { note(markAt: text.place(at: offset)) }
  }

  /// Scans every cell of a table, headings and broken rows too.
  func take(_ table: Table, path: String) {
    table.forEachCell { cell in
      let isOffice = table.schema.key == AuthorTable.offices.key && (cell.column == "phone" || cell.column == "email")
      let result = PrivacyScanner.scan(cell.bytes, as: cell.isFigure ? .figure : .cell)
      if result.isEmpty { return }
      for datum in result.data where !isOffice { note(datum, at: cell.place(datum.range.lowerBound), path: path) }
      for offset in result.marks { note(markAt: cell.place(offset)) }
    }
  }

  /// Scans the names of files and folders. `shown` makes the path as the author knows it.
  func take(names paths: [String], shown: (String) -> String) {
    var seen: Set<Substring> = []
    for path in paths where !KnownFiles.isIgnored(path) {
      let parts = path.split(separator: "/")
      for (index, part) in parts.enumerated() {
        // A folder is named once, with its first file.
        if index < parts.count - 1, !seen.insert(path[..<part.endIndex]).inserted { continue }
        let stem = part.lastIndex(of: ".").map { part[..<$0] } ?? part
        let result = PrivacyScanner.scan(Array(part.utf8)[...], as: .cell)
        for datum in result.data { note(datum, at: SourcePlace(file: shown(path)), path: path) }
        if SecrecyMark.isOnly(stem) { note(markAt: SourcePlace(file: shown(path))) }
      }
    }
  }

  /// Notes a datum found elsewhere, as in a document.
  func note(_ datum: PersonalDatum, at place: SourcePlace, path: String, evidence: EvidenceID? = nil, isAllowance: Bool = false) {
    state.withLock { $0.data.append(Found(datum: datum, place: place, path: path, evidence: evidence, isAllowance: isAllowance)) }
  }

  /// Notes a mark found elsewhere.
  func note(markAt place: SourcePlace) { state.withLock { $0.marks.append(place) } }

  /// Reports what is not allowed, and the allowances that nothing needs. `folder` is what stands before the scan's paths in the content.
  func report(folder: String, _ diagnostics: inout DiagnosticCollector) {
    let state = state.withLock { $0 }
    for place in state.marks { diagnostics.report(.secrecyMark, at: place) }
    guard let allowances = state.allowances else { return }
    var used: Set<Int> = []
    for found in state.data {
      if found.isAllowance {
        if !allowances.contains(where: { $0.keys.contains(found.datum.key) }) { diagnostics.report(.personalDatum(found.datum), at: found.place) }
        continue
      }
      let matching = allowances.indices.filter {
        allowances[$0].allows(found.datum, in: [found.path, folder + found.path] + (found.evidence.map { [$0] } ?? []))
      }
      used.formUnion(matching)
      if matching.isEmpty { diagnostics.report(.personalDatum(found.datum), at: found.place) }
    }
    for (index, allowance) in allowances.enumerated() where !used.contains(index) {
      diagnostics.report(.unusedAllowance(isBound: allowance.path != nil), at: allowance.place)
    }
  }
}

extension SourceText {
  /// The key at the margin that the line of an offset belongs to, in a file of settings; nil in a comment at the margin and before any key.
  fileprivate func topKey(at offset: Int) -> String? {
    var line = line(at: offset)
    if lineBytes(line).first == UInt8(ascii: "#") { return nil }
    while line >= 1 {
      let bytes = lineBytes(line)
      if let first = bytes.first, ![0x20, 0x09, UInt8(ascii: "#"), UInt8(ascii: "-")].contains(first) {
        return String(decoding: bytes.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self)
      }
      line -= 1
    }
    return nil
  }
}
