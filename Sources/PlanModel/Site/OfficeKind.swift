/// A kind of office of the shared catalogue.
public struct OfficeKind: Hashable, Sendable {
  /// The id.
  public let id: String
  /// The name.
  public let name: String
  /// Other names.
  public let aliases: [String]

  /// A kind.
  public init(id: String, name: String, aliases: [String] = []) {
    self.id = id
    self.name = name
    self.aliases = aliases
  }
}
