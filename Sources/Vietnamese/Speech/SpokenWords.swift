/// Texts as a loudspeaker's announcer reads them: figures, dates and abbreviations in words.
public enum SpokenWords {
  /// A text in spoken words: "Nghị quyết số 57-NQ/TW, ≥ 80%" gives "Nghị quyết số năm mươi bảy của Trung ương, từ tám mươi phần trăm trở lên".
  ///
  /// Line breaks and the signs around words stay; addresses of pages and mail are left out; what is unknown stays as printed. Capitals are not
  /// added: a text that begins with a figure begins with a small letter.
  public static func of(_ text: String) -> String {
    var reading = SpokenReading(text)
    return reading.run()
  }
}
