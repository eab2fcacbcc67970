extension Diagnostic.Severity: CaseIterable, Comparable {
  /// The gravest first.
  public static var allCases: [Diagnostic.Severity] { [.error, .warning, .note] }

  /// Whether the left is graver.
  public static func < (left: Diagnostic.Severity, right: Diagnostic.Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .error: return 0
    case .warning: return 1
    case .note: return 2
    }
  }

  /// The word before a message.
  public var word: LocalizedText {
    switch self {
    case .error: return LocalizedText(vi: "lỗi", en: "error")
    case .warning: return LocalizedText(vi: "lưu ý", en: "warning")
    case .note: return LocalizedText(vi: "thông tin", en: "note")
    }
  }

  /// So many of them: `3 lỗi`, `1 warning`.
  public func counted(_ count: Int) -> LocalizedText {
    LocalizedText(vi: "\(count) \(word.vi)", en: "\(count) \(word.en)" + (count == 1 ? "" : "s"))
  }
}

/// How many there are of each severity.
public struct SeverityCounts: Hashable, Sendable {
  /// Those that stop the build.
  public private(set) var errors = 0
  /// Those that the author should look at.
  public private(set) var warnings = 0
  /// Those that ask nothing.
  public private(set) var notes = 0

  /// The counts of diagnostics.
  public init(_ diagnostics: some Sequence<Diagnostic>) {
    for diagnostic in diagnostics {
      switch diagnostic.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .note: notes += 1
      }
    }
  }

  /// The number of one severity.
  public func of(_ severity: Diagnostic.Severity) -> Int {
    switch severity {
    case .error: return errors
    case .warning: return warnings
    case .note: return notes
    }
  }

  /// All of them: `48 lỗi, 3 lưu ý, 0 thông tin`.
  public var all: LocalizedText { LocalizedText.list(Diagnostic.Severity.allCases.map { $0.counted(of($0)) }) }

  /// Those of which there are any: `48 lỗi, 3 lưu ý`; empty where there is none.
  public var some: LocalizedText { LocalizedText.list(Diagnostic.Severity.allCases.filter { of($0) > 0 }.map { $0.counted(of($0)) }) }
}

extension LocalizedText {
  /// Parted by commas.
  fileprivate static func list(_ parts: [LocalizedText]) -> LocalizedText {
    LocalizedText(vi: parts.map(\.vi).joined(separator: ", "), en: parts.map(\.en).joined(separator: ", "))
  }
}
