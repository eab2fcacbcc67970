/// Where in an author's files something stands, exact enough to open the file there.
public struct SourcePlace: Hashable, Sendable {
  /// The position inside the file.
  public enum Position: Hashable, Sendable {
    /// The file as a whole.
    case whole
    /// Line and column, both counted from 1; the column in characters, nil when only the line is known.
    case text(line: Int, column: Int?)
    /// A cell of a workbook, by the sheet's name and the cell's address (`F12`).
    case cell(sheet: String, address: String)
    /// A page of a document, counted from 1.
    case page(Int)
  }

  /// The file's path as the author knows it, with `/`, starting at the content or templates folder.
  public let file: String
  /// Where in the file.
  public let position: Position
  /// The heading of the table's column, as the author wrote it; nil outside tables.
  public let heading: String?

  /// A place; without `position` the file as a whole is meant.
  public init(file: String, position: Position = .whole, heading: String? = nil) {
    self.file = file
    self.position = position
    self.heading = heading
  }

  /// A place in a text file.
  public init(file: String, line: Int, column: Int? = nil, heading: String? = nil) {
    self.init(file: file, position: .text(line: line, column: column), heading: heading)
  }

  /// The line, or nil where the place is not in a text file.
  public var line: Int? {
    if case .text(let line, _) = position { return line }
    return nil
  }
}

extension SourcePlace: Comparable {
  /// Files in order of their bytes, then from top to bottom.
  public static func < (left: SourcePlace, right: SourcePlace) -> Bool {
    if left.file != right.file { return left.file.utf8.lexicographicallyPrecedes(right.file.utf8) }
    return left.position.order < right.position.order
  }
}

extension SourcePlace.Position {
  /// A key that sorts the whole file first, then lines, then sheets by name and cells by row and column letters.
  fileprivate var order: (String, Int, Int, String) {
    switch self {
    case .whole: return ("", 0, 0, "")
    case .text(let line, let column): return ("", line, column ?? 0, "")
    case .page(let number): return ("", number, 0, "")
    case .cell(let sheet, let address):
      let letters = address.prefix { $0.isLetter }
      let row = Int(address.dropFirst(letters.count)) ?? 0
      return (sheet, row, letters.count, String(letters))
    }
  }
}
