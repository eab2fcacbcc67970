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
  let filesOfCommunes: [String: [String]]

  /// The folder of a commune; one that is not there has no files.
  func folder(of slug: String, in source: SourceFolder, scan: PrivacyScan? = nil) -> ContentFolder {
    ContentFolder(source, prefix: prefix, base: "communes/\(slug)/", files: filesOfCommunes[slug] ?? [], scan: scan)
  }
}

extension ContentReader {
  /// Reads what all communes share. In messages `prefix` stands before every path of `source`.
  /// With `scans` personal data and marks of secrecy are looked for.
  public static func readShared(from source: SourceFolder, prefix: String = "Content/", scans: Bool = false) -> (SharedContent, DiagnosticCollector) {
    var diagnostics = DiagnosticCollector()
    let files = source.files()
    let filesOfCommunes = communes(in: files)
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
      communeSlugs: filesOfCommunes.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }, indicatorIDs: indicatorIDs,
      indicatorsByID: indicators.reduce(into: [:]) { $0[$1.id] = $1 }, officeKindsByID: kinds.reduce(into: [:]) { $0[$1.id] = $1 },
      officeKindIDs: kindIDs, prefix: prefix,
      filesOfCommunes: filesOfCommunes)
    return (shared, diagnostics)
  }

  /// The paths that are no commune's, and the communes' folders themselves.
  private static func ownNames(_ files: [String], _ filesOfCommunes: [String: [String]]) -> [String] {
    files.filter { path in
      let parts = path.split(separator: "/", maxSplits: 2)
      return parts.count < 3 || parts[0] != "communes"
    } + filesOfCommunes.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { "communes/" + $0 }
  }

  /// The files of each commune's folder, relative to it.
  private static func communes(in files: [String]) -> [String: [String]] {
    var result: [String: [String]] = [:]
    for path in files where path.hasPrefix("communes/") && !KnownFiles.isIgnored(path) {
      let rest = path.dropFirst("communes/".count)
      guard let slash = rest.firstIndex(of: "/") else { continue }
      result[String(rest[..<slash]), default: []].append(String(rest[rest.index(after: slash)...]))
    }
    return result
  }
}
