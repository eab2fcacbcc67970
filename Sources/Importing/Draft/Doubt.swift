import Diagnostics

/// Something that the author has to look at: it could not be read, or could be read in two ways.
public struct Doubt: Hashable, Sendable {
  /// Where in the Word file; nil parts are not known or not one alone.
  public struct Place: Hashable, Sendable {
    /// The table, counted from 1.
    public var table: Int?
    /// The row of the table, counted from 1 with its headings.
    public var row: Int?
    /// The heading of the column.
    public var column: String?
  }

  /// Where.
  public let place: Place
  /// The id of the row that came of it; nil when it concerns no row.
  public let item: String?
  /// What is the matter, without a full stop.
  public let words: LocalizedText

  init(_ place: Place = Place(), item: String? = nil, vi: String, en: String) {
    self.place = place
    self.item = item
    words = LocalizedText(vi: vi, en: en)
  }

  /// Place and matter in one line.
  public func line(in language: MessageLanguage) -> String {
    var parts: [String] = []
    if let table = place.table { parts.append((language == .vi ? "bảng " : "table ") + String(table)) }
    if let row = place.row { parts.append((language == .vi ? "dòng " : "row ") + String(row)) }
    if let column = place.column { parts.append((language == .vi ? "ô “" : "cell “") + column + "”") }
    let text = words.text(in: language)
    guard let first = parts.joined(separator: ", ").first else { return (item.map { $0 + ": " } ?? "") + text }
    let place = first.uppercased() + parts.joined(separator: ", ").dropFirst()
    return place + (item.map { " (\($0))" } ?? "") + ": " + text
  }

  /// What stands in front of everything in a draft that the author has to look at.
  public static let mark = "CẦN XEM: "
}
