/// One mistake as the browser shows it; every text in the author's language.
public struct Notice: Hashable, Sendable {
  /// Where it is, such as `Content/communes/minh-hoa/reports.csv:14:31`; empty for what has no place.
  public let place: String
  /// What is wrong.
  public let message: String
  /// What to do instead; nil when the message says it all.
  public let advice: String?
  /// The stable name of the rule; nil for what is no rule's, such as a full disk.
  public let id: String?
  /// Other places that belong to it, each with its words.
  public let related: [String]

  /// A notice.
  public init(place: String, message: String, advice: String? = nil, id: String? = nil, related: [String] = []) {
    self.place = place
    self.message = message
    self.advice = advice
    self.id = id
    self.related = related
  }
}

/// How the site stands: which build of it lies in the folder, and what is wrong with the sources as they are now.
public struct SiteState: Hashable, Sendable {
  /// Tells this build of the site from every other; a page of another one loads itself anew.
  public let version: String
  /// What keeps the sources from being built; where there is any, the site is an older one.
  public let errors: Counted
  /// What the author should look at.
  public let warnings: Counted

  /// Notices, the first of them where there are many.
  public struct Counted: Hashable, Sendable {
    /// Those that are shown.
    public let notices: [Notice]
    /// How many there are.
    public let count: Int

    /// Notices of which there are so many; as many as are given where that is left out.
    public init(notices: [Notice], count: Int? = nil) {
      self.notices = notices
      self.count = count ?? notices.count
    }
  }

  /// A state. A version is letters, digits and hyphens.
  public init(version: String, errors: Counted = Counted(notices: []), warnings: Counted = Counted(notices: [])) {
    self.version = version
    self.errors = errors
    self.warnings = warnings
  }
}

/// The words around the notices, in the author's language.
public struct LiveWords: Sendable {
  /// The language, as HTML names it.
  public let language: String
  /// The heading over errors; `#` stands for their number.
  public let errors: String
  /// What stands below that heading.
  public let explanation: String
  /// The heading over warnings; `#` stands for their number.
  public let warnings: String
  /// That there are more than are shown; `#` stands for how many.
  public let rest: String
  /// The button that makes the list small.
  public let hide: String
  /// That the server no longer answers.
  public let lost: String
  /// The page that stands in until a site has been built.
  public let nothing: String

  /// Words.
  public init(language: String, errors: String, explanation: String, warnings: String, rest: String, hide: String, lost: String, nothing: String) {
    self.language = language
    self.errors = errors
    self.explanation = explanation
    self.warnings = warnings
    self.rest = rest
    self.hide = hide
    self.lost = lost
    self.nothing = nothing
  }
}
