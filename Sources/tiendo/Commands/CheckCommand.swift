import ArgumentParser
import Diagnostics
import PlanModel
import Publishing
import SiteBuilder

/// `tiendo check`: all mistakes of content and templates at once; writes no site.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Kiểm tra nội dung và khuôn trang, không dựng trang. (Checks content and templates without building.)")

  @OptionGroup var source: SourceOptions

  @Option(help: "Dạng kết quả: text, json hoặc html. (The form of the result.)")
  var format: DiagnosticPrinter.Format = .text

  func run() throws {
    let console = Console(language: source.lang, isQuiet: false)
    do {
      let draft = try source.draft()
      let printer = DiagnosticPrinter(language: source.lang)
      StandardStream.output.write(printer.print(draft.diagnostics, as: format, closing: draft.review.closing))
      if format == .text {
        console.counted(draft.diagnostics)
        StandardStream.output.write("\n" + printer.text(draft.review.closing))
      }
      if draft.hasErrors { throw ExitCode(1) }
    } catch let error as PublicationError {
      console.problem(error)
      throw ExitCode(error.exitCode)
    }
  }
}
