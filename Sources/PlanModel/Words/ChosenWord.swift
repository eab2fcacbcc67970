import Editions

/// A word that an author chooses from a list, which tables and pages show as it is written.
public protocol ChosenWord: RawRepresentable, CaseIterable, Sendable where RawValue == String {}

extension ChosenWord {
  /// The word as a page says it, in the language of the edition.
  public var word: String { say(word: rawValue) }
}

extension ChosenWord {
  /// What a page says for a word that a plan prints: the plan's own in the Vietnamese edition, in another one what it means.
  static func spoken(_ printed: String, as word: Self?) -> String { Edition.isForeign ? word?.word ?? printed : printed }
}

extension CommuneSettings.Principle<ClarityWord>.Word {
  /// A word of a plan's "rõ" principle as a page says it: the plan's own in the Vietnamese edition, in another one what it asks.
  public var spoken: String {
    guard Edition.isForeign, let meaning else { return printed }
    switch meaning {
    case .person: return say("người", in: "clarity")
    case .work: return say("việc", in: "clarity")
    case .time: return say("thời gian", in: "clarity")
    case .responsibility: return say("trách nhiệm", in: "clarity")
    case .product: return say("sản phẩm", in: "clarity")
    case .authority: return say("thẩm quyền", in: "clarity")
    }
  }
}

extension DataQualityMeasure.Word: ChosenWord {}

extension DataQualityMeasure {
  /// The word as a page says it.
  public var spoken: String { Word.spoken(printed, as: word) }
}

extension Report.State: ChosenWord {}
extension Appraisal.Verdict: ChosenWord {}
extension CommuneSettings.Kind: ChosenWord {}
extension Submission.Kind: ChosenWord {}
extension Decision.Kind: ChosenWord {}
extension BudgetLine.Source: ChosenWord {}
extension UpdateFrequency: ChosenWord {}
extension Paper.Kind: ChosenWord {}
