import JSON

/// A page as the index is made of it: its terms, what filters ask for, and what a result shows.
public struct SearchRecord: Sendable {
  /// Where the page lies in the site.
  public let path: String
  /// The page.
  public let page: SearchedPage
  /// What kind of page it is: the key for the filter, `chi-tieu`, and the word that results show, "Chỉ tiêu".
  public let kind: (key: String, word: String)
  /// Whose page it is: the folder for the filter and the name that results show; nil for a page of no commune.
  public let commune: (key: String, name: String)?
  /// The kinds of the offices that lead what the page tells of, for the filter.
  public let offices: [String]

  /// A record of a page.
  public init(
    path: String, page: SearchedPage, kind: (key: String, word: String), commune: (key: String, name: String)?, offices: [String]
  ) {
    self.path = path
    self.page = page
    self.kind = kind
    self.commune = commune
    self.offices = offices
  }

  /// The record as the indexing program reads it. What stands in the title weighs more.
  public var html: String {
    let title = SearchTerms.of([page.title])
    let body = SearchTerms.of(page.passages.lazy.flatMap(\.blocks), without: title)
    var text = "<!doctype html><html lang=\"vi\"><body><p data-pagefind-weight=\"5\">"
    text += PageCharacters.encoded(title.joined(separator: " "))
    text += "</p><p>"
    text += PageCharacters.encoded((body + filters).joined(separator: " "))
    text += "</p><p>"
    text += PageCharacters.encoded(HiddenLetters.written(shown))
    text += "</p></body></html>\n"
    return text
  }

  private var filters: [String] {
    var filters = [SearchTerms.filter("loai", kind.key)]
    if let commune { filters.append(SearchTerms.filter("xa", commune.key)) }
    if let status = page.status { filters.append(SearchTerms.filter("trang-thai", status.symbol)) }
    var seen: Set<String> = []
    return filters + offices.filter { seen.insert($0).inserted }.map { SearchTerms.filter("co-quan", $0) }
  }

  /// What a result shows, as JSON in one line: the address `u`, the title `t`, the kind `k`, the commune `c`, the status `s` with its class, its sign and
  /// its word, and the passages `x`, each with its anchor.
  private var shown: String {
    var bytes = Array("{\"u\":".utf8)
    JSONText.append(path, to: &bytes)
    bytes += ",\"t\":".utf8
    JSONText.append(page.title, to: &bytes)
    bytes += ",\"k\":".utf8
    JSONText.append(kind.word, to: &bytes)
    if let commune {
      bytes += ",\"c\":".utf8
      JSONText.append(commune.name, to: &bytes)
    }
    if let status = page.status {
      bytes += ",\"s\":".utf8
      SearchRecord.append([status.tone, status.symbol, status.word], to: &bytes)
    }
    bytes += ",\"x\":[".utf8
    for (position, passage) in page.passages.enumerated() {
      if position > 0 { bytes.append(UInt8(ascii: ",")) }
      SearchRecord.append([passage.anchor, passage.blocks.joined(separator: " · ")], to: &bytes)
    }
    return String(decoding: bytes, as: UTF8.self) + "]}"
  }

  private static func append(_ texts: [String], to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "["))
    for (position, text) in texts.enumerated() {
      if position > 0 { bytes.append(UInt8(ascii: ",")) }
      JSONText.append(text, to: &bytes)
    }
    bytes.append(UInt8(ascii: "]"))
  }
}
