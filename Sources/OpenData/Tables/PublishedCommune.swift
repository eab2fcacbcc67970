import PlanModel

/// What is published of a commune: no more than was known at the end of the day it is judged on, so that a past month can be rebuilt exactly.
public struct PublishedCommune: Sendable {
  /// The commune, with rows of later days too.
  let commune: Commune
  /// The day.
  let asOf: Day
  /// The reports received by then, in file order.
  let reports: [Report]
  /// The verdicts given by then.
  let appraisals: [OrderedRow<Appraisal>]
  /// The evidence known by then, in file order.
  let evidence: [Evidence]
  /// The targets, tasks and duties in the order of the plans.
  let items: [PlanRow]
  /// The judgement of each item.
  let assessments: [ItemID: Assessment]

  /// The measures of its data's quality, in the order of the plan's words.
  let quality: [DataQualityMeasure]
  /// The papers whose cut-off has come, in their order.
  let papers: [PublishedPaper]
  /// The indicators that its targets name, in the order of the shared catalogue.
  let indicators: [Indicator]
  /// The kinds of offices that its offices name, in the order of the shared catalogue.
  let officeKinds: [OfficeKind]

  /// What is published of a commune besides what it was judged on. Without it the tables made from it have no rows.
  public struct Supplement: Sendable {
    /// The measures of its data's quality.
    public var quality: [DataQualityMeasure]
    /// The papers whose cut-off has come, in their order.
    public var papers: [PublishedPaper]
    /// The whole shared catalogue of indicators.
    public var indicators: [Indicator]
    /// The whole shared catalogue of kinds of offices.
    public var officeKinds: [OfficeKind]

    /// What is published besides.
    public init(
      quality: [DataQualityMeasure] = [], papers: [PublishedPaper] = [], indicators: [Indicator] = [], officeKinds: [OfficeKind] = []
    ) {
      self.quality = quality
      self.papers = papers
      self.indicators = indicators
      self.officeKinds = officeKinds
    }
  }

  /// A commune as it was judged.
  public init(_ assessment: CommuneAssessment, _ supplement: Supplement = Supplement()) {
    self.init(commune: assessment.commune, asOf: assessment.asOf, assessments: assessment.assessments, supplement)
  }

  /// A commune on a day, with the judgements of that day.
  init(commune: Commune, asOf: Day, assessments: [ItemID: Assessment], _ supplement: Supplement = Supplement()) {
    self.commune = commune
    self.asOf = asOf
    self.assessments = assessments
    quality = supplement.quality
    papers = supplement.papers
    indicators = Used.indicators(of: commune, among: supplement.indicators)
    officeKinds = Used.officeKinds(of: commune, among: supplement.officeKinds)
    reports = commune.reports.filter { $0.reported <= asOf }
    let verdicts = commune.appraisals.filter { $0.date <= asOf }
    appraisals = OrderedRow.rows(verdicts) { [$0.evidence, $0.date.iso] }
    evidence = commune.evidence(knownOn: asOf)
    items = commune.plans.flatMap { PlanRow.rows(of: $0, asOf: asOf) }
  }
}

extension PublishedCommune {
  /// All tables, in the order of ``PublishedTable/all``.
  public var tables: [FilledTable] { PublishedTable.all.map { $0.filled(for: self) } }
}

/// The rows of shared catalogues that a commune names.
private enum Used {
  /// Those of its targets as issued, which are what the table of targets holds.
  static func indicators(of commune: Commune, among all: [Indicator]) -> [Indicator] {
    let used = Set(commune.plans.flatMap { $0.targets.compactMap(\.original.indicator) })
    return all.filter { used.contains($0.id) }
  }

  static func officeKinds(of commune: Commune, among all: [OfficeKind]) -> [OfficeKind] {
    let used = Set(commune.offices.compactMap(\.kind))
    return all.filter { used.contains($0.id) }
  }
}

/// A row with its place, from 1, among those that have the same key.
struct OrderedRow<Row: Sendable>: Sendable {
  /// The row.
  let row: Row
  /// Its place.
  let order: Int

  /// Rows counted by a key.
  static func rows(_ rows: [Row], key: (Row) -> [String]) -> [OrderedRow] {
    var counts: [[String]: Int] = [:]
    return rows.map { row in
      let order = (counts[key(row)] ?? 0) + 1
      counts[key(row)] = order
      return OrderedRow(row: row, order: order)
    }
  }
}
