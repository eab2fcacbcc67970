import Diagnostics
import Digests
import PlanModel

/// Reads `evidence.csv` and `appraisals.csv`.
struct EvidenceReader {
  /// The register, in file order.
  private(set) var evidence: [Evidence] = []
  /// The ids of the register.
  private(set) var ids = KnownIDs()
  /// The verdicts, in file order.
  private(set) var appraisals: [Appraisal] = []

  private var checks = EvidenceFileChecks()

  private struct Columns {
    let id, title, kind, number, date, file, url, publicity, reason, sha256, size: Field

    init(_ table: Table) {
      id = table.field("id")
      title = table.field("title")
      kind = table.field("kind")
      number = table.field("number")
      date = table.field("date")
      file = table.field("file")
      url = table.field("url")
      publicity = table.field("public")
      reason = table.field("reason")
      sha256 = table.field("sha256")
      size = table.field("size")
    }
  }

  /// Reads both tables; each id is claimed in the commune's namespace.
  init(
    _ folder: ContentFolder, files: inout EvidenceFolder, offices: OfficeDirectory, _ registry: inout IDRegistry,
    _ diagnostics: inout DiagnosticCollector
  ) {
    readEvidence(folder.table(AuthorTable.evidence, &diagnostics), &files, &registry, &diagnostics)
    readAppraisals(folder.table(AuthorTable.appraisals, &diagnostics), offices, &diagnostics)
  }

  /// Notes the evidence that no report cites.
  func checkUse(cited: Set<EvidenceID>, _ diagnostics: inout DiagnosticCollector) {
    for row in evidence where !cited.contains(row.id) { diagnostics.report(.unusedEvidence(row.id), at: row.place) }
  }

  private mutating func readEvidence(
    _ table: Table, _ files: inout EvidenceFolder, _ registry: inout IDRegistry, _ diagnostics: inout DiagnosticCollector
  ) {
    let columns = Columns(table)
    ids.isWhole = table.isWhole
    files.isWhole = files.isWhole && table.isWhole
    for row in table.rows {
      ids.insert(row.text(columns.id))
      let id = row.id(columns.id, &diagnostics)
      let date = row.day(columns.date, &diagnostics)
      let url = row.webAddress(columns.url, &diagnostics)
      let publicity = row.flag(columns.publicity, &diagnostics)
      let hash = sha256(row, columns.sha256, &diagnostics)
      let size = row.count(columns.size, &diagnostics)
      let isPublic = publicity.value ?? false
      // Evidence that is not public may lie elsewhere.
      let missing = isPublic ? Finding.missingEvidenceFile : nil
      let file = files.path(row, columns.file, missing: missing, &diagnostics)
      if isPublic, file.isBlank, url.isBlank { diagnostics.report(.publicEvidenceWithoutFile, at: row.place(columns.publicity)) }
      var facts = (sha256: hash.value, size: size.value)
      if let path = file.value, files.contains(path) {
        let cells = EvidenceFileChecks.Cells(file: row.place(columns.file), sha256: row.place(columns.sha256), size: row.place(columns.size))
        facts = checks.check(path, isPublic: isPublic, isClear: !publicity.isBroken, facts, cells, files, &diagnostics)
      }
      guard let id = id.value, registry.claim(id, at: row.place(columns.id), &diagnostics), let title = row.text(columns.title).value,
        let kind = row.text(columns.kind).value
      else { continue }
      evidence.append(
        Evidence(
          id: id, title: title, kind: kind, number: row.text(columns.number).value, date: date.value, file: file.value, url: url.value,
          isPublic: isPublic, reason: row.text(columns.reason).value, sha256: facts.sha256, size: facts.size, place: row.place))
    }
  }

  private func sha256(_ row: Row, _ field: Field, _ diagnostics: inout DiagnosticCollector) -> Reading<String> {
    row.text(field).map { written in
      if let sum = SHA256Sum(hexadecimal: written.lowercased()) { return sum.hexadecimal }
      diagnostics.report(.invalidSHA256(written), at: row.place(field))
      return nil
    }
  }

  private mutating func readAppraisals(_ table: Table, _ offices: OfficeDirectory, _ diagnostics: inout DiagnosticCollector) {
    let (evidenceField, dateField, verdictField) = (table.field("evidence"), table.field("date"), table.field("verdict"))
    let (officeField, noteField) = (table.field("office"), table.field("note"))
    let dates = evidence.reduce(into: [EvidenceID: Day]()) { $0[$1.id] = $1.date }
    for row in table.rows {
      let id = row.text(evidenceField)
      let date = row.day(dateField, &diagnostics)
      let verdict = row.choice(verdictField, as: Appraisal.Verdict.self, &diagnostics)
      let office = offices.office(row, officeField, &diagnostics)
      guard let id = id.value else { continue }
      guard ids.contains(id) else {
        if !ids.mayContain(id) { diagnostics.report(.unknownEvidence(id, nearest: ids.nearest(to: id)), at: row.place(evidenceField)) }
        continue
      }
      if let date = date.value, let made = dates[id], date < made {
        diagnostics.report(.verdictBeforeEvidence(date, made), at: row.place(dateField))
      }
      guard let date = date.value, let verdict = verdict.value, let office = office.value else { continue }
      appraisals.append(
        Appraisal(evidence: id, date: date, verdict: verdict, office: office, note: row.text(noteField).value, place: row.place))
    }
  }
}
