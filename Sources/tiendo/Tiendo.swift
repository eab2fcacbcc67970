import ArgumentParser

/// The command.
@main
struct Tiendo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tiendo",
    abstract: "Dựng trang công khai tiến độ thực hiện kế hoạch của xã, phường. (Builds a public account of how communes carry out their plans.)",
    subcommands: [
      BuildCommand.self, BulletinCommand.self, ChangesCommand.self, CheckCommand.self, ExplainCommand.self, FormCommand.self, HelpCommand.self,
      ImportCommand.self, IssueCommand.self, NewCommand.self, ServeCommand.self, TakeCommand.self, VerifyCommand.self,
    ])
}
