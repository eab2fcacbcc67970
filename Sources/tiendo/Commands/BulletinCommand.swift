import ArgumentParser
import Diagnostics
import PlanModel
import Publishing
import SiteBuilder
import Typesetting

/// `tiendo bulletin`: the papers of one period alone, the same bytes as in the site.
struct BulletinCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bulletin",
    abstract:
      "Làm bản tin, báo cáo của một kỳ; kỳ chưa có tệp trong bulletins/ thì ra dự thảo. (Makes the papers of one period; a draft where none is written.)"
  )

  @OptionGroup var source: SourceOptions

  @Option(help: "Kỳ, như 2026-06 (tháng), 2026-H1 (6 tháng) hoặc 2026 (năm). (The month, half-year or year.)")
  var month: Period

  @Option(help: "Thư mục đầu ra. (The output folder.)")
  var output = "Site/papers"

  @OptionGroup var publishing: PublishOptions

  @OptionGroup var printing: PrintOptions

  @Flag(help: "Chỉ in lỗi và lưu ý. (Print errors and warnings alone.)")
  var quiet = false

  func validate() throws {
    guard Paper.lengths.contains(month.kind) else {
      throw ValidationError("--month: tháng, 6 tháng hoặc năm (a month, a half-year or a year), như 2026-06, 2026-H1, 2026")
    }
  }

  func run() throws {
    let console = Console(language: source.lang, isQuiet: quiet)
    try publishing.write(to: output, from: source, console) {
      let typesetter = printing.typesetter(among: source.pythons, console: console)
      let painter = printing.painter(among: source.pythons, console: console)
      let draft = try source.draft(
        base: publishing.base, communes: publishing.commune, typesets: typesetter != nil, paints: painter != nil, drafting: month)
      console.report(draft.diagnostics)
      if draft.hasErrors {
        console.failed(draft.diagnostics)
        throw ExitCode(1)
      }
      let papers = draft.papers.filter { $0.period == month }
      guard !papers.isEmpty else {
        console.problem(
          vi: "kỳ \(Format.period(month)) chưa đến ngày chốt số liệu, chưa làm bản tin nào",
          en: "the cut-off of \(month.key) has not come; no paper was made")
        throw ExitCode(1)
      }
      let publication = try Publication.begin(output: output, confidential: true)
      try draft.renderPapers(of: month, to: PublicationOutput(publication))
      try typesetter?.typeset(papers, base: draft.base, processes: source.jobs, into: publication, console: console) {}
      try painter?.paint(draft.socialCards.filter { $0.period == month }, processes: source.jobs, into: publication) {}
      let summary = try publication.commit { $0.contains("/ban-tin/") }
      for paper in papers {
        let path = output + "/" + (typesetter == nil ? paper.html : paper.pdf)
        console.say(vi: path, en: path)
      }
      console.say(
        vi: "\(summary.written) tệp ghi mới, \(summary.unchanged + summary.kept) tệp không đổi.",
        en: "\(summary.written) files written, \(summary.unchanged + summary.kept) unchanged.")
    }
  }
}

extension Period: ExpressibleByArgument {
  /// A period as on the command line: `2026-06`, `2026-H1`, `2026`.
  public init?(argument: String) {
    guard let period = Period.read(argument) else { return nil }
    self = period
  }
}
