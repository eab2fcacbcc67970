import ArgumentParser
import Publishing
import Searching
import SiteBuilder

/// Whether the site can be searched.
struct SearchOptions: ParsableArguments {
  @Flag(help: "Tạo thêm tìm kiếm, bằng Pagefind. (Also makes the search, by Pagefind.)")
  var search = false

  /// What makes the index; nil when no search is asked for, or when something is missing, which a line then says. Pages are built all the same.
  func indexer(among pythons: [String], console: Console) -> SearchIndexer? {
    guard search else { return nil }
    return console.found { () throws(SearchAbsence) in try SearchIndexer.find(among: pythons) }
  }
}

extension SearchIndexer {
  /// Makes the index of each search from the pages as the new site will have them, and writes it into the stage.
  func index(_ scopes: [SearchScope], in publication: Publication) throws {
    for scope in scopes {
      for file in try index({ take in try records(of: scope, in: publication, take) }) { try publication.write(scope.index + file.path, file.bytes) }
    }
  }

  /// Hands on the records of a search in a fixed order.
  private func records(of scope: SearchScope, in publication: Publication, _ take: (SearchRecord) throws -> Void) throws {
    for path in scope.pages {
      if let record = SearchRecord(path, nil, in: scope, html: try publication.contents(path)) { try take(record) }
    }
    for commune in scope.communes {
      guard let pages = try publication.tree(commune.folder) else { continue }
      for path in pages.paths where path.hasSuffix(".html") {
        let html = try pages.contents(of: path)
        if let record = SearchRecord(commune.folder + "/" + path, commune, in: scope, html: html) { try take(record) }
      }
    }
  }
}

extension SearchRecord {
  /// The record of a page of a search; nil for a page that asks not to be found.
  fileprivate init?(_ path: String, _ commune: SearchScope.Commune?, in scope: SearchScope, html: [UInt8]) {
    let page = SearchedPage(html: html)
    guard !page.isHidden else { return nil }
    let facts = scope.facts(of: path, in: commune)
    self.init(
      path: path, page: page, kind: (facts.kind.rawValue, facts.word), commune: commune.map { ($0.slug, $0.name) },
      offices: scope.kindsOfOffices(page.offices, on: path))
  }
}
