import PlanModel

@testable import SiteBuilder

/// What a resident reads of how item "a" of a commune was judged: a step a line, the result between asterisks, then the conclusions.
func explained(_ commune: SmallCommune, _ asOf: String) -> String {
  let site = commune.site(asOf)
  let target = site.targets.first { $0.item.id == "a" }
  guard let item = target?.item ?? site.tasks.first(where: { $0.item.id == "a" })?.item, let assessment = site.judged.assessments["a"] else {
    return "no item"
  }
  let explanation = Explanation(
    .init(assessment: assessment, item: item, target: target, history: site.history(of: "a"), alertsByPlan: site.alertsByPlan))
  let steps = explanation.steps.map { step in "\(step.question) \(step.equation.map { $0 + " " } ?? "")*\(step.result)*" }
  return (["\(assessment.rule.rawValue): \(StatusWords.full(assessment, alertsByPlan: site.alertsByPlan))"] + steps + explanation.conclusions)
    .joined(separator: "\n")
}
