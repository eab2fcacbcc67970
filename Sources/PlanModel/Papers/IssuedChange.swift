/// Something that is no longer as it was when a paper was issued.
public enum IssuedChange: Hashable, Comparable, Sendable {
  /// A row says something else.
  case changed(FrozenRow.Key)
  /// A row is gone.
  case removed(FrozenRow.Key)
  /// A row that counts as known at the cut-off was not there: it was written later and dated back.
  case added(FrozenRow.Key)

  /// The row.
  public var key: FrozenRow.Key {
    switch self {
    case .changed(let key), .removed(let key), .added(let key): key
    }
  }

  /// By row; of one row there is one change only.
  public static func < (left: IssuedChange, right: IssuedChange) -> Bool { left.key < right.key }

  /// What is no longer as issued, in the order of tables and rows. `rows` are those known today of the paper's cut-off.
  public static func all(_ issued: IssuedPaper, against rows: [FrozenRow]) -> [IssuedChange] {
    let now = Dictionary(rows.map { ($0.key, $0.digest) }, uniquingKeysWith: { first, _ in first })
    var changes: [IssuedChange] = []
    for (key, digest) in issued.rows {
      guard let today = now[key] else {
        changes.append(.removed(key))
        continue
      }
      if today != digest { changes.append(.changed(key)) }
    }
    for key in now.keys where issued.rows[key] == nil { changes.append(.added(key)) }
    return changes.sorted()
  }
}
