import ContentReader
import Diagnostics
import Serving

extension SiteState {
  /// The most notices of each kind that a browser is shown; nobody reads more, and the console has all.
  private static let longest = 200

  /// A state from what a build found.
  init(_ diagnostics: [Diagnostic], version: String, _ language: MessageLanguage) {
    let printer = DiagnosticPrinter(language: language)
    func notices(_ severity: Diagnostic.Severity) -> Counted {
      let all = diagnostics.filter { $0.severity == severity }
      return Counted(notices: all.prefix(Self.longest).map { Notice($0, printer, language) }, count: all.count)
    }
    self.init(version: version, errors: notices(.error), warnings: notices(.warning))
  }
}

extension Notice {
  /// A diagnostic in the author's language. Names of files and quoted cells may hold personal data, and screens are shown to others.
  fileprivate init(_ diagnostic: Diagnostic, _ printer: DiagnosticPrinter, _ language: MessageLanguage) {
    func words(_ text: LocalizedText) -> String { PersonalData.masked(text.text(in: language)) }
    func place(_ place: SourcePlace) -> String { PersonalData.masked(printer.place(place)) }
    self.init(
      place: place(diagnostic.place), message: words(diagnostic.message), advice: diagnostic.advice.map(words), id: diagnostic.id,
      related: diagnostic.related.map { place($0.place) + ": " + words($0.message) })
  }
}

extension LiveWords {
  /// The words in a language of messages.
  init(_ language: MessageLanguage) {
    switch language {
    case .vi:
      self.init(
        language: "vi", errors: "# lỗi: chưa dựng lại được",
        explanation: "Trang phía sau là bản gần nhất không có lỗi. Sửa xong, lưu lại là trang tự đổi.",
        warnings: "# lưu ý", rest: "… và # điều nữa, xem ở cửa sổ lệnh", hide: "Thu nhỏ",
        lost: "tiendo serve đã dừng: trang này không tự đổi nữa.", nothing: "Chưa có trang này.")
    case .en:
      self.init(
        language: "en", errors: "Errors: #. The site was not rebuilt.",
        explanation: "The page behind is the latest one without errors. It changes by itself once the files are mended and saved.",
        warnings: "Warnings: #", rest: "… and # more, listed in the terminal", hide: "Make small",
        lost: "tiendo serve has ended: this page no longer changes by itself.", nothing: "There is no such page yet.")
    }
  }
}
