extension Explanation {
  /// The paragraph and both examples as parts of a page.
  public func html(in language: MessageLanguage) -> String {
    "<p>\(HTMLText.escaped(paragraph))</p>\n" + example(Explanation.wrongTitle, wrong, in: language)
      + example(Explanation.rightTitle, right, in: language)
  }

  private func example(_ title: LocalizedText, _ lines: [String], in language: MessageLanguage) -> String {
    "<p class=\"ex\">\(title.text(in: language))</p>\n<pre>\(HTMLText.escaped(lines.joined(separator: "\n")))</pre>\n"
  }
}
