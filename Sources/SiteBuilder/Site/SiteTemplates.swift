import ContentReader
import Diagnostics
import PlanModel
import Templating

/// The files of `Templates/`, compiled against what the pages offer.
struct SiteTemplates: Sendable {
  let home: Template<HomePage>
  let commune: Template<CommunePage>
  let alerts: Template<AlertsPage>
  let budget: Template<BudgetPage>
  let listing: Template<ListingPage>
  let submissions: Template<SubmissionsPage>
  let plan: Template<PlanPage>
  let planned: Template<PlannedPage>
  let target: Template<TargetPage>
  let task: Template<TaskPage>
  let office: Template<OfficePage>
  let method: Template<MethodPage>
  let provinces: Template<ProvincesPage>
  let alertsAcross: Template<AlertsAcrossPage>
  let index: Template<IndexPage>
  let indicator: Template<IndicatorPage>
  let officeKind: Template<OfficeKindPage>
  let glossary: Template<GlossaryPage>
  let page: Template<AuthoredPage>
  let notFound: Template<NotFoundPage>
  /// Styles and scripts as they are published.
  let assets: [Asset]

  /// Compiles everything; nil when anything is wrong, which is reported.
  init?(_ source: SourceFolder, prefix: String, _ diagnostics: inout DiagnosticCollector) {
    var files: [String: [UInt8]] = [:]
    var assets: [Asset] = []
    for path in source.files() {
      guard let bytes = try? source.read(path) else {
        diagnostics.report(.unreadableTemplate, at: SourcePlace(file: prefix + path))
        continue
      }
      if path.hasSuffix(".html") {
        files[path] = bytes
      } else if path.hasPrefix(SiteAddress.assets) {
        assets.append(Asset(path, bytes))
      }
    }
    // `{{>assets/tiendo.css}}` gives the published name, so that who edits a template never writes a hash.
    for asset in assets { files[asset.source + ".html"] = Array(asset.path.utf8) }
    self.assets = assets
    var library = TemplateLibrary(files: files, folder: prefix, &diagnostics)
    let home = library.compile("home", HomePage.schema, &diagnostics)
    let commune = library.compile("commune", CommunePage.schema, &diagnostics)
    let alerts = library.compile("alerts", AlertsPage.schema, &diagnostics)
    let budget = library.compile("budget", BudgetPage.schema, &diagnostics)
    let listing = library.compile("listing", ListingPage.schema, &diagnostics)
    let submissions = library.compile("submissions", SubmissionsPage.schema, &diagnostics)
    let plan = library.compile("plan", PlanPage.schema, &diagnostics)
    let planned = library.compile("planned", PlannedPage.schema, &diagnostics)
    let target = library.compile("target", TargetPage.schema, &diagnostics)
    let task = library.compile("task", TaskPage.schema, &diagnostics)
    let office = library.compile("office", OfficePage.schema, &diagnostics)
    let method = library.compile("method", MethodPage.schema, &diagnostics)
    let provinces = library.compile("provinces", ProvincesPage.schema, &diagnostics)
    let alertsAcross = library.compile("alerts-across", AlertsAcrossPage.schema, &diagnostics)
    let index = library.compile("a-z", IndexPage.schema, &diagnostics)
    let indicator = library.compile("indicator", IndicatorPage.schema, &diagnostics)
    let officeKind = library.compile("office-kind", OfficeKindPage.schema, &diagnostics)
    let glossary = library.compile("glossary", GlossaryPage.schema, &diagnostics)
    let page = library.compile("page", AuthoredPage.schema, &diagnostics)
    let notFound = library.compile("404", NotFoundPage.schema, &diagnostics)
    library.reportUnusedFiles(&diagnostics)
    TemplateLinks.check(files, prefix: prefix, &diagnostics)
    guard let home, let commune, let alerts, let plan, let target, let task, let office, let method, let provinces, let alertsAcross, let index,
      let indicator, let officeKind, let glossary, let page, let notFound
    else { return nil }
    guard let budget, let listing, let planned, let submissions else { return nil }
    self.home = home
    self.commune = commune
    self.alerts = alerts
    self.budget = budget
    self.listing = listing
    self.submissions = submissions
    self.plan = plan
    self.planned = planned
    self.target = target
    self.task = task
    self.office = office
    self.method = method
    self.provinces = provinces
    self.alertsAcross = alertsAcross
    self.index = index
    self.indicator = indicator
    self.officeKind = officeKind
    self.glossary = glossary
    self.page = page
    self.notFound = notFound
  }
}

/// A file of `Templates/assets/`, published with its content's fingerprint in its name, so that servers may let it be kept for ever.
struct Asset: Sendable {
  /// Its path in the templates folder: `assets/tiendo.css`.
  let source: String
  /// Its path in the site: `assets/tiendo.1f2e3d4c.css`.
  let path: String
  /// Its bytes.
  let bytes: [UInt8]

  init(_ source: String, _ bytes: [UInt8]) {
    self.source = source
    self.bytes = bytes
    let dot = source.lastIndex(of: ".") ?? source.endIndex
    path = source[..<dot] + "." + ContentFingerprint(bytes).short + source[dot...]
  }
}

extension Finding {
  /// The disk would not give a template.
  static let unreadableTemplate = Finding.error(
    "unreadable-template", vi: "không đọc được tệp", en: "the file cannot be read",
    advice: LocalizedText(vi: "kiểm tra quyền đọc của tệp", en: "check that the file may be read"))
}
