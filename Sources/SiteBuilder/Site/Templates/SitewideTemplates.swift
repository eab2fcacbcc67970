import Diagnostics
import Templating

/// The templates of the pages that no single commune becomes.
struct SitewideTemplates: Sendable {
  let provinces: Template<ProvincesPage>
  let home: Template<HomePage>
  let alertsAcross: Template<AlertsAcrossPage>
  let quality: Template<QualityPage>
  let index: Template<IndexPage>
  let search: Template<SearchPage>
  let searchProvinces: Template<SearchProvincesPage>
  let indicator: Template<IndicatorPage>
  let officeKind: Template<OfficeKindPage>
  let papersAcross: Template<PapersAcrossPage>
  let openData: Template<RegionDataPage>
  let dataProvinces: Template<DataProvincesPage>
  let dictionary: Template<DictionaryPage>
  let method: Template<MethodPage>
  let glossary: Template<GlossaryPage>
  let page: Template<AuthoredPage>
  let notFound: Template<NotFoundPage>

  /// Compiles them all; nil when one of them is wrong, which is reported.
  init?(_ library: inout TemplateLibrary, _ diagnostics: inout DiagnosticCollector) {
    let provinces = library.compile("provinces", ProvincesPage.schema, &diagnostics)
    let home = library.compile("home", HomePage.schema, &diagnostics)
    let alertsAcross = library.compile("alerts-across", AlertsAcrossPage.schema, &diagnostics)
    let quality = library.compile("quality", QualityPage.schema, &diagnostics)
    let index = library.compile("a-z", IndexPage.schema, &diagnostics)
    let search = library.compile("search", SearchPage.schema, &diagnostics)
    let searchProvinces = library.compile("search-provinces", SearchProvincesPage.schema, &diagnostics)
    let indicator = library.compile("indicator", IndicatorPage.schema, &diagnostics)
    let officeKind = library.compile("office-kind", OfficeKindPage.schema, &diagnostics)
    let papersAcross = library.compile("papers-across", PapersAcrossPage.schema, &diagnostics)
    let openData = library.compile("open-data", RegionDataPage.schema, &diagnostics)
    let dataProvinces = library.compile("open-data-provinces", DataProvincesPage.schema, &diagnostics)
    let dictionary = library.compile("dictionary", DictionaryPage.schema, &diagnostics)
    let method = library.compile("method", MethodPage.schema, &diagnostics)
    let glossary = library.compile("glossary", GlossaryPage.schema, &diagnostics)
    let page = library.compile("page", AuthoredPage.schema, &diagnostics)
    let notFound = library.compile("404", NotFoundPage.schema, &diagnostics)
    guard let provinces, let home, let alertsAcross, let quality, let index, let search, let searchProvinces, let indicator, let officeKind,
      let papersAcross, let openData,
      let dataProvinces, let dictionary, let method,
      let glossary, let page, let notFound
    else { return nil }
    self.provinces = provinces
    self.home = home
    self.alertsAcross = alertsAcross
    self.quality = quality
    self.index = index
    self.search = search
    self.searchProvinces = searchProvinces
    self.indicator = indicator
    self.officeKind = officeKind
    self.papersAcross = papersAcross
    self.openData = openData
    self.dataProvinces = dataProvinces
    self.dictionary = dictionary
    self.method = method
    self.glossary = glossary
    self.page = page
    self.notFound = notFound
  }
}
