import Editions

/// What one search finds: the pages of the communes of a region, those across them, and those of the whole site. The fictional communes are in none.
public struct SearchScope: Sendable {
  /// A commune with its pages.
  public struct Commune: Sendable {
    /// The folder of its pages: `xa-phuong/thong-nhat`.
    public let folder: String
    /// The name of that folder alone, by which results are filtered.
    public let slug: String
    /// The full name.
    public let name: String
  }

  /// What results say of a page, and are filtered by.
  public struct Facts: Sendable {
    /// What it is.
    public let kind: SearchKind
    /// That in the words of its edition.
    public let word: String
    /// Whose it is; nil for a page of no commune.
    public let commune: Commune?
  }

  /// The folder in which the index is to stand, ending in `/`.
  public let index: String
  /// The pages of no commune that are found.
  public let pages: [String]
  /// The communes, whose pages are all found.
  public let communes: [Commune]
  private let across: String
  private let edition: Edition?
  private let kindsOfOffices: [String: String]

  init(_ region: Region, sitewide: [String]) {
    let address = region.address
    index = address.searchIndex
    across = address.pages
    edition = Edition.current
    pages = sitewide
    communes = region.communes.map { Commune(folder: $0.folder, slug: $0.slug, name: $0.name) }
    kindsOfOffices = Dictionary(
      region.communes.flatMap { commune in commune.offices.elements.map { (commune.address.office($0.office), $0.kind) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The facts of a page of a commune, or of none.
  public func facts(of path: String, in commune: Commune?) -> Facts {
    let folder = commune.map { $0.folder + "/" } ?? (path.hasPrefix(across) ? across : "")
    let kind = SearchKind(ofPage: path.dropFirst(folder.count))
    return Facts(kind: kind, word: Edition.making(in: edition) { kind.word }, commune: commune)
  }

  /// The kinds, of the shared catalogue, of the offices to whose pages links on a page lead.
  public func kindsOfOffices(_ links: [String], on page: String) -> [String] {
    links.compactMap { RelativeLink.resolve($0, on: page).flatMap { kindsOfOffices[$0] } }
  }
}

extension SiteBuild {
  /// What is to be found by searches whose index must be made: of the sets of pages across that are made now, in every edition. None where the site offers
  /// no search.
  public var searchScopes: [SearchScope] {
    guard options.search != nil else { return [] }
    return translated.reduce(searchScopes(of: outline)) { scopes, other in
      scopes + Edition.making(in: other.edition) { searchScopes(of: other.outline) }
    }
  }

  private func searchScopes(of outline: SitewideOutline) -> [SearchScope] {
    outline.regions.filter(isMade).map { region in
      let own = outline.pages.filter { page in
        guard page.path.hasSuffix(".html"), page.region == nil || page.region == region.address else { return false }
        switch page.content {
        // These only lead to other pages, or to all of them.
        case .index, .search, .searchProvinces, .provinces, .notFound: return false
        // These tell of communes of other provinces too, whose changes leave the index of this one as it is.
        case .method, .openData: return !region.isOneOfSeveral || page.region != nil
        default: return true
        }
      }
      return SearchScope(region, sitewide: own.map(\.path))
    }
  }
}
