import Diagnostics
import PlanModel

extension ContentReader {
  /// Reads one commune by the name of its folder; nil when its settings are missing or broken, or there is no such folder. Communes may be
  /// read side by side. With `scans` personal data and marks of secrecy are looked for, in public documents too; a second reading need not do so.
  public static func readCommune(
    _ slug: String, shared: SharedContent, from source: SourceFolder, scans: Bool = false
  ) -> (Commune?, DiagnosticCollector) {
    var diagnostics = DiagnosticCollector()
    let hasSettings = shared.filesOfCommunes.communes[slug]?.contains(CommuneFolder.path(slug) + "commune.yml") ?? false
    let scan = scans ? PrivacyScan(hasSettings: hasSettings) : nil
    let folder = shared.folder(of: slug, in: source, scan: scan)
    if !Identifier.isValid(slug) {
      diagnostics.report(.folderName(slug), at: SourcePlace(file: shared.prefix + CommuneFolder.above + slug))
    }
    KnownFiles.checkCommune(folder, &diagnostics)
    folder.checkWorkbook(TableFile.ofCommune, of: AuthorTable.ofCommune, &diagnostics)

    var registry = IDRegistry()
    let offices = OfficeDirectory(
      folder.table(AuthorTable.offices, &diagnostics), kinds: shared.officeKindIDs, &registry, &diagnostics)
    var settingsDiagnostics = DiagnosticCollector()
    let settings = CommuneSettingsReader.read(
      folder, offices: offices, provinces: shared.settings.provinces, &settingsDiagnostics)
    diagnostics.merge(settingsDiagnostics)
    var plans: [PlanReader] = []
    for id in planIDs(folder, &diagnostics) {
      plans.append(PlanReader(id, in: folder, shared: shared, offices: offices, &registry, &diagnostics))
    }
    var evidenceFiles = EvidenceFolder(folder)
    let evidence = EvidenceReader(folder, files: &evidenceFiles, offices: offices, &registry, &diagnostics)
    let itemIDs = plans.reduce(KnownIDs()) { $0.union($1.ids) }
    let retiredTable = folder.table(AuthorTable.retired, &diagnostics)
    let budget = BudgetReader(
      folder.table(AuthorTable.budget, &diagnostics), offices: offices, items: itemIDs,
      successors: RetiredReader.successors(in: retiredTable), &registry, &diagnostics)
    let datasets = DatasetReader(folder.table(AuthorTable.datasets, &diagnostics), offices: offices, &registry, &diagnostics)
    let listings = ListingReader(
      folder.table(AuthorTable.listings, &diagnostics), offices: offices,
      promised: settings.flatMap { settingsDiagnostics.hasErrors ? nil : $0.promisedLists }, &registry, &diagnostics)
    let submissions = SubmissionReader(folder.table(AuthorTable.submissions, &diagnostics), files: &evidenceFiles, &registry, &diagnostics)
    let decisions = DecisionReader(folder.table(AuthorTable.decisions, &diagnostics), files: &evidenceFiles, offices: offices, &diagnostics)
    let retired = RetiredReader(retiredTable, items: itemIDs, registry: registry, &diagnostics)
    let references = ReportReader.References(
      offices: offices, items: plans.reduce(into: [:]) { $0.merge($1.items) { first, _ in first } }, itemIDs: itemIDs,
      evidenceIDs: evidence.ids, successors: retired.successors)
    let reports = ReportReader(folder.table(AuthorTable.reports, &diagnostics), references, &diagnostics)
    if let cited = reports.cited { evidence.checkUse(cited: cited, &diagnostics) }
    evidenceFiles.check(&diagnostics)
    let papers = PaperReader(folder, settings: settingsDiagnostics.hasErrors ? nil : settings, evidence: evidence.evidence).read(&diagnostics)
    if let scan { DocumentScan(folder, scan).run(evidence.evidence, &diagnostics) }
    folder.reportScan(&diagnostics)

    let commune = settings.map { settings in
      Commune(
        slug: slug, settings: settings, offices: offices.offices, plans: plans.compactMap(\.plan), reports: reports.reports,
        evidence: evidence.evidence, appraisals: evidence.appraisals, datasets: datasets.datasets, budget: budget.lines,
        listings: listings.listings, submissions: submissions.submissions, decisions: decisions.decisions, retired: retired.retired,
        papers: papers)
    }
    return (commune, diagnostics)
  }

  /// The names of the plans' folders, sorted by their bytes.
  private static func planIDs(_ folder: ContentFolder, _ diagnostics: inout DiagnosticCollector) -> [String] {
    var ids: [String] = []
    for path in folder.files where !KnownFiles.isIgnored(path) {
      let parts = path.split(separator: "/")
      guard parts.count == 3, parts[0] == "plans" else { continue }
      let id = String(parts[1])
      if !ids.contains(id) { ids.append(id) }
    }
    for id in ids where !Identifier.isValid(id) {
      diagnostics.report(.folderName(id), at: SourcePlace(file: folder.shown("plans/\(id)")))
    }
    return ids.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
