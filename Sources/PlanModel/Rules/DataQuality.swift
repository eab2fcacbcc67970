/// One word of a plan's principle for data, measured on the progress data of a commune (rules.md of the method page, "Data quality"): n of m.
public struct DataQualityMeasure: Hashable, Sendable {
  /// What a word measures.
  public enum Word: String, CaseIterable, PrincipleMeaning {
    /// Of the items that offices claim complete, those with proof judged valid.
    case correct = "đúng"
    /// Of the items that owed a report, those that have the last one owed, or a later one.
    case complete = "đủ"
    /// Of the rows reported, those without a warning.
    case clean = "sạch"
    /// Of the reports due in the last twelve months, those received on time.
    case live = "sống"
    /// Of the targets, those tied to the shared catalogue of indicators.
    case consistent = "thống nhất"
    /// Of the tables of the commune, those published as open data.
    case shared = "dùng chung"

    /// What a word of a plan's principle measures; nil for a word that the site has no rule for.
    public init?(printed: String) { self.init(rawValue: printed.lowercased()) }

    /// The fixed name in published tables.
    public var key: String { String(describing: self) }
  }

  /// Something that falls short.
  public enum Shortfall: Hashable, Sendable {
    /// An item.
    case item(ItemID, ItemKind)
    /// A report of an item that came late or not at all.
    case report(ItemID, ItemKind, Period)
    /// A table, by its key.
    case table(String)
  }

  /// The word as the plan prints it.
  public let printed: String
  /// What it measures; nil for a word that the site has no rule for, which is not measured.
  public let word: Word?
  /// How many are as they should be.
  public let met: Int
  /// Of how many; 0 when there is nothing to measure yet.
  public let total: Int
  /// What falls short, in the order of the plans. Empty for rows with a warning, whose lines stay with the authors.
  public let shortfalls: [Shortfall]

  /// A measure.
  public init(printed: String, word: Word?, met: Int = 0, total: Int = 0, shortfalls: [Shortfall] = []) {
    self.printed = printed
    self.word = word
    self.met = met
    self.total = total
    self.shortfalls = shortfalls
  }

  /// With at most so many of the shortfalls, for pages that show only the first; `total - met` still tells how many there are.
  public func keeping(_ limit: Int) -> DataQualityMeasure {
    DataQualityMeasure(printed: printed, word: word, met: met, total: total, shortfalls: Array(shortfalls.prefix(max(limit, 0))))
  }
}

/// What the measures need besides the assessment.
public struct DataQualityRecords: Hashable, Sendable {
  /// The rows of reports known on the day.
  public var rows: Int
  /// Of them, the rows for which the reader has a warning.
  public var rowsWithWarning: Int
  /// The keys of the commune's tables, in order.
  public var tables: [String]
  /// The keys of the tables published as open data.
  public var publishedTables: Set<String>

  /// Records; without any there is nothing to measure for "sạch" and "dùng chung".
  public init(rows: Int = 0, rowsWithWarning: Int = 0, tables: [String] = [], publishedTables: Set<String> = []) {
    self.rows = rows
    self.rowsWithWarning = rowsWithWarning
    self.tables = tables
    self.publishedTables = publishedTables
  }
}

/// The quality of a commune's progress data in the words of its own plan.
public struct DataQuality: Sendable {
  private let judged: CommuneAssessment
  private let records: DataQualityRecords
  private let rows: [Subject]

  /// The quality of an assessed commune's data.
  public init(_ judged: CommuneAssessment, records: DataQualityRecords) {
    self.judged = judged
    self.records = records
    rows = judged.rows.map(\.subject)
  }

  /// A measure for each word of the plan's principle, in its order; none where the plan states no principle.
  public var measures: [DataQualityMeasure] {
    (judged.commune.settings.quality?.words ?? []).map(measure)
  }

  private func measure(_ said: CommuneSettings.Principle<DataQualityMeasure.Word>.Word) -> DataQualityMeasure {
    let printed = said.printed
    guard let word = said.meaning else { return DataQualityMeasure(printed: printed, word: nil) }
    let counted: [(isMet: Bool, shortfall: DataQualityMeasure.Shortfall)]
    switch word {
    case .correct: counted = claims
    case .complete: counted = owed
    case .clean:
      let rows = max(records.rows, 0)
      let warned = min(max(records.rowsWithWarning, 0), rows)
      return DataQualityMeasure(printed: printed, word: word, met: rows - warned, total: rows)
    case .live: counted = recent
    case .consistent: counted = targets
    case .shared: counted = records.tables.map { (records.publishedTables.contains($0), .table($0)) }
    }
    let shortfalls = counted.filter { !$0.isMet }.map(\.shortfall)
    return DataQualityMeasure(
      printed: printed, word: word, met: counted.count - shortfalls.count, total: counted.count, shortfalls: shortfalls)
  }

  private typealias Counted = (isMet: Bool, shortfall: DataQualityMeasure.Shortfall)

  /// The assessments in the order of the plans, without the goals of the province, which are not judged.
  private var assessments: [Assessment] {
    rows.filter { !$0.isShared }.compactMap { judged.assessments[$0.item.id] }
  }

  private var claims: [Counted] {
    assessments.compactMap { assessment in
      guard let claim = assessment.claim, claim.proof != .computed else { return nil }
      return (claim.proof == .valid, .item(assessment.item, assessment.kind))
    }
  }

  private var owed: [Counted] {
    var latest: [ItemID: Day] = [:]
    for report in judged.commune.reports where report.reported <= judged.asOf {
      latest[report.item] = max(latest[report.item] ?? report.period.last, report.period.last)
    }
    return assessments.compactMap { assessment in
      guard let last = assessment.reporting.last else { return nil }
      let isThere = last.status != .missing || (latest[assessment.item].map { $0 > last.obligation.cutOff } ?? false)
      return (isThere, .item(assessment.item, assessment.kind))
    }
  }

  private var recent: [Counted] {
    let yearAgo = judged.asOf.aYearEarlier
    return assessments.flatMap { assessment in
      assessment.reporting.filter { $0.obligation.due >= yearAgo }.map { kept in
        (kept.status == .onTime, .report(assessment.item, assessment.kind, kept.obligation.period))
      }
    }
  }

  private var targets: [Counted] {
    rows.compactMap { subject in
      subject.target.map { ($0.indicator != nil, .item(subject.item.id, .target)) }
    }
  }
}

extension Day {
  /// The same day of the year before; 28 February for the 29th.
  var aYearEarlier: Day {
    let (year, month, day) = parts
    return Day(year: year - 1, month: month, day: day) ?? Day(year: year - 1, month: month, day: 28) ?? self
  }
}
