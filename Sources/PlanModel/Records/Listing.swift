import Diagnostics

/// A row of `listings.csv`: an entry of a list that a plan promises to publish, such as the year's big problems or the policies of support.
public struct Listing: Hashable, Sendable {
  /// The id of the list it stands in: `bai-toan-lon`.
  public let list: String
  /// The id.
  public let id: String
  /// What it is.
  public let title: String
  /// The office to ask.
  public let office: OfficeID
  /// What it is about.
  public let description: String?
  /// Whom it is for.
  public let audience: String?
  /// How to get at it.
  public let access: String?
  /// Where to read on.
  public let url: String?
  /// From when it is in force and public; nil when it always was.
  public let from: Day?
  /// The last day on which it is in force; nil when none is set.
  public let until: Day?
  /// The document it rests on, by number or name; nil when not given.
  public let document: String?
  /// The row it was read from.
  public let place: SourcePlace

  /// An entry of a list.
  public init(
    list: String, id: String, title: String, office: OfficeID, description: String? = nil, audience: String? = nil, access: String? = nil,
    url: String? = nil, from: Day? = nil, until: Day? = nil, document: String? = nil, place: SourcePlace
  ) {
    self.list = list
    self.id = id
    self.title = title
    self.office = office
    self.description = description
    self.audience = audience
    self.access = access
    self.url = url
    self.from = from
    self.until = until
    self.document = document
    self.place = place
  }

  /// Whether it is known on a day.
  public func isKnown(on day: Day) -> Bool { from.map { $0 <= day } ?? true }

  /// Whether its time is over on a day: the last day itself still counts.
  public func isOver(on day: Day) -> Bool { until.map { $0 < day } ?? false }
}

extension Provision.PromisedList {
  /// The lists that plans of Resolution 57 speak of, for entries of a commune whose plan promises none of them.
  public static let usual = [
    Provision.PromisedList(id: "bai-toan-lon", title: "Bài toán lớn"),
    Provision.PromisedList(id: "chinh-sach-ho-tro", title: "Chính sách hỗ trợ"),
    Provision.PromisedList(id: "nen-tang-dung-chung", title: "Nền tảng dùng chung"),
  ]
}

extension Commune {
  /// The lists that have a page on a day: those the plan promises, in its order, then those with entries.
  public func lists(on day: Day) -> [Provision.PromisedList] {
    let promised = settings.promisedLists
    let used = Set(listings.filter { $0.isKnown(on: day) }.map(\.list))
    return promised + Provision.PromisedList.usual.filter { list in used.contains(list.id) && !promised.contains { $0.id == list.id } }
  }
}
