import Diagnostics

/// A row of `decisions.csv`: a document that praises, criticises or rates an office for how it carries out the plan. No number, no row.
public struct Decision: Hashable, Sendable {
  /// What it does.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// It praises.
    case praise = "khen"
    /// It criticises.
    case criticism = "phê bình"
    /// It rates.
    case rating = "đánh giá"
  }

  /// The day of the document.
  public let date: Day
  /// What it does.
  public let kind: Kind
  /// The office it is about.
  public let office: OfficeID
  /// The rating or the form, in words: "hoàn thành tốt nhiệm vụ", "giấy khen"; nil when not said.
  public let level: String?
  /// The number of the document.
  public let number: String
  /// The file in the commune's folder; nil when there is none. Its name is not published.
  public let file: String?
  /// The row it was read from.
  public let place: SourcePlace

  /// A decision.
  public init(
    date: Day, kind: Kind, office: OfficeID, level: String? = nil, number: String, file: String? = nil, place: SourcePlace
  ) {
    self.date = date
    self.kind = kind
    self.office = office
    self.level = level
    self.number = number
    self.file = file
    self.place = place
  }
}
