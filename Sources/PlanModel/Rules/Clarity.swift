/// What a "rõ" asks of a row (rules.md of the method page, "Rõ").
public enum ClarityWord: String, CaseIterable, PrincipleMeaning {
  /// Rõ người: the post of the person in charge.
  case person
  /// Rõ việc: what is to be done.
  case work
  /// Rõ thời gian, rõ tiến độ: by when.
  case time
  /// Rõ trách nhiệm: the offices that lead.
  case responsibility
  /// Rõ sản phẩm, rõ kết quả: what shows completion.
  case product
  /// Rõ thẩm quyền: who may decide.
  case authority

  /// What a word of a plan's principle asks; nil for a word that this site has no rule for.
  public init?(printed: String) {
    switch printed.lowercased() {
    case "người": self = .person
    case "việc": self = .work
    case "thời gian", "tiến độ": self = .time
    case "trách nhiệm": self = .responsibility
    case "sản phẩm", "kết quả": self = .product
    case "thẩm quyền": self = .authority
    default: return nil
    }
  }
}

/// What the words of a principle of a plan ask.
public protocol PrincipleMeaning: Hashable, Sendable {
  /// What a word asks, as a plan prints it; nil for a word that this site has no rule for.
  init?(printed: String)
}

/// What a plan says of one "rõ" in one row.
public enum ClarityFinding: Hashable, Sendable {
  /// The row says it, in these words.
  case said(String)
  /// The row names no product, and the goal of the target stands for it.
  case goal(Target)
  /// The row says it in words that name no day, such as "Tháng 11".
  case unclear(String)
  /// The row leaves it to another paper, which these words name.
  case elsewhere(String)
  /// The row does not say it.
  case missing
  /// The site has no rule for the word.
  case unknownWord

  /// Whether the row is clear in this point.
  public var isClear: Bool {
    switch self {
    case .said, .goal: return true
    case .unclear, .elsewhere, .missing, .unknownWord: return false
    }
  }
}

/// A row of a plan that is held against the "rõ" principle.
public struct ClarityRow: Sendable {
  private let item: Item
  private let target: Target?
  private let kind: ItemKind
  private let document: PlanDocument

  /// A target of a plan.
  public init(_ target: Target, of document: PlanDocument) {
    self.init(target.item, target: target, kind: .target, of: document)
  }

  /// A task or a duty of a plan.
  public init(_ item: Item, kind: ItemKind, of document: PlanDocument) {
    self.init(item, target: nil, kind: kind, of: document)
  }

  private init(_ item: Item, target: Target?, kind: ItemKind, of document: PlanDocument) {
    self.item = item
    self.target = target
    self.kind = kind
    self.document = document
  }

  /// What the row says of a word of the principle; nil stands for one that this site has no rule for.
  public func finding(_ word: ClarityWord?) -> ClarityFinding {
    switch word {
    case nil: return .unknownWord
    case .person: return said(item.person)
    case .work: return .said(item.reading ?? item.statement)
    case .time: return time
    case .responsibility: return responsibility
    case .product:
      if item.product == nil, let target, target.goal.comparator != .none { return .goal(target) }
      return said(item.product)
    case .authority: return said(item.authority)
    }
  }

  private func said(_ words: String?) -> ClarityFinding { words.map { .said($0) } ?? .missing }

  private var time: ClarityFinding {
    if let printed = item.printedDue { return item.deadline == .unclear ? .unclear(printed) : .said(printed) }
    // A target without words of its own falls under a horizon of the plan.
    let horizon = document.horizons.first { $0.due == item.deadline.date && ($0.sections.isEmpty || $0.sections.contains(item.section)) }
    return said(horizon?.title)
  }

  private var responsibility: ClarityFinding {
    if !item.lead.isEmpty { return .said(item.lead.map(\.printed).joined(separator: ", ")) }
    return item.unassigned(kind, of: document).map { .elsewhere($0) } ?? .missing
  }
}

extension Item {
  /// Where the plan leaves the office of the row, such as an appendix; nil when the row names one or the plan simply names none. Duties are
  /// given to offices in the plan's own text or to nobody in particular: what a plan leaves to an appendix are its targets and tasks.
  public func unassigned(_ kind: ItemKind, of document: PlanDocument) -> String? {
    lead.isEmpty && kind != .duty ? document.unassigned : nil
  }
}
