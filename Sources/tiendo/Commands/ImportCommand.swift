import ArgumentParser
import Diagnostics
import Importing
import Publishing
import Vietnamese

/// `tiendo import`: drafts the tables of a plan from its Word file, for an author to compare and finish.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Nháp plan.md, targets.csv, tasks.csv, offices.csv từ tệp Word của kế hoạch. (Drafts a plan's tables from its Word file.)")

  @Argument(help: "Tệp Word (.docx) của kế hoạch. (The plan as a Word file.)")
  var file: String

  @Option(help: "Mã của kế hoạch, như nq57: chữ thường, số, dấu nối. (The id of the plan.)")
  var plan: String

  @Option(help: "Thư mục để ghi bản nháp; không ghi đè tệp nào. (Where the draft goes; nothing is overwritten.)")
  var output: String

  @Option(help: "Ngôn ngữ của thông báo: vi hoặc en. (The language of messages.)")
  var lang: MessageLanguage = .vi

  func validate() throws {
    if !Slug.isValid(plan) { throw ValidationError("--plan: chỉ chữ thường không dấu, số, dấu nối (lower-case letters, digits and hyphens alone)") }
    if output.isEmpty { throw ValidationError("--output: phải nêu một thư mục (name a folder)") }
  }

  func run() throws {
    let console = Console(language: lang, isQuiet: false)
    do {
      let read = try LooseFile.read(file, atMost: WordDocument.longest)
      let draft = try ImportedPlan.draft(of: read.path, read.bytes, named: file, plan: plan)
      try NewFiles.write(draft.files.map { (path: $0.name, bytes: $0.bytes) }, in: output)
      report(draft, console)
    } catch let failure as WordDocument.Failure {
      console.problem(vi: "\(file): \(failure.words.vi)", en: "\(file): \(failure.words.en)")
      throw ExitCode(1)
    } catch let error as PublicationError {
      console.problem(error)
      throw ExitCode(error.exitCode)
    }
  }

  private func report(_ draft: ImportedPlan, _ console: Console) {
    let counts = draft.counts
    for doubt in draft.doubts { console.say(vi: doubt.line(in: .vi), en: doubt.line(in: .en)) }
    let names = draft.files.map(\.name).joined(separator: ", ")
    console.say(
      vi: "\(output): \(counts.targets) chỉ tiêu, \(counts.tasks) nhiệm vụ, \(counts.offices) cơ quan từ \(counts.tables) bảng; "
        + "\(draft.doubts.count) chỗ cần xem, đánh dấu “\(Doubt.mark)” và kể trong import-notes.md. Đã ghi: \(names).",
      en: "\(output): \(counts.targets) targets, \(counts.tasks) tasks, \(counts.offices) offices from \(counts.tables) tables; "
        + "\(draft.doubts.count) things to look at, marked “\(Doubt.mark)” and listed in import-notes.md. Written: \(names).")
  }
}
