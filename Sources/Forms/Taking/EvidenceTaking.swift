import ContentReader
import Diagnostics
import PlanModel

/// Takes the documents out of returned forms: new ones get an id, a row and a copy of their file, those handed in before are found again.
struct EvidenceTaking {
  /// A file to be copied into the commune's folder.
  struct Copy: Sendable {
    /// The path below the commune's folder.
    let path: String
    let file: GivenFile
    /// Where the form names it.
    let place: SourcePlace
  }

  /// What the rows of one form cite, by item.
  typealias Citations = [ItemID: [(id: EvidenceID, place: SourcePlace)]]

  private(set) var rows: [DraftRow] = []
  private(set) var copies: [Copy] = []
  private let commune: Commune
  private let digestOfKnown: (String) -> String?
  private let find: GivenFile.Finder
  private var ids: FreeIDs
  private var taken: [Key: EvidenceID] = [:]

  /// What tells one document from another.
  private struct Key: Hashable {
    let title, kind, number, date, sha256: String
  }

  /// - Parameters:
  ///   - digestOfKnown: The SHA-256 of a file below the commune's folder; nil where it cannot be read.
  ///   - find: Looks for a file beside a form.
  init(commune: Commune, digestOfKnown: @escaping (String) -> String?, find: @escaping GivenFile.Finder) {
    self.commune = commune
    self.digestOfKnown = digestOfKnown
    self.find = find
    ids = FreeIDs(of: commune)
  }

  /// Takes the sheet of a form.
  mutating func take(_ form: ReturnedForm, _ diagnostics: inout DiagnosticCollector) -> Citations {
    var citations: Citations = [:]
    let layout = FormLayout.evidence
    let items = form.record.rows.map(\.code)
    for row in layout.firstRow..<(layout.firstRow + FormLayout.evidenceRows) {
      guard layout.columns.contains(where: { form.cell(layout, $0.key, row) != nil }) else { continue }
      let place = form.place(layout, "item", row)
      guard let item = form.cell(layout, "item", row).map(CellWords.words) else {
        diagnostics.report(.evidenceWithoutItem, at: place)
        continue
      }
      guard items.contains(item) else {
        diagnostics.report(.itemNotInForm(item, nearest: NearestName.of(item, among: items)), at: place)
        continue
      }
      guard let id = take(row, of: form, &diagnostics) else { continue }
      if citations[item, default: []].contains(where: { $0.id == id }) { continue }
      citations[item, default: []].append((id, place))
    }
    return citations
  }

  /// The id of the document in a row; nil where it cannot be taken, which is reported.
  private mutating func take(_ row: Int, of form: ReturnedForm, _ diagnostics: inout DiagnosticCollector) -> EvidenceID? {
    let layout = FormLayout.evidence
    if let known = form.cell(layout, "known", row).map(CellWords.words) {
      return cite(known, row, of: form, &diagnostics)
    }
    var draft = DraftRow(at: form.place(layout, "title", row))
    var isRefused = false
    for key in ["title", "kind", "number", "date", "public", "reason"] {
      guard let cell = form.cell(layout, key, row) else { continue }
      if let refusal = CellWords.refusal(of: cell, isFigure: false) {
        diagnostics.report(refusal, at: form.place(layout, key, row))
        isRefused = true
      }
      draft.set(key, CellWords.words(cell), at: form.place(layout, key, row))
    }
    for key in ["title", "kind"] where draft.cells[key] == nil {
      diagnostics.report(.evidenceLacks(layout.column(key)?.heading ?? key), at: form.place(layout, key, row))
      isRefused = true
    }
    // For what a reader finds wrong with cells that nobody wrote.
    for key in ["public", "date"] where draft.cells[key] == nil { draft.set(key, "", at: form.place(layout, key, row)) }
    if draft.cells["public"].map({ ["có", "x", "true"].contains($0.lowercased()) }) != true, draft.cells["reason"] == nil {
      diagnostics.report(.withheldWithoutReason, at: form.place(layout, "reason", row))
    }
    var file: GivenFile?
    if let name = form.cell(layout, "file", row).map(CellWords.words) {
      file = self.file(name, row, of: form, &diagnostics)
      isRefused = isRefused || file == nil
    }
    if isRefused { return nil }
    return register(&draft, file, form.place(layout, "file", row))
  }

  /// The id of a document that was handed in before; the cells beside it must say nothing else.
  private func cite(_ known: String, _ row: Int, of form: ReturnedForm, _ diagnostics: inout DiagnosticCollector) -> EvidenceID? {
    let layout = FormLayout.evidence
    if let other = layout.columns.first(where: { !["item", "known"].contains($0.key) && form.cell(layout, $0.key, row) != nil }) {
      diagnostics.report(.knownEvidenceDescribed, at: form.place(layout, other.key, row))
      return nil
    }
    let ids = commune.evidence.map(\.id)
    guard ids.contains(known) else {
      diagnostics.report(.evidenceNotKnown(known, nearest: NearestName.of(known, among: ids)), at: form.place(layout, "known", row))
      return nil
    }
    return known
  }

  private func file(_ name: String, _ row: Int, of form: ReturnedForm, _ diagnostics: inout DiagnosticCollector) -> GivenFile? {
    let place = form.place(FormLayout.evidence, "file", row)
    guard !name.contains("/"), !name.contains("\\"), name != ".", name != ".." else {
      diagnostics.report(.fileNameWithFolder(name), at: place)
      return nil
    }
    switch find(form.file, name) {
    case .found(let file): return file
    case .missing(let nearest):
      diagnostics.report(.fileNotBesideForm(name, nearest: nearest), at: place)
      return nil
    }
  }

  /// The id under which a document is known already or from now on.
  private mutating func register(_ draft: inout DraftRow, _ file: GivenFile?, _ place: SourcePlace) -> EvidenceID {
    let date = draft.cells["date"].map { Day.read($0)?.iso ?? $0 } ?? ""
    let key = Key(
      title: draft.cells["title"] ?? "", kind: draft.cells["kind"] ?? "", number: draft.cells["number"] ?? "", date: date,
      sha256: file?.digest.sha256 ?? "")
    if let id = taken[key] ?? known(key) { return id }
    let id = ids.take()
    taken[key] = id
    draft.set("id", id, at: draft.place)
    draft.set("date", date, at: draft.place(of: "date"))
    if let file {
      // Named by its id: the officers' name may say what the document must not.
      let ending = file.location.split(separator: "/").last?.split(separator: ".", omittingEmptySubsequences: false).dropFirst().last ?? ""
      let path = "evidence/" + id + (ending.isEmpty ? "" : "." + ending.lowercased())
      draft.set("file", path, at: place)
      draft.set("sha256", file.digest.sha256, at: place)
      draft.set("size", String(file.digest.size), at: place)
      copies.append(Copy(path: path, file: file, place: place))
    }
    rows.append(draft)
    return id
  }

  /// The id of a document of the register that is the same to the byte.
  private func known(_ key: Key) -> EvidenceID? {
    commune.evidence.first { evidence in
      guard evidence.title == key.title, evidence.kind == key.kind, evidence.number ?? "" == key.number, evidence.date?.iso ?? "" == key.date else {
        return false
      }
      return evidence.file.map { digestOfKnown($0) == key.sha256 } ?? key.sha256.isEmpty
    }?.id
  }
}
