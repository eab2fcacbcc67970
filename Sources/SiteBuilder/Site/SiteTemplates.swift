import ContentReader
import Diagnostics
import PlanModel
import Templating

/// The files of `Templates/`, compiled against what the pages offer.
struct SiteTemplates: Sendable {
  let home: Template<HomePage>
  let commune: Template<CommunePage>
  let alerts: Template<AlertsPage>
  let amendments: Template<AmendmentsPage>
  let plan: Template<PlanPage>
  let target: Template<TargetPage>
  let task: Template<WorkPage>
  let duty: Template<WorkPage>
  let office: Template<OfficePage>
  let retired: Template<RetiredPage>
  let method: Template<MethodPage>
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
    let amendments = library.compile("amendments", AmendmentsPage.schema, &diagnostics)
    let plan = library.compile("plan", PlanPage.schema, &diagnostics)
    let target = library.compile("target", TargetPage.schema, &diagnostics)
    let task = library.compile("task", WorkPage.schema, &diagnostics)
    let duty = library.compile("duty", WorkPage.schema, &diagnostics)
    let office = library.compile("office", OfficePage.schema, &diagnostics)
    let retired = library.compile("retired", RetiredPage.schema, &diagnostics)
    let method = library.compile("method", MethodPage.schema, &diagnostics)
    let notFound = library.compile("404", NotFoundPage.schema, &diagnostics)
    library.reportUnusedFiles(&diagnostics)
    TemplateLinks.check(files, known: TemplateLinks.sitewide, prefix: prefix, &diagnostics)
    guard let home, let commune, let alerts, let amendments, let plan, let target, let task, let duty, let office, let retired, let method, let notFound
    else { return nil }
    self.home = home
    self.commune = commune
    self.alerts = alerts
    self.amendments = amendments
    self.plan = plan
    self.target = target
    self.task = task
    self.duty = duty
    self.office = office
    self.retired = retired
    self.method = method
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
