import Editions
import PlanModel

/// What pages say and link differently for targets, tasks and duties.
extension ItemKind {
  /// The name over a page: "Chỉ tiêu", "Nhiệm vụ", "Trách nhiệm, giải pháp".
  var title: String {
    switch self {
    case .target, .task: return noun.capitalizedFirst
    case .duty: return say("Trách nhiệm, giải pháp")
    }
  }

  /// What an office is to an item where the plan's own heading is not known.
  var leadRole: String {
    switch self {
    case .target, .task: return say("chủ trì", in: "role")
    case .duty: return say("được giao")
    }
  }

  /// The rows that a plan's headings stand over.
  var rows: PlanDocument.Heading.Rows {
    switch self {
    case .target: return .targets
    case .task: return .tasks
    case .duty: return .duties
    }
  }
}
