extension Fuzzer {
  /// All of them. `python` is the Python that reads workbooks.
  public static func all(_ corpus: Corpus, python: String) -> [Fuzzer] {
    [
      printedWords(corpus), templates(corpus), markdown(corpus), delimited(corpus), sheet(corpus), settings(corpus),
      workbooks(corpus, python: python),
    ]
  }
}
