import ArgumentParser
import ContentReader
import Diagnostics
import PlanModel
import Publishing
import SiteBuilder
import Workbooks

/// What a command that only asks about the content may be told.
struct ContentOptions: ParsableArguments {
  @Option(help: "Thư mục nội dung. (The content folder.)")
  var content = "Content"

  @Option(help: "Ngôn ngữ của thông báo: vi hoặc en. (The language of messages.)")
  var lang: MessageLanguage = .vi

  @OptionGroup var python: PythonOptions

  /// What reads the workbooks of the content.
  var workbooks: WorkbookReader { WorkbookReader(pythons: python.candidates(beside: content), processes: 1) }

  /// Prints what an answer comes to; ends the command where there is none.
  func answer(_ ask: (_ folder: SourceFolder, _ prefix: String) throws(TerminalFailure) -> String) throws {
    try ended { tree in StandardStream.output.write(try ask(tree.folder(workbooks), tree.root + "/")) }
  }

  /// Runs a command on the content and turns its failures into messages and exit codes.
  func ended(_ work: (SourceTree) throws -> Void) throws {
    let console = Console(language: lang, isQuiet: false)
    do {
      try work(try SourceTree(root: content))
    } catch let error as PublicationError {
      console.problem(error)
      throw ExitCode(error.exitCode)
    } catch TerminalFailure.unknown(let words) {
      console.problem(vi: words.vi, en: words.en)
      throw ExitCode(64)
    } catch TerminalFailure.content(let diagnostics) {
      console.report(diagnostics)
      throw ExitCode(1)
    }
  }
}

extension Day {
  /// Throws where a day is no day of a plan of this kind, which began in 2025: a mistyped year would only show what makes no sense.
  func requirePlausible(_ option: String) throws {
    guard (2000...2100).contains(year) else { throw ValidationError("\(option): từ năm 2000 đến năm 2100 (between 2000 and 2100)") }
  }
}
