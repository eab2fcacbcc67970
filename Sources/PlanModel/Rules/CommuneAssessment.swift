/// A commune judged on a day: the entrance to all rules.
public struct CommuneAssessment: Sendable {
  /// The commune.
  public let commune: Commune
  /// The day; a demonstration commune's own, whatever was asked for.
  public let asOf: Day
  /// Every target, task and duty, by id. Duties are judged like tasks without a deadline.
  public let assessments: [ItemID: Assessment]

  /// Judges a commune as known at the end of a day.
  public init(commune: Commune, indicators: [IndicatorID: Indicator], asOf: Day) {
    self.commune = commune
    self.asOf = commune.settings.demonstration?.asOf ?? asOf
    assessments = [:]
  }
}
