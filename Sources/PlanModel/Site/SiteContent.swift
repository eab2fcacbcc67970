/// Everything authors wrote, understood.
public struct SiteContent: Hashable, Sendable {
  /// What `site.yml` says.
  public let settings: SiteSettings
  /// The shared catalogue of indicators, in the order of the rows.
  public let indicators: [Indicator]
  /// The shared catalogue of kinds of offices.
  public let officeKinds: [OfficeKind]
  /// The words explained, in the order of the rows.
  public let glossary: [GlossaryTerm]
  /// The free pages in the order of their files' names.
  public let pages: [FreePage]
  /// The communes in Vietnamese order of name.
  public let communes: [Commune]

  /// The content of a site.
  public init(
    settings: SiteSettings, indicators: [Indicator] = [], officeKinds: [OfficeKind] = [], glossary: [GlossaryTerm] = [], pages: [FreePage] = [],
    communes: [Commune] = []
  ) {
    self.settings = settings
    self.indicators = indicators
    self.officeKinds = officeKinds
    self.glossary = glossary
    self.pages = pages
    self.communes = communes
  }
}

/// The settings of a site, `site.yml`.
public struct SiteSettings: Hashable, Sendable {
  /// The site's name.
  public var title: String
  /// One line that says what it is.
  public var tagline: String?
  /// Who publishes it; nil when nobody has said so.
  public var publisher: String?
  /// The public address, ending in `/`; nil leaves absolute addresses out.
  public var base: String?
  /// The editions in other languages than Vietnamese, as tags of languages (BCP 47) in the order of the settings.
  public var otherLanguages: [String] = []
  /// The provinces whose title is known.
  public var provinces: [Province]
  /// The formats in which data are published.
  public var formats: Set<DataFormat>
  /// The terms on which the data may be used again; nil when none are set.
  public var terms: TermsOfUse?
  /// The day on which the data were first published; nil when not said.
  public var issued: Day?

  /// Settings.
  public init(
    title: String = "Tiến Độ", tagline: String? = nil, publisher: String? = nil, base: String? = nil, provinces: [Province] = [],
    formats: Set<DataFormat> = Set(DataFormat.allCases), terms: TermsOfUse? = nil, issued: Day? = nil
  ) {
    self.title = title
    self.tagline = tagline
    self.publisher = publisher
    self.base = base
    self.provinces = provinces
    self.formats = formats
    self.terms = terms
    self.issued = issued
  }

  /// A province with its title, "tỉnh Đồng Nai"; the name alone where no title is set.
  public func fullName(ofProvince name: String) -> String {
    provinces.first { $0.name == name }?.fullName ?? name
  }
}
