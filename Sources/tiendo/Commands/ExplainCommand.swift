import ArgumentParser
import PlanModel
import SiteBuilder

/// `tiendo explain`: how one item stands and why, with every number put in.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Giải thích một chỉ tiêu, nhiệm vụ, trách nhiệm: vì sao có trạng thái ấy. (Explains how an item stands and why.)")

  @Argument(help: "Xã, phường: tên thư mục, như minh-hoa. (The commune, by its folder.)")
  var commune: String

  @Argument(help: "Mã của chỉ tiêu, nhiệm vụ, trách nhiệm, như nq57-2026-ct-v-18. (The item's id.)")
  var item: String

  @OptionGroup var source: ContentOptions

  @Option(
    help: "Ngày tính số liệu, như 2026-11-05; mặc định là hôm nay theo giờ Việt Nam, xã minh họa là ngày của xã. (The day to judge on.)")
  var asOf: Day?

  func validate() throws {
    try asOf?.requirePlausible("--as-of")
  }

  func run() throws {
    try source.answer { folder, prefix throws(TerminalFailure) in
      try ItemExplanation.text(of: item, at: commune, in: folder, prefix: prefix, asOf: asOf, today: SystemClock.todayInVietnam())
    }
  }
}
