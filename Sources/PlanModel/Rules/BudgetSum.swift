/// The budget lines of one year and one source of funds, added up. An amount that is not known is counted, never taken for zero.
public struct BudgetSum: Hashable, Sendable {
  /// One kind of amount over all lines.
  public struct Amount: Hashable, Sendable {
    /// The sum of what is known, in đồng; nil when nothing is.
    public let total: Int?
    /// How many of the lines have no amount.
    public let unknown: Int

    /// A sum of what is known, with how many amounts are not.
    public init(total: Int?, unknown: Int) {
      self.total = total
      self.unknown = unknown
    }

    init(_ amounts: [Int?]) {
      let known = amounts.compactMap { $0 }
      total = known.isEmpty ? nil : known.reduce(0, +)
      unknown = amounts.count - known.count
    }
  }

  /// The year.
  public let year: Int
  /// Where the money comes from.
  public let source: BudgetLine.Source
  /// How many lines there are.
  public let lines: Int
  /// What the province assigned.
  public let assigned: Amount
  /// What the commune plans.
  public let planned: Amount
  /// What was approved.
  public let approved: Amount
  /// What was paid out.
  public let disbursed: Amount

  /// A sum as it was printed once.
  public init(year: Int, source: BudgetLine.Source, lines: Int, assigned: Amount, planned: Amount, approved: Amount, disbursed: Amount) {
    self.year = year
    self.source = source
    self.lines = lines
    self.assigned = assigned
    self.planned = planned
    self.approved = approved
    self.disbursed = disbursed
  }

  /// The sums of some lines, the latest year first, sources in the order of ``BudgetLine/Source``.
  public static func sums(of lines: [BudgetLine]) -> [BudgetSum] {
    let years = Set(lines.map(\.period.year)).sorted(by: >)
    return years.flatMap { year in
      BudgetLine.Source.allCases.compactMap { source in
        let own = lines.filter { $0.period.year == year && $0.source == source }
        return own.isEmpty ? nil : BudgetSum(year: year, source: source, own)
      }
    }
  }

  private init(year: Int, source: BudgetLine.Source, _ lines: [BudgetLine]) {
    self.year = year
    self.source = source
    self.lines = lines.count
    assigned = Amount(lines.map(\.assigned))
    planned = Amount(lines.map(\.planned))
    approved = Amount(lines.map(\.approved))
    disbursed = Amount(lines.map(\.disbursed))
  }
}
