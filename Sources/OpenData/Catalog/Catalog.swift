import PlanModel

/// A catalogue of data sets, as the standards' files describe it.
public struct Catalog: Hashable, Sendable {
  /// Its path in the site, without ending: `du-lieu-mo/catalog`.
  public let stem: String
  /// Its name.
  public let title: String
  /// What it holds, in some sentences.
  public let description: String
  /// Who publishes it.
  public let publisher: String
  /// The public address of the site, ending in `/`.
  public let base: String
  /// The path of the page that lists it for people.
  public let page: String
  /// The terms of use; nil when none are set.
  public let terms: TermsOfUse?
  /// When it was first published; nil when not said.
  public let issued: Day?
  /// The day whose knowledge it holds.
  public let asOf: Day
  /// Its data sets, in the order in which people see them.
  public let datasets: [Dataset]

  /// A catalogue.
  public init(
    stem: String, title: String, description: String, publisher: String, base: String, page: String, terms: TermsOfUse? = nil,
    issued: Day? = nil, asOf: Day, datasets: [Dataset]
  ) {
    self.stem = stem
    self.title = title
    self.description = description
    self.publisher = publisher
    self.base = base
    self.page = page
    self.terms = terms
    self.issued = issued
    self.asOf = asOf
    self.datasets = datasets
  }
}
