/// What a check cannot find and people must look for, at the end of its result.
public struct ClosingList: Hashable, Sendable {
  /// One thing to look for.
  public struct Entry: Hashable, Sendable {
    /// What it is, one sentence without a full stop.
    public let words: LocalizedText
    /// Where to look: files as the author knows them.
    public let items: [String]

    /// An entry.
    public init(_ words: LocalizedText, items: [String] = []) {
      self.words = words
      self.items = items
    }
  }

  /// What the list is.
  public let title: LocalizedText
  /// The entries in order.
  public let entries: [Entry]

  /// A list.
  public init(title: LocalizedText, entries: [Entry]) {
    self.title = title
    self.entries = entries
  }
}

extension DiagnosticPrinter {
  /// A closing list as lines of text. Of many files the first are named, so that it stays short; the page names all.
  public func text(_ closing: ClosingList, longest: Int = 12) -> String {
    var lines = [closing.title.text(in: language) + ":"]
    for entry in closing.entries {
      lines.append("- " + entry.words.text(in: language))
      lines += entry.items.prefix(longest).map { "    " + $0 }
      let rest = entry.items.count - longest
      if rest > 0 { lines.append(language == .vi ? "    … và \(rest) tệp nữa" : "    … and \(rest) more") }
    }
    return lines.map(line).joined()
  }
}
