import Editions

extension ItemKind {
  /// The author's table that holds the kind.
  public var table: TableSchema {
    switch self {
    case .target: return AuthorTable.targets
    case .task: return AuthorTable.tasks
    case .duty: return AuthorTable.duties
    }
  }

  /// What residents call one: "chỉ tiêu", "nhiệm vụ", "trách nhiệm".
  public var noun: String {
    switch self {
    case .target: return say("chỉ tiêu", in: "one")
    case .task: return say("nhiệm vụ", in: "one")
    case .duty: return say("trách nhiệm", in: "one")
    }
  }

  /// What they call several.
  public var plural: String {
    switch self {
    case .target: return say("chỉ tiêu")
    case .task: return say("nhiệm vụ")
    case .duty: return say("trách nhiệm")
    }
  }

  /// Several in a list of all that a plan has: "40 chỉ tiêu", "3 trách nhiệm, giải pháp".
  public func counted(_ count: Int) -> String {
    switch self {
    case .target: return say("\(Format.number(count)) chỉ tiêu")
    case .task: return say("\(Format.number(count)) nhiệm vụ")
    case .duty: return say("\(Format.number(count)) trách nhiệm, giải pháp")
    }
  }

  /// "40 chỉ tiêu, 11 nhiệm vụ": without what there is none of.
  public static func counted(_ counts: [(ItemKind, Int)]) -> String {
    counts.filter { $0.1 > 0 }.map { $0.0.counted($0.1) }.joined(separator: ", ")
  }
}
