import PlanModel
import Templating

/// The pages across communes, made from their sums.
struct SitewidePages {
  let summaries: [CommuneSummary]
  let settings: SiteSettings
  let templates: SiteTemplates
  let frame: SiteFrame
  let asOf: Day

  /// Makes them, and the styles.
  func render(_ write: (String, [UInt8]) throws -> Void) throws {
    var out = OutputBuffer()
    templates.home.render(HomePage(summaries, settings: settings, frame: frame, asOf: asOf), into: &out)
    try write(SiteAddress.home, out.bytes)
    out.clear()
    templates.method.render(MethodPage(summaries, settings: settings, frame: frame, asOf: asOf), into: &out)
    try write(SiteAddress.method, out.bytes)
    out.clear()
    templates.notFound.render(NotFoundPage(settings: settings, frame: frame, asOf: asOf), into: &out)
    try write(SiteAddress.notFound, out.bytes)
    for asset in templates.assets { try write(asset.path, asset.bytes) }
  }
}
