import ArgumentParser
import PlanModel
import Publishing
import SiteBuilder

/// `tiendo issue`: freezes the figures of a paper, beside its text in the content.
struct IssueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "issue",
    abstract: "Chốt số liệu của một bản tin: từ đó bài và số liệu không được đổi. (Freezes the figures of a paper.)")

  @Argument(help: "Xã, phường: tên thư mục, như minh-hoa. (The commune, by its folder.)")
  var commune: String

  @Option(help: "Kỳ của bản tin: 2026-06, 2026-H1 hoặc 2026. (The period of the paper.)")
  var period: String

  @OptionGroup var source: ContentOptions

  @Option(help: "Ngày phát hành, như 2026-07-08; mặc định là hôm nay theo giờ Việt Nam. (The day of issue; today in UTC+7 by default.)")
  var asOf: Day = SystemClock.todayInVietnam()

  @Flag(help: "Phát hành lại bản tin đã chốt; phải nêu --reason. (Issue again what was issued.)")
  var reissue = false

  @Option(help: "Lý do phát hành lại, được công khai. (Why it is issued again; published.)")
  var reason: String?

  func validate() throws {
    try asOf.requirePlausible("--as-of")
    let words = reason.map(trimmed) ?? ""
    if reissue, words.isEmpty { throw ValidationError("--reissue: phải nêu lý do (needs a reason): --reason “…”") }
    if !reissue, reason != nil { throw ValidationError("--reason: chỉ đi cùng --reissue (goes with --reissue alone)") }
  }

  func run() throws {
    try source.ended { tree in
      let prefix = tree.root + "/"
      let file = try PaperIssue.file(of: period, at: commune, in: tree.folder(source.workbooks), prefix: prefix, on: asOf, again: reason.map(trimmed))
      try SourceFile.write(file.bytes, to: file.path, in: tree.root)
      let console = Console(language: source.lang, isQuiet: false)
      for change in file.changes { console.say(vi: "Đã đổi: " + change, en: "Changed: " + change) }
      console.say(vi: "\(prefix)\(file.path): chốt \(file.rows) dòng.", en: "\(prefix)\(file.path): \(file.rows) rows frozen.")
    }
  }

  private func trimmed(_ words: String) -> String {
    String(words.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
