import ArgumentParser
import PlanModel
import SiteBuilder

/// `tiendo changes`: what changed between two days.
struct ChangesCommand: ParsableCommand {
  /// The forms of the answer.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  static let configuration = CommandConfiguration(
    commandName: "changes",
    abstract: "Điều gì đã đổi giữa hai ngày: chuyển đỏ, hết đỏ, đạt, điều chỉnh. (What changed between two days.)")

  @Option(help: "Từ hết ngày này, như 2026-09-30. (From the end of this day.)")
  var from: Day

  @Option(help: "Đến hết ngày này, như 2026-10-31. (To the end of this day.)")
  var to: Day

  @Option(help: "Chỉ xã, phường này, tên thư mục; nêu được nhiều lần. (Only this commune, by its folder; may be repeated.)")
  var commune: [String] = []

  @Option(help: "Dạng kết quả: text hoặc json. (The form of the result.)")
  var format: Format = .text

  @OptionGroup var source: ContentOptions

  func validate() throws {
    try from.requirePlausible("--from")
    try to.requirePlausible("--to")
    guard from < to else { throw ValidationError("--from: phải trước --to (must be before --to)") }
  }

  func run() throws {
    try source.answer { folder, prefix throws(TerminalFailure) in
      let report = try ChangesReport(from: from, to: to, at: commune, in: folder, prefix: prefix, jobs: SystemClock.cores)
      return format == .json ? report.json : report.text
    }
  }
}
