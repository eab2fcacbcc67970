import Diagnostics
import PlanModel
import Vietnamese

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

  /// Takes in the id of a row. One that is not valid is known in the form it should have too, so that rows referring to it are not called
  /// wrong; a blank one makes the ids incomplete.
  mutating func insert(_ written: Reading<String>) {
    guard let id = written.value else {
      isWhole = false
      return
    }
    insert(id)
    if !Identifier.isValid(id) { insert(Slug.of(id)) }
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
