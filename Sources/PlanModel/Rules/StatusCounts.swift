/// How many items have each status: the only total there is, for figures of different kinds are counted, never averaged.
public struct StatusCounts: Hashable, Sendable {
  /// A status and how many items have it.
  public struct Entry: Hashable, Sendable {
    /// The status.
    public let status: ProgressStatus
    /// How many items.
    public let count: Int
  }

  /// By ``ProgressStatus/place``, in the value itself: a build keeps dozens of counts of each commune.
  private var counts: SIMD16<Int32>
  /// All items.
  public var total: Int { Int(counts.wrappedSum()) }

  /// The counts of some assessments.
  public init(_ assessments: [Assessment]) {
    self.init(statuses: assessments.lazy.map(\.status))
  }

  /// The counts of some assessments; not for other modules, which would call it unspecialised and slowly.
  init(_ assessments: some Sequence<Assessment>) {
    self.init(statuses: assessments.lazy.map(\.status))
  }

  /// The counts of some statuses.
  init(statuses: some Sequence<ProgressStatus>) {
    counts = .zero
    for status in statuses { add(status) }
  }

  /// Counts one more item.
  mutating func add(_ status: ProgressStatus) { counts[status.place] += 1 }

  /// Counts made elsewhere; those not above zero are left out.
  public init(_ counts: [ProgressStatus: Int]) {
    self.counts = .zero
    for (status, count) in counts { self.counts[status.place] = Int32(clamping: max(count, 0)) }
  }

  /// How many items have a status.
  public subscript(status: ProgressStatus) -> Int { Int(counts[status.place]) }

  /// Every status that some item has, in the order in which pages count them.
  public var entries: [Entry] {
    var entries: [Entry] = []
    for status in ProgressStatus.allCases where self[status] > 0 { entries.append(Entry(status: status, count: self[status])) }
    return entries
  }

  /// The items that are judged: without those of the province, which are counted apart.
  public var judged: Int { total - self[.shared] }

  /// The counts of two groups together.
  public static func + (left: StatusCounts, right: StatusCounts) -> StatusCounts {
    var sum = left
    sum.counts &+= right.counts
    return sum
  }
}

extension ProgressStatus {
  /// Its place among them, from 0.
  fileprivate var place: Int {
    switch self {
    case .met: return 0
    case .claimed: return 1
    case .onTrack: return 2
    case .notYet: return 3
    case .behind: return 4
    case .slipped: return 5
    case .alert: return 6
    case .notReported: return 7
    case .ongoing: return 8
    case .shared: return 9
    case .noData: return 10
    }
  }
}
