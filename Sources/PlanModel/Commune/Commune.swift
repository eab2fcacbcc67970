import Diagnostics

/// A commune with all that its folder holds.
public struct Commune: Hashable, Sendable {
  /// The name of its folder, which is its address too.
  public let slug: String
  /// What `commune.yml` says.
  public let settings: CommuneSettings
  /// Its offices in the order of the rows.
  public let offices: [Office]
  /// Its plans in the order of their folders' names.
  public let plans: [Plan]
  /// All rows of reports, in file order.
  public let reports: [Report]
  /// The register of evidence, in file order.
  public let evidence: [Evidence]
  /// All verdicts, in file order.
  public let appraisals: [Appraisal]
  /// The roadmap of open data, in file order.
  public let datasets: [OpenDataset]
  /// What the plan costs, in file order.
  public let budget: [BudgetLine]
  /// The entries of the lists it publishes, in file order.
  public let listings: [Listing]
  /// Reports sent upwards, reviews and inspections, in file order.
  public let submissions: [Submission]
  /// Praise, criticism and ratings, in file order.
  public let decisions: [Decision]
  /// The ids no longer used, in file order.
  public let retired: [RetiredID]
  /// Its papers in order of their periods.
  public var papers: [Paper]

  /// A commune.
  public init(
    slug: String, settings: CommuneSettings, offices: [Office] = [], plans: [Plan] = [], reports: [Report] = [], evidence: [Evidence] = [],
    appraisals: [Appraisal] = [], datasets: [OpenDataset] = [], budget: [BudgetLine] = [], listings: [Listing] = [],
    submissions: [Submission] = [], decisions: [Decision] = [], retired: [RetiredID] = [], papers: [Paper] = []
  ) {
    self.slug = slug
    self.settings = settings
    self.offices = offices
    self.plans = plans
    self.reports = reports
    self.evidence = evidence
    self.appraisals = appraisals
    self.datasets = datasets
    self.budget = budget
    self.listings = listings
    self.submissions = submissions
    self.decisions = decisions
    self.retired = retired
    self.papers = papers
  }

  /// Kind and name: "Xã Thống Nhất".
  public var fullName: String { settings.kind.capitalized + " " + settings.name }

  /// Whether it is made up to show the features.
  public var isDemonstration: Bool { settings.demonstration != nil }
}

/// The settings of a commune, `commune.yml`.
public struct CommuneSettings: Hashable, Sendable {
  /// What kind of unit it is.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A rural commune.
    case commune = "xã"
    /// An urban ward.
    case ward = "phường"
    /// A special zone.
    case specialZone = "đặc khu"

    /// With a capital, as before a name.
    public var capitalized: String {
      switch self {
      case .commune: return "Xã"
      case .ward: return "Phường"
      case .specialZone: return "Đặc khu"
      }
    }
  }

  /// A fictional commune's own date.
  public struct Demonstration: Hashable, Sendable {
    /// The day on which it is judged, whatever the build's date.
    public let asOf: Day

    /// A pinned date.
    public init(asOf: Day) {
      self.asOf = asOf
    }
  }

  /// Words of a principle that the plan states, with its sentence.
  public struct Principle<Meaning: PrincipleMeaning>: Hashable, Sendable {
    /// One of the words.
    public struct Word: Hashable, Sendable {
      /// As the plan prints it.
      public let printed: String
      /// What it asks; nil for a word that this site has no rule for.
      public let meaning: Meaning?
    }

    /// The words in the plan's order.
    public let words: [Word]
    /// The sentence.
    public let basis: PlanSentence

    /// A principle.
    public init(words: [String], basis: PlanSentence) {
      self.words = words.map { Word(printed: $0, meaning: Meaning(printed: $0)) }
      self.basis = basis
    }
  }

  /// A system that the plan names for monitoring.
  public struct MonitoringSystem: Hashable, Sendable {
    /// Its name or address, as printed.
    public let name: String
    /// The sentence.
    public let basis: PlanSentence

    /// A system.
    public init(name: String, basis: PlanSentence) {
      self.name = name
      self.basis = basis
    }
  }

  /// The name without the kind.
  public var name: String
  /// The kind of unit.
  public var kind: Kind
  /// The five-digit code of the administrative unit.
  public var code: String
  /// The province's name.
  public var province: String
  /// The standing office.
  public var standingOffice: OfficeID?
  /// Where residents write; nil when the commune has given no channel.
  public var channel: String?
  /// From when the commune publishes progress; nil when it does not yet.
  public var progressFrom: Day?
  /// When the commune adopted the page as its own; nil when it has not.
  public var adopted: Day?
  /// Set only for a fictional commune.
  public var demonstration: Demonstration?
  /// The reports that the plan asks for.
  public var calendar: [ReportingCycle]
  /// The plan's sentence that sets the red-alert rule; nil when the plan sets none.
  public var alerts: PlanSentence?
  /// The plan's sentence that orders appraisal of completion; nil when it orders none.
  public var appraisal: PlanSentence?
  /// The "rõ" words; nil when the plan does not state the principle.
  public var clarity: Principle<ClarityWord>?
  /// The words for data quality; nil when the plan has none.
  public var quality: Principle<DataQualityMeasure.Word>?
  /// The systems named for monitoring.
  public var monitoring: [MonitoringSystem]
  /// Further sentences by which the plan rules how it is accounted for, in the plan's order.
  public var provisions: [Provision]
  /// The file.
  public var place: SourcePlace

  /// Settings.
  public init(
    name: String, kind: Kind, code: String, province: String, standingOffice: OfficeID? = nil, channel: String? = nil,
    progressFrom: Day? = nil, adopted: Day? = nil, demonstration: Demonstration? = nil, calendar: [ReportingCycle] = [],
    alerts: PlanSentence? = nil, appraisal: PlanSentence? = nil, clarity: Principle<ClarityWord>? = nil,
    quality: Principle<DataQualityMeasure.Word>? = nil,
    monitoring: [MonitoringSystem] = [], provisions: [Provision] = [], place: SourcePlace
  ) {
    self.name = name
    self.kind = kind
    self.code = code
    self.province = province
    self.standingOffice = standingOffice
    self.channel = channel
    self.progressFrom = progressFrom
    self.adopted = adopted
    self.demonstration = demonstration
    self.calendar = calendar
    self.alerts = alerts
    self.appraisal = appraisal
    self.clarity = clarity
    self.quality = quality
    self.monitoring = monitoring
    self.provisions = provisions
    self.place = place
  }
}
