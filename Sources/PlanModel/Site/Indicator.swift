import Diagnostics

/// An indicator of the shared catalogue, which ties the same target across plans.
public struct Indicator: Hashable, Sendable {
  /// Which way is better.
  public enum Direction: String, CaseIterable, Hashable, Sendable {
    /// More is better.
    case up = "tăng"
    /// Less is better.
    case down = "giảm"
  }

  /// The id.
  public let id: IndicatorID
  /// The name.
  public let name: String
  /// A name of at most 26 letters; nil when the name itself is short enough.
  public let short: String?
  /// The group.
  public let group: String
  /// The unit.
  public let unit: String?
  /// Which way is better; nil when not said.
  public let direction: Direction?
  /// How values are counted: tại thời điểm, trong kỳ, lũy kế.
  public let basis: String?
  /// Where figures come from.
  public let dataSource: String?
  /// Who outside the commune publishes the figure; nil when the commune itself measures it.
  public let measuredBy: String?
  /// Whom reaching it depends on.
  public let dependsOn: String?
  /// What it means, for residents.
  public let description: String?
  /// What a resident can do.
  public let help: String?
  /// Where to read on.
  public let helpURL: String?
  /// Where the bases of the plans differ, to be read before their figures are compared; nil where they do not.
  public let comparison: String?
  /// Other names.
  public let aliases: [String]
  /// The row it was read from.
  public let place: SourcePlace

  /// An indicator.
  public init(
    id: IndicatorID, name: String, short: String? = nil, group: String, unit: String? = nil, direction: Direction? = nil, basis: String? = nil,
    dataSource: String? = nil, measuredBy: String? = nil, dependsOn: String? = nil, description: String? = nil, help: String? = nil,
    helpURL: String? = nil, comparison: String? = nil, aliases: [String] = [], place: SourcePlace
  ) {
    self.id = id
    self.name = name
    self.short = short
    self.group = group
    self.unit = unit
    self.direction = direction
    self.basis = basis
    self.dataSource = dataSource
    self.measuredBy = measuredBy
    self.dependsOn = dependsOn
    self.description = description
    self.help = help
    self.helpURL = helpURL
    self.comparison = comparison
    self.aliases = aliases
    self.place = place
  }
}
