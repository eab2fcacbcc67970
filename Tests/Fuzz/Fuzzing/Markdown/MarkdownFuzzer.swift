import Markdown

extension Fuzzer {
  /// Texts in Markdown.
  public static func markdown(_ corpus: Corpus) -> Fuzzer {
    Fuzzer(
      name: "markdown", seeds: corpus.files("Content", ending: ".md"), words: MarkdownGrammar.words,
      invent: { random in MarkdownGrammar.text(&random) },
      broken: MarkdownFacts.broken)
  }
}

/// What holds for all texts in Markdown.
enum MarkdownFacts {
  static func broken(_ input: [UInt8]) -> String? {
    let source = String(decoding: input, as: UTF8.self)
    let offset = Int(input.first ?? 0) % 9 - 4
    let document = MarkdownDocument(source, headingLevelOffset: offset)
    guard document == MarkdownDocument(source, headingLevelOffset: offset) else { return "read twice, it is not the same" }
    let lines = DiagnosticCheck.lines(of: source).count
    let places = document.headings.map(\.line) + document.links.map(\.line) + document.rawHTML.map(\.line)
    if let line = places.first(where: { !(1...max(1, lines)).contains($0) }) { return "something stands on line \(line) of \(lines)" }
    if MarkdownDocument.isWithoutLinksAndHTML(source), !document.links.isEmpty || !document.rawHTML.isEmpty {
      return "links or HTML without their signs"
    }
    if Set(document.headings.map(\.id)).count != document.headings.count { return "two headings have one id" }
    return HTMLCheck.broken(document.html, headings: document.headings)
  }
}
