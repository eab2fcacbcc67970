import Diagnostics

/// The ids that rows may refer to.
struct KnownIDs: Sendable {
  private var ids: Set<String> = []
  private var ordered: [String] = []
  /// Whether all rows that have ids were understood. Where it is false, an unknown id may be one of the lost rows and is not reported.
  var isWhole = true

  /// Whether there is such a row, or may be.
  func mayContain(_ id: String) -> Bool { !isWhole || ids.contains(id) }

  /// Whether there is such a row.
  func contains(_ id: String) -> Bool { ids.contains(id) }

  /// Takes an id in.
  mutating func insert(_ id: String) {
    if ids.insert(id).inserted { ordered.append(id) }
  }

  /// Takes in the id of a row, valid or not; a blank one makes the ids incomplete.
  mutating func insert(_ written: Reading<String>) {
    if let id = written.value { insert(id) } else { isWhole = false }
  }

  /// The id nearest to another.
  func nearest(to id: String) -> String? { Nearest.name(to: id, among: ordered) }

  /// The ids of both.
  func union(_ other: KnownIDs) -> KnownIDs {
    var result = self
    other.ordered.forEach { result.insert($0) }
    result.isWhole = isWhole && other.isWhole
    return result
  }
}
