/// The counts of a commune's items per status, of each kind by itself.
public struct KindCounts: Hashable, Sendable {
  /// Of its targets.
  public private(set) var targets = StatusCounts([])
  /// Of its tasks.
  public private(set) var tasks = StatusCounts([])
  /// Of its duties.
  public private(set) var duties = StatusCounts([])

  /// Counts one more item.
  mutating func add(_ status: ProgressStatus, of kind: ItemKind) {
    switch kind {
    case .target: targets.add(status)
    case .task: tasks.add(status)
    case .duty: duties.add(status)
    }
  }

  /// Those of a kind.
  public subscript(kind: ItemKind) -> StatusCounts {
    switch kind {
    case .target: targets
    case .task: tasks
    case .duty: duties
    }
  }
}
