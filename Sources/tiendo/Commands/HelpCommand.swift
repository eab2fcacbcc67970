import ArgumentParser
import Diagnostics
import Explanations

/// `tiendo help`: what a message means, by its id; or how a command is used, as the parser itself would tell.
struct HelpCommand: ParsableCommand {
  /// The forms of the answer.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case html
  }

  static let configuration = CommandConfiguration(
    commandName: "help",
    abstract: "Giải thích một thông báo theo mã, hoặc cách dùng một lệnh. (Explains a message by its id, or a command.)")

  @Argument(help: "Mã của thông báo, như missing-cell, hoặc tên lệnh; bỏ trống: mọi mã. (A message’s id, or a command; all ids by default.)")
  var name: [String] = []

  @Option(help: "Ngôn ngữ: vi hoặc en. (The language.)")
  var lang: MessageLanguage = .vi

  @Option(help: "Dạng kết quả: text hoặc html. (The form of the result.)")
  var format: Format = .text

  func run() throws {
    let explanations = Explanations(in: lang)
    if name.isEmpty {
      StandardStream.output.write(format == .html ? explanations.page : introduction + "\n" + explanations.contents)
    } else if let command = HelpCommand.command(name) {
      if format == .html { throw ValidationError("--format html: chỉ cho mã của thông báo (for ids of messages alone)") }
      StandardStream.output.write(Tiendo.helpMessage(for: command) + "\n")
    } else if name.count == 1, let explanation = explanations.byID[name[0]] {
      StandardStream.output.write(format == .html ? explanations.page(of: explanation) : explanations.text(explanation))
    } else {
      unknown(among: explanations)
      throw ExitCode(64)
    }
  }

  private var introduction: String {
    lang == .vi
      ? "tiendo help <mã>: giải thích một thông báo, có ví dụ. tiendo help <lệnh>: cách dùng một lệnh. tiendo --help: các lệnh.\n"
      : "tiendo help <id>: explains a message, with an example. tiendo help <command>: how a command is used. tiendo --help: the commands.\n"
  }

  /// The command of a path of names, such as `build`; nil where there is none.
  private static func command(_ path: [String]) -> (any ParsableCommand.Type)? {
    var command: any ParsableCommand.Type = Tiendo.self
    for name in path {
      guard let next = command.configuration.subcommands.first(where: { $0.configuration.commandName == name }) else { return nil }
      command = next
    }
    return command
  }

  private func unknown(among explanations: Explanations) {
    let written = name.joined(separator: " ")
    let commands = Tiendo.configuration.subcommands.compactMap { $0.configuration.commandName }
    let ids = explanations.chapters.flatMap(\.entries).map(\.id)
    let near = NearestName.of(written, among: ids + commands)
    Console(language: lang, isQuiet: false).problem(
      vi: "không có thông báo hay lệnh “\(written)”" + (near.map { "; gần nhất là “\($0)”" } ?? "; tiendo help nêu mọi mã"),
      en: "there is no message or command “\(written)”" + (near.map { "; the nearest is “\($0)”" } ?? "; tiendo help lists all ids"))
  }
}
