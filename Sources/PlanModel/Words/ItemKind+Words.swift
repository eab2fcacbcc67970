extension ItemKind {
  /// The author's table that holds the kind.
  public var table: TableSchema {
    switch self {
    case .target: return AuthorTable.targets
    case .task: return AuthorTable.tasks
    case .duty: return AuthorTable.duties
    }
  }

  /// What residents call it: "chỉ tiêu", "nhiệm vụ", "trách nhiệm".
  public var noun: String {
    switch self {
    case .target: return "chỉ tiêu"
    case .task: return "nhiệm vụ"
    case .duty: return "trách nhiệm"
    }
  }
}
