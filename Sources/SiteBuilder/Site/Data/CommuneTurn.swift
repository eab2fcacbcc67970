/// What a build does with a commune when its turn comes.
enum CommuneTurn: Sendable {
  /// Reads it and makes all its files.
  case all(String)
  /// Reads it for its rows in the open data across; its own files stand.
  case rows(String)
  /// Takes its rows from the site before.
  case kept(CommunePart)

  /// The folder of a commune that is read; nil where the site before is enough.
  var made: String? {
    switch self {
    case .all(let slug), .rows(let slug): slug
    case .kept: nil
    }
  }
}
