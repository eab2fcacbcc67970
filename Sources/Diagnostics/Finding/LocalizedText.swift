/// The languages messages are written in.
public enum MessageLanguage: String, CaseIterable, Sendable {
  /// Vietnamese, the default.
  case vi
  /// English, by choice.
  case en
}

/// One sentence in every language the program speaks.
public struct LocalizedText: Hashable, Sendable {
  /// In Vietnamese.
  public let vi: String
  /// In English.
  public let en: String

  /// A sentence in both languages.
  public init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  /// The sentence in one language.
  public func text(in language: MessageLanguage) -> String {
    switch language {
    case .vi: return vi
    case .en: return en
    }
  }
}
