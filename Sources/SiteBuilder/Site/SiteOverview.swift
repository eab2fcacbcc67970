import PlanModel

/// What the pages of one commune know of the others: what the plans say, and nothing of progress, so that a report at one commune changes no
/// page of another.
struct SiteOverview: Sendable {
  /// The settings of the site.
  let settings: SiteSettings
  /// The provinces of the real communes, by name; one at most means that the pages across lie at the root.
  let provinces: Set<String>

  /// What is known before the communes are read: nothing of them.
  init(settings: SiteSettings, summaries: [CommuneSummary] = []) {
    self.settings = settings
    provinces = Set(summaries.filter { !$0.isDemonstration }.map(\.province))
  }

  /// Whether the pages across are split by province.
  var isSplit: Bool { provinces.count > 1 }

  /// The pages across that communes of a province belong to; nil where they are split and no real commune lies in it.
  func across(province: String) -> AcrossAddress? {
    if !isSplit { return .whole }
    return provinces.contains(province) ? AcrossAddress(province: province) : nil
  }
}
