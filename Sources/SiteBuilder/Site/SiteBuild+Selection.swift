import ContentReader
import PlanModel

/// What of the site a build makes.
extension SiteBuild {
  /// The papers to typeset, of the communes that are made, in order. Their pages and attachments are among the files that ``render(to:)`` makes.
  public var papers: [PaperFile] { summaries.filter { isMade($0) }.flatMap(PaperFile.all) }

  /// The social cards to paint, of the communes that are made, in order; none without a public address, for those who show links ask for a whole one.
  public var socialCards: [SocialCardFile] {
    paints ? summaries.filter { isMade($0) }.flatMap { SocialCardFile.all($0, site: shared.settings.title) } : []
  }

  /// Whether social cards are painted.
  var paints: Bool { options.paints && base != nil }

  /// The number of files of the whole site, its manifests included.
  public var allFiles: Int {
    let manifests = foldersMadeAsOne.count + 1
    let own = summaries.reduce(manifests + outline.paths.count + templateFiles.assets.count) { $0 + $1.files }
    return translated.reduce(own) { $0 + $1.outline.paths.count + $1.communePages }
  }

  /// The number of files that ``render(to:)`` makes.
  public var files: Int {
    let across = outline.pages.count { selection.holds($0) }
    let sitewide = selection.hasSitewide ? outline.paths.count - outline.pages.count + templateFiles.assets.count : 0
    let own = summaries.reduce(across + sitewide) { $0 + (isMade($1) ? $1.files : 0) }
    return translated.reduce(own) { files, other in
      other.summaries.reduce(files + other.outline.pages.count { selection.holds($0) }) { $0 + (isMade($1) ? $1.files : 0) }
    }
  }

  /// Whether a file of the old site that was not made now stays: it is another commune's than those asked for.
  public func keepsFromBefore(_ path: String) -> Bool {
    let communes = summaries + translated.flatMap(\.summaries)
    return options.shard == nil && communes.contains { !isMade($0) && path.hasPrefix($0.folder + "/") }
  }

  /// Whether the pages of a commune are made.
  func isMade(_ summary: CommuneSummary) -> Bool { selection.communes.contains(summary.slug) }

  /// Whether the pages across of a region are made.
  func isMade(_ region: Region) -> Bool { selection.regions.contains(region.address) }

  /// Whether the build before made just this site: nothing need be made.
  public var isUnchanged: Bool { goesOn && selection.isEmpty }

  /// The folders and files of the site that are made, where the rest of the site before stands; nil where the whole site is made.
  public var parts: [String]? {
    guard goesOn else { return nil }
    let made = (summaries + translated.flatMap(\.summaries)).filter { isMade($0) }
    let communes = made.map(\.folder)
    var across = parts(of: outline, in: "")
    for other in translated { across += parts(of: other.outline, in: other.edition.folder) }
    let sitewide = outline.paths.dropFirst(outline.pages.count).map(\.path) + templateFiles.assets.map(\.path)
    return Set(communes + across + sitewide.map { String($0.prefix { $0 != "/" }) }).sorted()
  }

  /// The folders and files of the pages across of an edition that are made; `edition` is its folder.
  private func parts(of outline: SitewideOutline, in edition: String) -> [String] {
    let pages = outline.pages.filter { selection.holds($0) }
    let parts = pages.map { page in
      let folder = page.region?.folder ?? ""
      return edition + (folder.isEmpty ? page.path.dropFirst(edition.count).prefix { $0 != "/" } : folder.dropLast())
    }
    // Of these nothing may be left.
    let rows = selection.regions.contains(.whole) ? AcrossAddress.foldersOfRows + [AcrossAddress.searchFolder] : []
    return parts + rows.map { edition + $0 }
  }
}
