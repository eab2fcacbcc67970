/// The settings of the site that every page shows.
struct SiteFrame: Sendable {
  /// The site's name.
  let title: String
  /// The public address, ending in `/`; nil when none is set.
  let base: String?
  /// The pages across that pages at the root belong to; nil where these are split by province.
  let across: AcrossAddress?
  /// Who publishes: the site itself where nobody else is named, as in the catalogues of its data.
  var publisher: String { namedPublisher ?? title }
  /// Who publishes as the settings name it.
  var namedPublisher: String?
  /// Whether social cards are painted, so that pages name them.
  var paints = false
  /// Whether papers are typeset as PDF, so that pages link to them.
  var typesets = false
  /// Whether there is a search, so that pages lead to it.
  var offersSearch = false
  /// The words explained.
  var glossary = Glossary.empty
  /// The tags of the languages of the other editions.
  var otherLanguages: [String] = []

  /// What other languages call themselves.
  static let names = ["en": "English"]
}
