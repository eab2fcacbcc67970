import ArgumentParser
import Diagnostics
import Explanations
import PlanModel
import Publishing
import SiteBuilder
import Watching

/// `tiendo check`: all mistakes of content and templates at once; writes no site.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Kiểm tra nội dung và khuôn trang, không dựng trang. (Checks content and templates without building.)")

  @OptionGroup var source: SourceOptions

  @Option(help: "Dạng kết quả: text (theo tệp), lines (mỗi dòng một chỗ, cho trình soạn thảo), json hoặc html. (The form of the result.)")
  var format: DiagnosticPrinter.Format = .text

  @Flag(help: "Kiểm tra lại mỗi khi lưu tệp, đến khi nhấn Ctrl-C. (Checks again at each save, until Ctrl-C.)")
  var watch = false

  func run() throws {
    let console = Console(language: source.lang, isQuiet: false)
    guard watch else {
      do {
        if try check(console) { throw ExitCode(1) }
      } catch let error as PublicationError {
        console.problem(error)
        throw ExitCode(error.exitCode)
      }
      return
    }
    guard let interruption = Interruption(late: {}) else { throw ExitCode(74) }
    let watch = source.watch(every: 100)
    var sight: SourceWatch.Sight? = watch.look()
    while let before = sight {
      console.clear()
      do {
        _ = try check(console)
      } catch let error as PublicationError {
        // What the disk refuses now it may give when the next file is saved.
        console.problem(error)
      }
      sight = watch.change(since: before) { interruption.pause(milliseconds: $0) }
    }
  }

  /// Checks, and prints what is found. Whether there are errors.
  private func check(_ console: Console) throws -> Bool {
    let draft = try source.draft()
    let printer = DiagnosticPrinter(language: source.lang, explanations: format == .html ? Explanations(in: source.lang).byID : [:])
    StandardStream.output.write(printer.print(draft.diagnostics, as: format, closing: draft.review.closing))
    if format == .text {
      if !draft.diagnostics.isEmpty { StandardStream.output.write("\n") }
      console.counted(draft.diagnostics)
      StandardStream.output.write("\n" + printer.text(draft.review.closing))
    }
    return draft.hasErrors
  }
}
