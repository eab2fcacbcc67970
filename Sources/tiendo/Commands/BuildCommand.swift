import ArgumentParser
import Diagnostics
import PlanModel
import SiteBuilder

/// `tiendo build`: the whole site, or nothing.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Dựng cả trang vào thư mục đầu ra. (Builds the site into the output folder.)")

  @OptionGroup var source: SourceOptions

  @Option(help: "Thư mục đầu ra. (The output folder.)")
  var output = "Site/public"

  @OptionGroup var publishing: PublishOptions

  @Option(help: "Chỉ một phần của trang, như 2/3; gộp mọi phần là cả trang. (Only one of so many parts, which together are the site.)")
  var shard: Shard?

  @OptionGroup var printing: PrintOptions

  @OptionGroup var searching: SearchOptions

  @Option(help: "Ký lần công bố bằng khóa SSH này. (Sign the publication with this SSH key.)")
  var sign: String?

  @Flag(help: "Dựng lại mọi thứ, không dựa vào lần trước. (Build all anew, whatever the build before has left.)")
  var full = false

  @Flag(help: "Chỉ in lỗi và lưu ý. (Print errors and warnings alone.)")
  var quiet = false

  func validate() throws {
    guard shard == nil || publishing.commune.isEmpty else {
      throw ValidationError("--shard và --commune không đi cùng nhau (do not go together)")
    }
    guard shard == nil || sign == nil else {
      throw ValidationError("--shard và --sign không đi cùng nhau (do not go together)")
    }
    // A shard holds the pages of some communes of a province alone.
    guard shard == nil || !searching.search else {
      throw ValidationError("--shard và --search không đi cùng nhau (do not go together)")
    }
  }

  func run() throws {
    let console = Console(language: source.lang, isQuiet: quiet)
    console.say(vi: "Tính đến ngày \(Format.day(source.asOf)).", en: "As of \(source.asOf.iso).")
    try publishing.write(to: output, from: source, console) {
      var publisher = SitePublisher(source: source, output: output, console: console)
      publisher.base = publishing.base
      publisher.communes = publishing.commune
      publisher.shard = shard
      publisher.typesetter = printing.typesetter(among: source.pythons, console: console)
      publisher.painter = printing.painter(among: source.pythons, console: console)
      publisher.indexer = searching.indexer(among: source.pythons, console: console)
      publisher.isFull = full
      publisher.signer = sign.map { PublicationSigner(key: $0) }
      let published = try publisher.publish { draft in
        console.report(draft.diagnostics)
        if draft.hasErrors { console.failed(draft.diagnostics) }
      }
      guard let published else { throw ExitCode(1) }
      if published.summary.foundChanged {
        console.problem(
          vi: "trang trong “\(output)” đã bị sửa sau lần công bố trước; lần này thay bằng trang mới dựng và ghi điều đó vào \(output).history",
          en: "the site in “\(output)” was changed after its last publication; it was replaced, and \(output).history tells of it")
      }
      console.summarize(published.draft, published.summary, documents: published.documents, cards: published.cards)
      console.remind(published.draft.review)
    }
  }
}

extension Shard: ExpressibleByArgument {
  /// A shard as on the command line: `2/3`.
  public init?(argument: String) {
    let parts = argument.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let index = Int(parts[0]), let count = Int(parts[1]) else { return nil }
    self.init(index, of: count)
  }
}
