/// How a site stands to its manifests and its history.
public struct Verification: Equatable, Sendable {
  /// What of a site is not as it was published.
  public struct Difference: Equatable, Sendable {
    /// How it differs.
    public enum Kind: Equatable, Sendable {
      /// Its bytes are others.
      case changed
      /// No manifest names it.
      case added
      /// A manifest names it, and it is not there.
      case missing
    }

    /// How it differs.
    public let kind: Kind
    /// Relative to the site.
    public let path: String
  }

  /// What of it is not as its manifests say, in the order of the paths' bytes.
  public var differences: [Difference] = []
  /// The number of files that were read.
  public var files = 0
  /// Their size in bytes.
  public var bytes = 0
  /// The seal of the manifests that stand there, by which it is found in the history.
  public var seal = ""
  /// How it stands to the history; nil where there is none beside it.
  public var history: HistoryFinding?

  /// Whether nothing was found.
  public var isClean: Bool { differences.isEmpty && history?.isClean ?? true }
}

/// How a site stands to its history, and that to itself.
public struct HistoryFinding: Equatable, Sendable {
  /// The number of the first entry that does not follow from the one before, or cannot be read; nil where all do.
  public var brokenAt: Int?
  /// How many entries there are.
  public var count = 0
  /// The entry of the site that stands there, the last where there are several; nil where none has its seal.
  public var entry: HistoryEntry?
  /// The line of that entry, which a signature signs.
  public var line: [UInt8] = []
  /// The file of that signature; nil where there is none.
  public var signature: String?

  /// Whether the site is the last publication of a history that is whole.
  public var isClean: Bool { brokenAt == nil && entry?.number == count }
}
