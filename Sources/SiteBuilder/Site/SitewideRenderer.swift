import ContentReader
import OpenData
import PlanModel
import Templating

/// Makes the pages across communes from their sums, and the styles.
struct SitewideRenderer: Sendable {
  let outline: SitewideOutline
  let summaries: [CommuneSummary]
  let shared: SharedContent
  let templates: SitewideTemplates
  let assets: [Asset]
  let frame: SiteFrame
  let options: SiteBuild.Options

  /// Makes them on all threads.
  func render(_ write: @escaping @Sendable (String, [UInt8]) throws -> Void) throws {
    let pages = outline.pages.filter { if case .openData = $0.content { false } else { true } }
    let chunk = 8
    _ = try Parallel.map((pages.count + chunk - 1) / chunk, jobs: options.jobs) { position in
      var out = OutputBuffer()
      for page in pages[(position * chunk)..<min((position + 1) * chunk, pages.count)] {
        out.clear()
        render(page.content, into: &out)
        try write(page.path, out.bytes)
      }
    }
    for asset in assets { try write(asset.path, asset.bytes) }
  }

  /// Makes the open data of each region from those of all communes.
  func renderData(of communes: [CommuneData], source: DataFile?, _ write: @escaping @Sendable (String, [UInt8]) throws -> Void) throws {
    let catalogues = FilledTable.shared(indicators: shared.indicators, officeKinds: shared.officeKinds, glossary: shared.glossary)
    let publishing = DataPublishing(shared.settings, base: options.base)
    if outline.regions.contains(where: \.isOneOfSeveral) {
      var out = OutputBuffer()
      let page = DataProvincesPage(
        outline.regions, source: source, settings: shared.settings, frame: frame,
        asOf: options.asOf)
      templates.dataProvinces.render(page, into: &out)
      try write(AcrossAddress.whole.data.listing, out.bytes)
    }
    for region in outline.regions {
      let data = RegionData(region, communes, shared: catalogues, publishing: publishing, asOf: options.asOf)
      let made = try data.folder.make(jobs: options.jobs, write: write)
      var out = OutputBuffer()
      let page = RegionDataPage(data.folder, made, in: region, source: source, frame: frame, asOf: options.asOf)
      templates.openData.render(page, into: &out)
      try write(data.folder.address.listing, out.bytes)
    }
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
    case .notFound: templates.notFound.render(NotFoundPage(settings: settings, frame: frame, asOf: asOf), into: &out)
    }
  }
}
