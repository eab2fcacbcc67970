import Digests

/// What a site consists of and what it was made from, for its manifests.
public struct SiteComposition: Sendable {
  /// The folders that are made as one, a commune's in an edition or a province's pages across: relative to the site, without slashes at their ends. None
  /// lies in another; what lies in none is made with everything that is made.
  public let parts: [String]
  /// The SHA-256 of all content; nil where it cannot be read whole.
  public let content: String?
  /// The SHA-256 of the templates.
  public let templates: String
}

extension SiteBuild {
  /// What the whole site consists of, also where a shard of it is made.
  public var composition: SiteComposition {
    SiteComposition(parts: foldersMadeAsOne, content: sums.all(drafts), templates: FileSum(templateFiles.sources).value)
  }

  /// See ``SiteComposition/parts``.
  var foldersMadeAsOne: [String] {
    let communes = (summaries + translated.flatMap(\.summaries)).map(\.folder)
    let editions = [""] + translated.map(\.edition.folder)
    let regions = outline.regions.map(\.address.folder).filter { !$0.isEmpty }
    let across = editions.flatMap { edition in regions.map { edition + $0.dropLast() } }
    return communes + across
  }
}
