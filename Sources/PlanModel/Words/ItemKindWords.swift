extension ItemKind {
  /// What residents call it: "chỉ tiêu", "nhiệm vụ", "trách nhiệm".
  public var noun: String {
    switch self {
    case .target: return "chỉ tiêu"
    case .task: return "nhiệm vụ"
    case .duty: return "trách nhiệm"
    }
  }
}
