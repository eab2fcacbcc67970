import Diagnostics

/// An office of a commune, a row of `offices.csv`.
public struct Office: Hashable, Sendable {
  /// The id.
  public let id: OfficeID
  /// The name.
  public let name: String
  /// The id of its kind in the shared catalogue; nil when tied to none.
  public let kind: String?
  /// Other names used in the plan.
  public let aliases: [String]
  /// The post of its head.
  public let head: String?
  /// Telephone of the office; nil when not published.
  public let phone: String?
  /// Mailbox of the office; nil when not published.
  public let email: String?
  /// Address; nil when not published.
  public let address: String?
  /// Whether it stands for many ("các phòng, ban, đơn vị").
  public let isCollective: Bool
  /// The row it was read from.
  public let place: SourcePlace

  /// An office.
  public init(
    id: OfficeID, name: String, kind: String? = nil, aliases: [String] = [], head: String? = nil, phone: String? = nil, email: String? = nil,
    address: String? = nil, isCollective: Bool = false, place: SourcePlace
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.aliases = aliases
    self.head = head
    self.phone = phone
    self.email = email
    self.address = address
    self.isCollective = isCollective
    self.place = place
  }
}
