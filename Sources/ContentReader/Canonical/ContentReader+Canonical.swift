import Diagnostics
import PlanModel

extension ContentReader {
  /// What all communes share, in the form in which it is handed on. Throws what the disk refuses, and ``CanonicalFailure``.
  public static func canonicalFiles(of shared: SharedContent, from source: SourceFolder) throws -> [CanonicalFile] {
    let folder = ContentFolder(source, prefix: shared.prefix, base: "", files: source.files())
    var files: [CanonicalFile] = []
    if folder.contains("site.yml") { files.append(try folder.canonicalText("site.yml")) }
    // A catalogue says nothing of when, so that any day will do.
    files += try folder.canonicalTables(AuthorTable.shared, on: Day(number: 0))
    return try files + shared.pages.map { try folder.canonicalText("pages/\($0.name).md") }
  }

  /// What was known of a commune on a day, in the form in which it is handed on. Throws what the disk refuses, and ``CanonicalFailure``.
  public static func canonicalFiles(
    of commune: Commune, on day: Day, shared: SharedContent, from source: SourceFolder
  ) throws -> [CanonicalFile] {
    let folder = shared.folder(of: commune.slug, in: source)
    let evidence = CanonicalEvidence(commune, on: day)
    var files = [try folder.canonicalSettings(evidence)]
    files += try folder.canonicalTables(AuthorTable.ofCommune, on: day) { table, cells in
      table.key == AuthorTable.evidence.key ? evidence.entry(cells) : evidence.citing(cells)
    }
    for plan in commune.plans {
      let path = "plans/\(plan.id)/"
      files.append(try folder.canonicalText(path + "plan.md"))
      files += try folder.canonicalTables(AuthorTable.ofPlan, in: path, on: day)
    }
    for paper in commune.papers(by: day) {
      let path = "bulletins/\(paper.period.key)"
      let isSignedHere = commune.papers.contains { $0.period == paper.period && $0.signedEvidence != nil }
      let text = path + ".md"
      files.append(
        isSignedHere
          ? try folder.canonicalPaper(text, signed: paper.signedEvidence.flatMap(evidence.path)) : try folder.canonicalText(text))
      if paper.issued != nil { files.append(try folder.canonicalText(path + PaperReader.issuedEnding)) }
    }
    for piece in evidence.files {
      guard let file = piece.file, let path = piece.sourceFile else { continue }
      files.append(CanonicalFile(path: path, content: .evidence(piece, source: CommuneFolder.path(commune.slug) + file)))
    }
    return files.map { CanonicalFile(path: CommuneFolder.path(commune.slug) + $0.path, content: $0.content) }
  }
}

extension ContentFolder {
  /// A text as it is.
  fileprivate func canonicalText(_ path: String) throws -> CanonicalFile {
    CanonicalFile(path: path, content: .text(try bytes(path)))
  }

  /// The settings of a commune, with the paths under which files of evidence are handed on.
  fileprivate func canonicalSettings(_ evidence: CanonicalEvidence) throws -> CanonicalFile {
    let path = "commune.yml"
    var diagnostics = DiagnosticCollector()
    guard let text = text(path, &diagnostics) else { throw CanonicalFailure(path: path) }
    return CanonicalFile(path: path, content: .text(try AllowanceLines.replaced(in: text, by: evidence.paths) ?? bytes(path)))
  }

  /// A paper that names a file of evidence as the signed one: by the path under which that file is handed on, nil where it is not known yet.
  fileprivate func canonicalPaper(_ path: String, signed: String?) throws -> CanonicalFile {
    var diagnostics = DiagnosticCollector()
    guard let text = text(path, &diagnostics) else { throw CanonicalFailure(path: path) }
    return CanonicalFile(path: path, content: .text(try SignedLine.replaced(in: text, by: signed) ?? bytes(path)))
  }

  /// Tables as known on a day, in a folder, which is empty or ends in `/`.
  fileprivate func canonicalTables(
    _ schemas: [TableSchema], in path: String = "", on day: Day,
    change: (TableSchema, [String: String]) -> [String: String]? = { $1 }
  ) throws -> [CanonicalFile] {
    var diagnostics = DiagnosticCollector()
    let tables = schemas.compactMap { schema in
      CanonicalTable(table(schema, in: path, &diagnostics), on: day) { change(schema, $0) }
    }
    if diagnostics.hasErrors { throw CanonicalFailure(path: path) }
    return tables.map { $0.file(in: path) }
  }
}
