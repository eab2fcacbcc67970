import Digests
import PlanModel

/// The SHA-256 of a row's filled cells by name, each with its length, so that no two rows read alike. A column that comes later and stands empty
/// changes nothing.
struct RowHash {
  private var hash = SHA256()

  /// Adds a cell; an empty one adds nothing.
  mutating func add(_ column: String, _ text: String) {
    let bytes = Array(text.utf8)
    if bytes.isEmpty { return }
    hash.update(Array("\(column):\(bytes.count):".utf8))
    hash.update(bytes)
  }

  /// The digest, 64 hexadecimal digits.
  var digest: RowDigest { hash.hexadecimal }
}
