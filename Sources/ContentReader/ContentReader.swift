import Diagnostics
import PlanModel
import Vietnamese

/// Reads an author's files into the model, and notes every mistake with its place.
public enum ContentReader {
  /// Reads a whole site. In messages `prefix` stands before every path of `source`; `only` names the folders of the communes to read, nil
  /// means all; with `scans` personal data and marks of secrecy are looked for. What is wrong is left out of the content; whether the content may be used, the diagnostics tell.
  public static func readSite(
    from source: SourceFolder, prefix: String = "Content/", only: Set<String>? = nil, scans: Bool = false
  ) -> (SiteContent, DiagnosticCollector) {
    var (shared, diagnostics) = readShared(from: source, prefix: prefix, scans: scans)
    for slug in (only ?? []).sorted() where !shared.communeSlugs.contains(slug) {
      let nearest = Nearest.name(to: slug, among: shared.communeSlugs)
      diagnostics.report(.unknownCommune(slug, nearest: nearest), at: SourcePlace(file: prefix + "communes"))
    }
    var communes: [Commune] = []
    for slug in shared.communeSlugs where only?.contains(slug) ?? true {
      let (commune, found) = readCommune(slug, shared: shared, from: source, scans: scans)
      diagnostics.merge(found)
      if let commune { communes.append(commune) }
    }
    diagnostics.merge(checkAcross(communes.map { ($0.settings.code, $0.settings.place) }))
    let sorted = communes.map { (order: VietnameseOrder($0.settings.name), commune: $0) }.sorted {
      ($0.order, $0.commune.slug) < ($1.order, $1.commune.slug)
    }
    let content = SiteContent(
      settings: shared.settings, indicators: shared.indicators, officeKinds: shared.officeKinds, glossary: shared.glossary,
      pages: shared.pages, communes: sorted.map(\.commune))
    return (content, diagnostics)
  }

  /// Checks what concerns several communes: no two have one code. The settings are given in the order of ``SharedContent/communeSlugs``.
  public static func checkAcross(_ communes: [(code: String, place: SourcePlace)]) -> DiagnosticCollector {
    var diagnostics = DiagnosticCollector()
    var first: [String: SourcePlace] = [:]
    for commune in communes {
      if let place = first[commune.code] {
        diagnostics.report(.duplicateCode(commune.code), at: commune.place, related: [Diagnostic.Related(.firstHere, at: place)])
      } else {
        first[commune.code] = commune.place
      }
    }
    return diagnostics
  }
}
