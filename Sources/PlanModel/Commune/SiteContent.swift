/// Everything authors wrote, understood.
public struct SiteContent: Hashable, Sendable {
  /// What `site.yml` says.
  public let settings: SiteSettings
  /// The shared catalogue of indicators, in the order of the rows.
  public let indicators: [Indicator]
  /// The shared catalogue of kinds of offices.
  public let officeKinds: [OfficeKind]
  /// The communes in Vietnamese order of name.
  public let communes: [Commune]

  /// The content of a site.
  public init(settings: SiteSettings, indicators: [Indicator] = [], officeKinds: [OfficeKind] = [], communes: [Commune] = []) {
    self.settings = settings
    self.indicators = indicators
    self.officeKinds = officeKinds
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

  /// Settings.
  public init(title: String = "Tiến Độ", tagline: String? = nil, publisher: String? = nil, base: String? = nil) {
    self.title = title
    self.tagline = tagline
    self.publisher = publisher
    self.base = base
  }
}
