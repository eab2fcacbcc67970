import ContentReader
import Editions
import OpenData
import PlanModel

/// What an edition in another language than the Vietnamese one is made from.
struct TranslatedSite: Sendable {
  /// The edition.
  let edition: Edition
  /// Its templates.
  let templates: SiteTemplates
  /// The sums of the communes in its words, in the order of the site's.
  let summaries: [CommuneSummary]
  /// What the pages of one commune know of the others.
  let overview: SiteOverview
  /// Its pages across.
  let outline: SitewideOutline

  /// The edition whose position among the others is given.
  init(_ edition: Edition, templates: SiteTemplates, at position: Int, _ drafts: [CommuneDraft], shared: SharedContent, options: SiteBuild.Options) {
    self.edition = edition
    self.templates = templates
    let summaries = drafts.compactMap { $0.translated.dropFirst(position).first }.sorted { ($0.order, $0.slug) < ($1.order, $1.slug) }
    let overview = SiteOverview(settings: shared.settings, summaries: summaries)
    self.summaries = summaries
    self.overview = overview
    outline = Edition.making(in: edition) {
      SitewideOutline(
        shared: shared, overview: overview, summaries: summaries, publishing: DataPublishing(shared.settings, base: options.base),
        prefix: options.contentPrefix)
    }
  }

  /// Its pages of communes.
  var communePages: Int { summaries.reduce(0) { $0 + $1.pages } }
}

/// Words that the catalogue of an edition does not have were said while its pages were made: nothing of it may be published.
public struct WordsMissing: Error {
  /// The words, sorted.
  public let words: [String]
}
