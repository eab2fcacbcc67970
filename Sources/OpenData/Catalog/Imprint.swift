import PlanModel

/// What a file of data says of itself, for whoever meets it away from the site.
public struct Imprint: Hashable, Sendable {
  /// What it holds: "Xã Thống Nhất, tỉnh Đồng Nai: tiến độ thực hiện kế hoạch".
  public let title: String
  /// Who publishes it; nil when nobody has said so.
  public let publisher: String?
  /// The day whose knowledge it holds.
  public let asOf: Day
  /// The terms of use; nil when none are set.
  public let terms: TermsOfUse?
  /// The public address at which it is listed; nil without one.
  public let address: String?
  /// That it is fictional, see ``PublishedTable/demonstrationNotice``; nil for real data.
  public let notice: String?

  /// An imprint.
  public init(title: String, publisher: String? = nil, asOf: Day, terms: TermsOfUse? = nil, address: String? = nil, notice: String? = nil) {
    self.title = title
    self.publisher = publisher
    self.asOf = asOf
    self.terms = terms
    self.address = address
    self.notice = notice
  }
}
