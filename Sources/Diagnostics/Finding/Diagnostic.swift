/// One thing an author should know of: what is wrong, where, and what to write instead.
public struct Diagnostic: Hashable, Sendable {
  /// How grave it is.
  public enum Severity: String, Hashable, Sendable {
    /// The site is not built.
    case error
    /// The site is built, and the author should look.
    case warning
    /// The site is built as it should be, and the author need do nothing: what the program did with something, or what lies unused.
    case note
  }

  /// How grave it is.
  public let severity: Severity
  /// A stable name in `kebab-case`, the same in every language, for searching and for tests.
  public let id: String
  /// Where it is.
  public let place: SourcePlace
  /// What is wrong: the rule and what was found; one sentence without a full stop.
  public let message: LocalizedText
  /// What to write instead; nil when the message says it all.
  public let advice: LocalizedText?
  /// Other places that belong to it, such as the first use of an id used twice.
  public let related: [Related]

  /// Another place that explains the diagnostic.
  public struct Related: Hashable, Sendable {
    /// What stands there.
    public let message: LocalizedText
    /// Where.
    public let place: SourcePlace

    /// A remark about another place.
    public init(_ message: LocalizedText, at place: SourcePlace) {
      self.message = message
      self.place = place
    }
  }

  /// A diagnostic made from a finding of a catalogue and the place where it was found.
  public init(_ finding: Finding, at place: SourcePlace, related: [Related] = []) {
    severity = finding.severity
    id = finding.id
    message = finding.message
    advice = finding.advice
    self.place = place
    self.related = related
  }
}

/// What a rule has to say, without the place: the catalogues of messages are static members of this type, each beside its rule.
public struct Finding: Hashable, Sendable {
  /// How grave it is.
  public let severity: Diagnostic.Severity
  /// The stable name, see ``Diagnostic/id``.
  public let id: String
  /// What is wrong.
  public let message: LocalizedText
  /// What to write instead.
  public let advice: LocalizedText?

  /// A finding of any gravity, for what rebuilds one; rules say ``error(_:vi:en:advice:)``, ``warning(_:vi:en:advice:)`` or ``note(_:vi:en:advice:)``.
  public init(severity: Diagnostic.Severity, id: String, message: LocalizedText, advice: LocalizedText? = nil) {
    self.severity = severity
    self.id = id
    self.message = message
    self.advice = advice
  }

  /// A finding that stops the build.
  public static func error(_ id: String, vi: String, en: String, advice: LocalizedText? = nil) -> Finding {
    Finding(severity: .error, id: id, message: LocalizedText(vi: vi, en: en), advice: advice)
  }

  /// A finding that lets the build go on.
  public static func warning(_ id: String, vi: String, en: String, advice: LocalizedText? = nil) -> Finding {
    Finding(severity: .warning, id: id, message: LocalizedText(vi: vi, en: en), advice: advice)
  }

  /// A finding that asks nothing of the author.
  public static func note(_ id: String, vi: String, en: String, advice: LocalizedText? = nil) -> Finding {
    Finding(severity: .note, id: id, message: LocalizedText(vi: vi, en: en), advice: advice)
  }
}
