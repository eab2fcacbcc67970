import ContentReader
import Editions
import OpenData
import PlanModel
import Templating

/// Makes the pages across communes from their sums.
struct SitewideRenderer: Sendable {
  let outline: SitewideOutline
  let summaries: [CommuneSummary]
  let shared: SharedContent
  let templates: SitewideTemplates
  let selection: Selection
  let remembered: Remembered
  let frame: SiteFrame
  let options: SiteBuild.Options
  let columns: Beside<DataColumns, Never>
  let output: any SiteOutput

  /// Makes the pages on all threads.
  func render() throws {
    let pages = outline.pages.filter { page in
      // Made apart, see `data(source:)`.
      if case .openData = page.content { return false }
      return selection.holds(page)
    }
    let chunk = 8
    _ = try Parallel.map((pages.count + chunk - 1) / chunk, jobs: options.jobs) { position in
      var out = OutputBuffer(language: Edition.quotedLanguage)
      for page in pages[(position * chunk)..<min((position + 1) * chunk, pages.count)] {
        out.clear()
        render(page.content, into: &out)
        out.settleLanguages()
        try output.write(page.path, out.bytes)
      }
    }
  }

  /// What makes the open data of regions; `source` is the packed source of the site, asked for when all communes have come.
  func data(source: @escaping @Sendable () throws -> DataFile?) -> DataAcross {
    let catalogues = FilledTable.shared(indicators: shared.indicators, officeKinds: shared.officeKinds, glossary: shared.glossary)
    let publishing = DataPublishing(shared.settings, base: options.base)
    return DataAcross(
      outline.regions, Selection.order(outline.regions, summaries), selection, remembered, needsRows: DataPublishing.needsRows(publishing.formats),
      work: DataAcross.Work(
        begin: { try RegionDataFiles($0, shared: catalogues, publishing: publishing, output: output) },
        finish: { region, files in
          let (folder, written) = try files.finish(
            region, publishing: publishing, columns: columns.value().across, asOf: options.asOf, jobs: options.jobs)
          let made = try folder.describe(written, write: output.write)
          var out = OutputBuffer()
          // A province's page does not name the packed source of all: it stays as it is when another province changes.
          let page = RegionDataPage(
            folder, made, in: region, source: region.isOneOfSeveral ? nil : try source(), frame: frame, asOf: options.asOf)
          templates.openData.render(page, into: &out)
          try output.write(folder.address.listing, out.bytes)
        }))
  }

  /// Makes the listing of open data by province, where there are several.
  func renderDataProvinces(source: () throws -> DataFile?) throws {
    guard outline.regions.contains(where: \.isOneOfSeveral) else { return }
    var out = OutputBuffer()
    let page = DataProvincesPage(outline.regions, source: try source(), settings: shared.settings, frame: frame, asOf: options.asOf)
    templates.dataProvinces.render(page, into: &out)
    try output.write(AcrossAddress.whole.data.listing, out.bytes)
  }

  private func render(_ content: SitewideOutline.Content, into out: inout OutputBuffer) {
    let (settings, asOf) = (shared.settings, options.asOf)
    switch content {
    case .provinces:
      let page = ProvincesPage(
        outline.regions, demonstrations: summaries.filter(\.isDemonstration), settings: settings, frame: frame, asOf: asOf)
      templates.provinces.render(page, into: &out)
    case .home(let region): templates.home.render(HomePage(region, settings: settings, frame: frame, asOf: asOf), into: &out)
    case .alerts(let region): templates.alertsAcross.render(AlertsAcrossPage(region, frame: frame, asOf: asOf), into: &out)
    case .quality(let region): templates.quality.render(QualityPage(region, frame: frame, asOf: asOf), into: &out)
    case .index(let region):
      let page = IndexPage(region, glossary: shared.glossary, pages: shared.pages, frame: frame, asOf: asOf)
      templates.index.render(page, into: &out)
    case .search(let region): templates.search.render(SearchPage(region, frame: frame, asOf: asOf), into: &out)
    case .searchProvinces:
      templates.searchProvinces.render(SearchProvincesPage(outline.regions, settings: settings, frame: frame, asOf: asOf), into: &out)
    case .indicator(let indicator, let region):
      templates.indicator.render(IndicatorPage(indicator, in: region, frame: frame, asOf: asOf), into: &out)
    case .officeKind(let kind, let region):
      templates.officeKind.render(OfficeKindPage(kind, in: region, frame: frame, asOf: asOf), into: &out)
    case .papers(let period, let region):
      templates.papersAcross.render(PapersAcrossPage(period, in: region, frame: frame, asOf: asOf), into: &out)
    case .dictionary: templates.dictionary.render(DictionaryPage(settings: settings, frame: frame, asOf: asOf), into: &out)
    // Made apart, by `renderData`.
    case .openData: break
    case .method: templates.method.render(MethodPage(outline.regions, settings: settings, frame: frame, asOf: asOf), into: &out)
    case .about: templates.page.render(AuthoredPage(about: shared.pages, settings: settings, frame: frame, asOf: asOf), into: &out)
    case .glossary: templates.glossary.render(GlossaryPage(shared.glossary, settings: settings, frame: frame, asOf: asOf), into: &out)
    case .free(let page): templates.page.render(AuthoredPage(page, settings: settings, frame: frame, asOf: asOf), into: &out)
    case .feed(let region):
      AtomFeed(region.communes, at: region.address, of: region.name.map { "của " + $0 }, frame: frame, asOf: asOf)?.write(to: &out)
    case .feedOfAll: AtomFeed(outline.regions.flatMap(\.communes), at: .whole, of: nil, frame: frame, asOf: asOf)?.write(to: &out)
    case .sitemap(let region): Sitemap(outline.pages.filter { $0.region == region.address }, frame: frame)?.write(to: &out)
    case .sitewideSitemap:
      let own = outline.pages.filter { $0.region == nil || $0.region == .whole }
      Sitemap(own, frame: frame)?.write(to: &out)
    case .sitemaps: SitemapIndex(outline, base: frame.base)?.write(to: &out)
    case .robots: Robots(base: frame.base).write(to: &out)
    case .notFound: templates.notFound.render(NotFoundPage(settings: settings, frame: frame, asOf: asOf), into: &out)
    }
  }
}
