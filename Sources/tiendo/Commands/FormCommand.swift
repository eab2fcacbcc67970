import ArgumentParser
import ContentReader
import Forms
import PlanModel
import Publishing
import WorkbookWriting

/// `tiendo form`: the workbooks that offices fill in.
struct FormCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "form",
    abstract:
      "Làm biểu Excel để các cơ quan ghi báo cáo một kỳ, hoặc kết luận thẩm định. (Makes the workbooks that offices fill in.)")

  @Argument(help: "Xã, phường: tên thư mục, như minh-hoa. (The commune, by its folder.)")
  var commune: String

  @Option(help: "Kỳ báo cáo: 2026-07 (tháng), 2026-Q3, 2026-H1 hoặc 2026. (The period reported on.)")
  var month: Period?

  @Flag(help: "Biểu thẩm định các minh chứng đang chờ, mỗi cơ quan thẩm định một tệp. (Forms for the evidence that waits for a verdict.)")
  var appraisal = false

  @Option(help: "Chỉ cơ quan này, theo mã hoặc tên; ghi được nhiều lần. (Only this office, by id or name; may be repeated.)")
  var office: [String] = []

  @Flag(help: "Hỏi cả các trách nhiệm chưa báo cáo lần nào. (Also asks about duties never reported on.)")
  var duties = false

  @Option(help: "Thư mục đầu ra. (The output folder.)")
  var output = "Site/forms"

  @OptionGroup var source: ContentOptions

  @Option(help: "Ngày phát hành biểu; mặc định là hôm nay theo giờ Việt Nam, xã minh họa là ngày của xã. (The day of issue.)")
  var asOf: Day?

  func validate() throws {
    try asOf?.requirePlausible("--as-of")
    guard appraisal != (month != nil) else {
      throw ValidationError("ghi --month <kỳ> hoặc --appraisal, một trong hai (give --month <period> or --appraisal, one of the two)")
    }
    if appraisal, duties { throw ValidationError("--duties: chỉ đi cùng --month (goes with --month alone)") }
  }

  func run() throws {
    try source.endedForms { tree, console in
      let commune = try FormSource(commune, in: tree.folder(source.workbooks), prefix: tree.root + "/")
      let day = commune.day(asOf, today: SystemClock.todayInVietnam())
      let issue =
        if let month {
          try FormIssue.reports(of: month, at: commune, offices: office, on: day, includesNewDuties: duties)
        } else {
          try FormIssue.appraisals(at: commune, offices: office, on: day)
        }
      // A form that came back may lie where it was made: what somebody wrote into it is never overwritten.
      try NewFiles.write(issue.files.map { ($0.name, $0.bytes) }, in: output, areConfidential: true)
      for file in issue.files {
        let (vi, en) =
          file.unassigned == 0
          ? ("", "") : ("; \(file.unassigned) dòng kế hoạch không nêu cơ quan chủ trì", "; the plan gives \(file.unassigned) of them to no office")
        console.say(
          vi: "\(output)/\(file.name): \(file.office), \(file.rows) dòng\(vi).", en: "\(output)/\(file.name): \(file.office), \(file.rows) rows\(en)."
        )
      }
    }
  }
}

extension ContentOptions {
  /// Runs a command about forms on the content and turns its failures into messages and exit codes.
  func endedForms(_ work: (SourceTree, Console) throws -> Void) throws {
    let console = Console(language: lang, isQuiet: false)
    do {
      try ended { tree in try work(tree, console) }
    } catch FormRefusal.unknown(let words) {
      console.problem(vi: words.vi, en: words.en)
      throw ExitCode(64)
    } catch FormRefusal.content(let diagnostics) {
      console.report(diagnostics)
      throw ExitCode(1)
    } catch let failure as WorkbookWritingFailure {
      console.problem(failure)
      throw ExitCode(failure.exitCode)
    }
  }
}
