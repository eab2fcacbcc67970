import ContentReader
import Diagnostics

/// Checks across communes.
enum SiteChecks {
  /// Paths that are taken twice, codes that two communes claim, and communes asked for that are not there.
  static func run(
    _ drafts: [CommuneDraft], _ outline: SitewideOutline, _ shared: SharedContent, asked: Set<String>?, among known: [String], prefix: String,
    _ diagnostics: inout DiagnosticCollector
  ) {
    checkPaths(drafts, outline, &diagnostics)
    let across = Set(outline.paths.map(\.path))
    // Few links lead to a commune, and a set of every path would be as large as the country.
    let isThere = { (path: String) in across.contains(path) || drafts.contains { $0.pages.contains { $0.path == path } } }
    for page in shared.pages {
      OutlineChecks.checkLinks(
        of: page.body, firstLine: page.bodyLine, file: page.place.file, on: SiteAddress.free(page.name), isThere: isThere, &diagnostics)
    }
    diagnostics.merge(ContentReader.checkAcross(drafts.compactMap(\.settings)))
    for slug in (asked ?? []).subtracting(known).sorted() {
      diagnostics.report(.noSuchCommune(slug, nearest: NearestName.of(slug, among: known)), at: SourcePlace(file: prefix + "communes/" + slug))
    }
    if known.isEmpty { diagnostics.report(.noCommune, at: SourcePlace(file: prefix + "communes")) }
  }
}

extension SiteChecks {
  /// A commune's files lie in its own folder, so that they are held against others only where two folders have one name or a page across lies in one.
  private static func checkPaths(_ drafts: [CommuneDraft], _ outline: SitewideOutline, _ diagnostics: inout DiagnosticCollector) {
    var folders: [String: [CommuneDraft]] = [:]
    for draft in drafts { folders[draft.slug.lowercased(), default: []].append(draft) }
    let isInCommune = { (path: String) in CommuneAddress.parents.contains { path.lowercased().hasPrefix($0) } }
    if outline.paths.contains(where: { isInCommune($0.path) }) {
      return OutlineChecks.checkPaths(outline.paths + drafts.flatMap(\.pages), &diagnostics)
    }
    OutlineChecks.checkPaths(outline.paths, &diagnostics)
    for folder in folders.keys.sorted() { OutlineChecks.checkPaths((folders[folder] ?? []).flatMap(\.pages), &diagnostics) }
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
