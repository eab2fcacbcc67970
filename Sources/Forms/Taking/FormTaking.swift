import ContentReader
import Diagnostics
import PlanModel

/// `tiendo take`: what returned forms add to a commune's tables, all of them together or nothing.
public struct FormTaking: Sendable {
  /// A table as it will be, by its path below the content folder.
  public struct TableChange: Sendable {
    /// The path.
    public let path: String
    /// The bytes that it has now; nil where it is not there yet.
    public let before: [UInt8]?
    /// The bytes that it will have.
    public let after: [UInt8]
  }

  /// A file of evidence to be copied.
  public struct Copy: Sendable {
    /// Where it lies on the disk.
    public let from: String
    /// The path that it will have below the content folder.
    public let path: String
  }

  /// The tables that change. Evidence stands before the reports that cite it: what is killed between them leaves nothing cited that is not there.
  public let tables: [TableChange]
  /// The files to copy.
  public let copies: [Copy]
  /// What will change, in Vietnamese words, a line each.
  public let summary: [String]
  /// What the forms themselves do wrong, each place a cell of a form.
  public let findings: [Diagnostic]
  /// The name of the commune's folder.
  public let commune: String

  let appended: [String: AppendedTable]
  let files: [String: EvidenceTaking.Copy]
  let prefix: String

  /// Works out what some forms of one commune add; refuses forms that add nothing.
  /// - Parameters:
  ///   - forms: The forms in the order in which they were handed in.
  ///   - source: The commune.
  ///   - content: The content folder.
  ///   - prefix: What stands before its paths in diagnostics.
  ///   - received: The day of receipt.
  ///   - find: Looks for a file beside a form.
  public init(
    _ forms: [ReturnedForm], at source: FormSource, in content: SourceFolder, prefix: String, received: Day, find: @escaping GivenFile.Finder
  ) throws(FormRefusal) {
    let commune = source.commune
    let folder = CommuneFolder.path(commune.slug)
    var diagnostics = DiagnosticCollector()
    var evidence = EvidenceTaking(commune: commune, digestOfKnown: { try? content.digest(folder + $0).sha256 }, find: find)
    let reports = ReportTaking(commune: commune, received: received)
    let verdicts = AppraisalTaking(commune: commune, received: received)
    var (reportRows, verdictRows): ([DraftRow], [DraftRow]) = ([], [])
    var words = TakingWords(commune: commune, received: received)
    for form in forms {
      switch form.record.kind {
      case .report:
        let citations = evidence.take(form, &diagnostics)
        let outcome = reports.take(form, citations, &diagnostics)
        words.add(form, outcome)
        if outcome.rows.isEmpty {
          diagnostics.report(outcome.unchanged > 0 ? .takenAlready(outcome.known) : .blankForm, at: SourcePlace(file: form.file))
        }
        reportRows += outcome.rows.map(\.row)
      case .appraisal:
        let outcome = verdicts.take(form, &diagnostics)
        words.add(form, outcome)
        if outcome.rows.isEmpty { diagnostics.report(outcome.unchanged > 0 ? .takenAlready(nil) : .blankForm, at: SourcePlace(file: form.file)) }
        verdictRows += outcome.rows
      }
    }
    var appended: [String: AppendedTable] = [:]
    var tables: [TableChange] = []
    let present = Set(content.files())
    for (schema, rows) in [(AuthorTable.evidence, evidence.rows), (AuthorTable.appraisals, verdictRows), (AuthorTable.reports, reportRows)] {
      guard !rows.isEmpty else { continue }
      let path = folder + schema.key + ".csv"
      if !present.contains(path), let workbook = TableFile.workbook(holding: schema, of: commune.slug, in: content) {
        diagnostics.report(.tableInWorkbook(schema), at: SourcePlace(file: prefix + workbook))
        continue
      }
      let before = present.contains(path) ? try? content.read(path) : nil
      do throws(AppendedTable.Refusal) {
        let table = try AppendedTable(rows, to: before, schema: schema)
        appended[prefix + path] = table
        tables.append(TableChange(path: path, before: before, after: table.bytes))
      } catch .lacksColumn(let column) {
        diagnostics.report(.tableLacksColumn(column), at: SourcePlace(file: prefix + path))
      } catch {
        diagnostics.report(.tableNotAppendable, at: SourcePlace(file: prefix + path))
      }
    }
    words.add(evidence.rows, copies: evidence.copies.count)
    self.tables = tables
    self.appended = appended
    self.prefix = prefix
    self.commune = commune.slug
    copies = evidence.copies.map { Copy(from: $0.file.location, path: folder + $0.path) }
    files = evidence.copies.reduce(into: [:]) { $0[folder + $1.path] = $1 }
    findings = diagnostics.diagnostics
    summary = words.lines
  }
}
