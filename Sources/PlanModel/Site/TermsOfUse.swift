/// The terms on which the data may be used again, `terms` in `site.yml`. The law on the reuse of a state's data is that of no standard licence, so
/// the terms are a text with an address.
public struct TermsOfUse: Hashable, Sendable {
  /// What they are called.
  public let title: String
  /// Where they stand: a whole address, or a page of the site such as `dieu-kien-su-dung.html`.
  public let address: String

  /// Terms.
  public init(title: String, address: String) {
    self.title = title
    self.address = address
  }
}
