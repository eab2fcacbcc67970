/// What a target is to reach, understood from the printed words.
public struct Goal: Hashable, Sendable {
  /// How a value is held against the goal.
  public enum Comparator: String, CaseIterable, Hashable, Sendable {
    /// `≥`: at least.
    case atLeast = ">="
    /// `>`: more than.
    case above = ">"
    /// `≤`: at most; less is better.
    case atMost = "<="
    /// `<`: less than; less is better.
    case below = "<"
    /// From … to: met from the lower end.
    case between
    /// A rank: among the first so many; less is better.
    case top
    /// Without a measure: judged by the office's own word.
    case none
  }

  /// How a value is compared.
  public let comparator: Comparator
  /// The lower bound; nil where the comparator has none.
  public let min: Quantity?
  /// The upper bound; nil where the comparator has none. For a rank the last place that counts.
  public let max: Quantity?

  /// A goal.
  public init(comparator: Comparator, min: Quantity? = nil, max: Quantity? = nil) {
    self.comparator = comparator
    self.min = min
    self.max = max
  }

  /// A target without a measure.
  public static let unmeasured = Goal(comparator: .none)

  /// Whether a smaller value is better.
  public var lessIsBetter: Bool {
    switch comparator {
    case .atMost, .below, .top: return true
    case .atLeast, .above, .between, .none: return false
    }
  }

  /// The figure that progress is measured against: the lower end of a range, the upper bound where less is better; nil without a measure.
  public var bound: Quantity? { lessIsBetter ? max : min }

  /// Whether a value meets the goal; false without a measure.
  public func isMet(by value: Quantity) -> Bool {
    guard let bound else { return false }
    switch comparator {
    case .atLeast, .between: return value >= bound
    case .above: return value > bound
    case .atMost, .top: return value <= bound
    case .below: return value < bound
    case .none: return false
    }
  }
}
