import ContentReader
import Diagnostics
import Glibc
import PlanModel
import Publishing
import SiteBuilder

/// What a command says: news and summaries on standard output, mistakes and problems on standard error.
struct Console: Sendable {
  /// The language.
  let language: MessageLanguage
  /// Whether only errors and warnings are printed, no notes and no news.
  let isQuiet: Bool
  /// When the command began.
  private let start = SystemClock.seconds()

  init(language: MessageLanguage, isQuiet: Bool) {
    self.language = language
    self.isQuiet = isQuiet
  }

  /// A line of news.
  func say(vi: String, en: String) {
    if !isQuiet { StandardStream.output.write((language == .vi ? vi : en) + "\n") }
  }

  /// All diagnostics, each with its file: what a build says is read in logs, and by what looks for `file:line:`.
  func report(_ diagnostics: [Diagnostic]) {
    let told = isQuiet ? diagnostics.filter { $0.severity != .note } : diagnostics
    complain(DiagnosticPrinter(language: language).print(told, as: .lines))
  }

  /// Something that stopped the command and is no fault of the content.
  func problem(vi: String, en: String) {
    complain("tiendo: " + (language == .vi ? vi : en) + "\n")
  }

  /// Clears the screen, where there is one.
  func clear() {
    if isatty(StandardStream.output.rawValue) == 1 { StandardStream.output.write("\u{1B}[H\u{1B}[2J\u{1B}[3J") }
  }

  /// How many mistakes there are, and where more is said of each.
  func counted(_ diagnostics: [Diagnostic]) {
    let all = SeverityCounts(diagnostics).all
    say(vi: all.vi + ".", en: all.en + ".")
    guard !diagnostics.isEmpty else { return }
    say(
      vi: "Giải thích và ví dụ, theo mã trong ngoặc vuông: tiendo help <mã>",
      en: "More of each, with an example, by the id in brackets: tiendo help <id>")
  }

  /// That nothing was published.
  func failed(_ diagnostics: [Diagnostic]) {
    failed(diagnostics.count { $0.severity == .error })
  }

  /// That nothing was published, for so many mistakes.
  func failed(_ errors: Int) {
    complain(
      language == .vi
        ? "\(errors) lỗi: chưa dựng trang, trang cũ còn nguyên.\n" : "\(errors) errors: nothing was built, the old site is untouched.\n")
  }

  /// What a build did; `documents` is the number of PDFs it made, `cards` that of social cards.
  func summarize(_ draft: SiteBuild, _ summary: PublicationSummary, documents: Int = 0, cards: Int = 0) {
    let counts = SeverityCounts(draft.diagnostics)
    let notes = counts.notes > 0 ? Diagnostic.Severity.note.counted(counts.notes) : nil
    let seconds = Format.number(SystemClock.seconds() - start, decimals: 2) ?? "0"
    let pdf = documents > 0 ? " \(documents) PDF;" : ""
    let png = cards > 0 ? " \(cards) PNG;" : ""
    let hidden = draft.rowsAfterAsOf
    say(
      vi: "\(draft.pages) trang;\(pdf)\(png) \(summary.written) tệp ghi mới, \(summary.unchanged + summary.kept) tệp không đổi, "
        + "\(summary.removed) tệp bỏ đi; \(counts.warnings) lưu ý\(notes.map { ", " + $0.vi } ?? ""); \(seconds) giây.",
      en: "\(draft.pages) pages;\(pdf)\(png) \(summary.written) files written, \(summary.unchanged + summary.kept) unchanged, "
        + "\(summary.removed) removed; \(counts.warnings) warnings\(notes.map { ", " + $0.en } ?? ""); \(seconds.replacing(",", with: ".")) seconds.")
    if hidden > 0 {
      say(vi: "\(hidden) dòng báo cáo nhận sau ngày tính chưa được dùng.", en: "\(hidden) rows received after that day were not used.")
    }
    if draft.base == nil {
      say(
        vi: "Chưa có địa chỉ công khai (base trong site.yml): không có nguồn tin, danh sách trang, danh mục dữ liệu, ảnh chia sẻ.",
        en: "No public address (base in site.yml): no feeds, lists of pages, data catalogues and social cards.")
    }
    if draft.papersAfterAsOf > 0 {
      say(
        vi: "\(draft.papersAfterAsOf) bản tin chưa đến ngày chốt số liệu nên chưa được dựng.",
        en: "\(draft.papersAfterAsOf) papers whose cut-off has not come were not made.")
    }
  }

  /// What only people can look through, in a line.
  func remind(_ review: ReviewList) {
    say(vi: review.line.vi, en: review.line.en)
  }

  /// Names of files and quoted cells may hold personal data, and logs are read by many.
  private func complain(_ text: String) {
    StandardStream.error.write(PersonalData.masked(text))
  }
}
