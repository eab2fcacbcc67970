import PlanModel
import Templating

/// A sentence of the commune's own plan, quoted with its place.
final class ProvisionView: TemplateView {
  let sentence: PlanSentence

  init(_ sentence: PlanSentence) {
    self.sentence = sentence
  }

  static let schema = ViewSchema<ProvisionView>(
    "provision",
    [
      .text("text", "câu của kế hoạch, nguyên văn") { $0.sentence.text },
      .optionalText("source", "vị trí trong kế hoạch") { $0.sentence.source },
    ])
}

/// Some sentences, for pages that quote the plan at more than one place.
final class ProvisionListView: TemplateView {
  let provisions: [ProvisionView]

  init(_ provisions: [ProvisionView]) {
    self.provisions = provisions
  }

  static let schema = ViewSchema<ProvisionListView>(
    "provisions",
    [
      .list("provisions", "các câu của kế hoạch", ProvisionView.schema) { $0.provisions },
      .condition("any", "có câu nào") { !$0.provisions.isEmpty },
    ])
}

extension CommuneSite {
  /// What the plan says about some subjects, each sentence once, in the order of the subjects.
  func provisions(about subjects: Provision.Subject...) -> [ProvisionView] {
    subjects.flatMap { commune.settings.provisions(about: $0) }.eachOnce(by: \.text).map(ProvisionView.init)
  }
}
