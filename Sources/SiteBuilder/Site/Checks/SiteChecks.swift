import ContentReader
import Diagnostics
import PlanModel

/// Checks across communes.
enum SiteChecks {
  /// Where the links of the texts of a site lead, within it.
  static func links(of pages: [FreePage]) -> Set<String> {
    pages.reduce(into: []) { $0.formUnion(OutlineChecks.links(of: $1.body, on: SiteAddress.free($1.name))) }
  }

  /// Paths that are taken twice, codes that two communes claim, and communes asked for that are not there.
  static func run(
    _ drafts: [CommuneDraft], _ outline: SitewideOutline, _ shared: SharedContent, asked: Set<String>?, among known: [String], prefix: String,
    _ diagnostics: inout DiagnosticCollector
  ) {
    // Each commune has checked its own pages: two communes can only meet in all of them, the first of which is the home.
    OutlineChecks.checkPaths(outline.paths + drafts.compactMap(\.home), &diagnostics)
    let paths = drafts.reduce(into: Set(outline.paths.map(\.path))) { $0.formUnion($1.linked) }
    for page in shared.pages {
      OutlineChecks.checkLinks(
        of: page.body, firstLine: page.bodyLine, file: page.place.file, on: SiteAddress.free(page.name), isThere: { paths.contains($0) }, &diagnostics
      )
    }
    diagnostics.merge(ContentReader.checkAcross(drafts.compactMap(\.code)))
    for slug in (asked ?? []).subtracting(known).sorted() {
      diagnostics.report(
        .noSuchCommune(slug, nearest: NearestName.of(slug, among: known)), at: SourcePlace(file: prefix + CommuneFolder.above + slug))
    }
    if known.isEmpty { diagnostics.report(.noCommune, at: SourcePlace(file: prefix + "communes")) }
  }
}

extension Finding {
  /// `--commune` names a folder that is not there.
  static func noSuchCommune(_ slug: String, nearest: String?) -> Finding {
    .error(
      "no-such-commune", vi: "không có xã, phường “\(slug)”" + (nearest.map { "; gần nhất là “\($0)”" } ?? ""),
      en: "there is no commune “\(slug)”" + (nearest.map { "; the nearest is “\($0)”" } ?? ""))
  }

  /// A site without communes.
  static let noCommune = Finding.error(
    "no-commune", vi: "chưa có xã, phường nào", en: "there is no commune yet",
    advice: LocalizedText(
      vi: "tạo thư mục communes/<tên-không-dấu>/ với tệp commune.yml", en: "make a folder communes/<name>/ with a file commune.yml"))
}
