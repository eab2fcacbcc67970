/// A province or a centrally governed city, as `site.yml` names it.
public struct Province: Hashable, Sendable {
  /// What kind of unit it is.
  public enum Title: String, CaseIterable, Hashable, Sendable {
    /// A province.
    case province = "tỉnh"
    /// A centrally governed city.
    case city = "thành phố"
  }

  /// The name without the title, as communes give it: "Đồng Nai".
  public let name: String
  /// The title.
  public let title: Title

  /// A province.
  public init(name: String, title: Title) {
    self.name = name
    self.title = title
  }

  /// Title and name: "tỉnh Đồng Nai".
  public var fullName: String { title.rawValue + " " + name }
}
