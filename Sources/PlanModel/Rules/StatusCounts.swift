/// How many items have each status: the only total there is, for figures of different kinds are counted, never averaged.
public struct StatusCounts: Hashable, Sendable {
  /// A status and how many items have it.
  public struct Entry: Hashable, Sendable {
    /// The status.
    public let status: ProgressStatus
    /// How many items.
    public let count: Int
  }

  private var counts: [ProgressStatus: Int] = [:]

  /// The counts of some assessments.
  public init(_ assessments: some Sequence<Assessment>) {
    for assessment in assessments { counts[assessment.status, default: 0] += 1 }
  }

  /// Counts made elsewhere; those not above zero are left out.
  public init(_ counts: [ProgressStatus: Int]) {
    self.counts = counts.filter { $0.value > 0 }
  }

  /// How many items have a status.
  public subscript(status: ProgressStatus) -> Int { counts[status] ?? 0 }

  /// Every status that some item has, in the order in which pages count them.
  public var entries: [Entry] {
    ProgressStatus.allCases.map { Entry(status: $0, count: self[$0]) }.filter { $0.count > 0 }
  }

  /// All items.
  public var total: Int { entries.reduce(0) { $0 + $1.count } }

  /// The items that are judged: without those of the province, which are counted apart.
  public var judged: Int { total - self[.shared] }

  /// The counts of two groups together.
  public static func + (left: StatusCounts, right: StatusCounts) -> StatusCounts {
    var sum = left
    sum.counts.merge(right.counts) { $0 + $1 }
    return sum
  }
}

extension CommuneAssessment {
  /// The counts of the commune's items of some kind, in all its plans.
  public func counts(of kind: ItemKind) -> StatusCounts {
    StatusCounts(assessments.values.filter { $0.kind == kind })
  }
}
