import Diagnostics
import PlanModel

/// What all communes share: the settings of the site, the catalogues, and the list of the communes' folders.
public struct SharedContent: Sendable {
  /// What `site.yml` says.
  public var settings: SiteSettings
  /// The catalogue of indicators, in the order of the rows.
  public let indicators: [Indicator]
  /// The catalogue of kinds of offices, in the order of the rows.
  public let officeKinds: [OfficeKind]
  /// The words explained, in the order of the rows.
  public let glossary: [GlossaryTerm]
  /// The free pages in the order of their files' names.
  public let pages: [FreePage]
  /// The names of the communes' folders, sorted by their bytes.
  public let communeSlugs: [String]

  let indicatorIDs: KnownIDs
  /// The catalogue of indicators, by id.
  public let indicatorsByID: [IndicatorID: Indicator]
  /// The catalogue of kinds of offices, by id.
  public let officeKindsByID: [String: OfficeKind]
  let officeKindIDs: KnownIDs
  let prefix: String
  let filesOfCommunes: FilesByCommune

  /// The folder of a commune; one that is not there has no files.
  func folder(of slug: String, in source: SourceFolder, scan: PrivacyScan? = nil) -> ContentFolder {
    let base = CommuneFolder.path(slug)
    let files = (filesOfCommunes.communes[slug] ?? []).map { String(decoding: $0.utf8.dropFirst(base.utf8.count), as: UTF8.self) }
    return ContentFolder(source, prefix: prefix, base: base, files: files, scan: scan)
  }
}

extension ContentReader {
  /// Reads what all communes share. In messages `prefix` stands before every path of `source`.
  /// With `scans` personal data and marks of secrecy are looked for.
  public static func readShared(from source: SourceFolder, prefix: String = "Content/", scans: Bool = false) -> (SharedContent, DiagnosticCollector) {
    var diagnostics = DiagnosticCollector()
    let files = source.files()
    let filesOfCommunes = FilesByCommune(files.filter { !KnownFiles.isIgnored($0) })
    let scan = scans ? PrivacyScan(hasSettings: files.contains("site.yml")) : nil
    let folder = ContentFolder(source, prefix: prefix, base: "", files: files, scan: scan)
    KnownFiles.checkSite(folder, &diagnostics)
    let (indicators, indicatorIDs) = CatalogueReader.indicators(folder.table(AuthorTable.indicators, &diagnostics), &diagnostics)
    let (kinds, kindIDs) = CatalogueReader.officeKinds(folder.table(AuthorTable.officeKinds, &diagnostics), &diagnostics)
    let glossary = GlossaryReader.read(folder.table(AuthorTable.glossary, &diagnostics), &diagnostics)
    let pages = FreePageReader.read(folder, &diagnostics)
    let settings = SiteSettingsReader.read(folder, pages: pages.map(\.name), &diagnostics)
    folder.reportScan(names: ownNames(files, filesOfCommunes), &diagnostics)
    let shared = SharedContent(
      settings: settings, indicators: indicators, officeKinds: kinds, glossary: glossary, pages: pages,
      communeSlugs: filesOfCommunes.slugs, indicatorIDs: indicatorIDs,
      indicatorsByID: indicators.reduce(into: [:]) { $0[$1.id] = $1 }, officeKindsByID: kinds.reduce(into: [:]) { $0[$1.id] = $1 },
      officeKindIDs: kindIDs, prefix: prefix,
      filesOfCommunes: filesOfCommunes)
    return (shared, diagnostics)
  }

  /// The paths that are no commune's, and the communes' folders themselves.
  private static func ownNames(_ files: [String], _ filesOfCommunes: FilesByCommune) -> [String] {
    files.filter { CommuneFolder.slug(of: $0) == nil } + filesOfCommunes.slugs.map { CommuneFolder.above + $0 }
  }
}
