/// A paragraph of a document or of a cell.
struct Paragraph: Hashable, Sendable {
  /// What stands before an item of a list.
  enum Marker: Hashable, Sendable {
    case bullet
    /// The number with its signs, as Word shows it: "II.", "a)".
    case number(String)
  }

  /// The lines, as broken by hand; without spaces at their ends.
  var lines: [String]
  /// Whether every letter is bold.
  var isBold = false
  /// The level of its heading style, from 1; nil when it has none.
  var headerLevel: Int?
  var marker: Marker?
  /// In how many lists its list lies.
  var depth = 0

  /// All lines as one.
  var text: String { lines.joined(separator: " ") }

  /// The text with the number that Word counted in front of it.
  var numberedText: String {
    guard case .number(let number)? = marker else { return text }
    return text.isEmpty ? number : number + " " + text
  }

  /// Whether it says nothing.
  var isBlank: Bool {
    if case .number? = marker { return false }
    return lines.allSatisfy(\.isEmpty)
  }
}

/// What a document holds that a draft cannot.
enum DocumentLoss: Hashable, Sendable {
  case picture
  case footnote(String)
  /// A formula that is no plain figure, in TeX.
  case formula(String)
  /// A table in a cell of another; its words are kept.
  case nestedTable
  /// Something else, by pandoc's name.
  case unknown(String)
}
