import ArgumentParser
import Diagnostics
import PlanModel
import Publishing
import Searching
import SiteBuilder
import Typesetting

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

  @Flag(help: "Dựng lại mọi thứ, không dựa vào lần trước. (Build all anew, whatever the build before has left.)")
  var full = false

  @Flag(help: "Chỉ in lỗi và lưu ý. (Print errors and warnings alone.)")
  var quiet = false

  func validate() throws {
    guard shard == nil || publishing.commune.isEmpty else {
      throw ValidationError("--shard và --commune không đi cùng nhau (do not go together)")
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
      let typesetter = printing.typesetter(beside: source.content, console: console)
      let painter = printing.painter(beside: source.content, console: console)
      let indexer = searching.indexer(among: printing.python.candidates(beside: source.content), console: console)
      let isWhole = publishing.commune.isEmpty && shard == nil
      let memory = isWhole && !full ? try BuildCacheFile(output: output).read() : nil
      do {
        try build(since: memory, typesetter, painter, indexer, console)
      } catch PublicationError.needsWholeSite where memory != nil {
        // Another build came between: what was remembered is of no site any more.
        try build(since: nil, typesetter, painter, indexer, console)
      }
    }
  }

  private func build(since memory: [UInt8]?, _ typesetter: Typesetter?, _ painter: CardPainter?, _ indexer: SearchIndexer?, _ console: Console) throws
  {
    let draft = try source.draft(
      base: publishing.base, communes: publishing.commune, shard: shard, typesets: typesetter != nil, paints: painter != nil,
      search: indexer?.version,
      since: memory.flatMap { BuildRecord($0) })
    console.report(draft.diagnostics)
    if draft.hasErrors {
      console.failed(draft.diagnostics)
      throw ExitCode(1)
    }
    var summary = PublicationSummary(written: 0, unchanged: draft.allFiles, kept: 0, removed: 0, exchanged: false)
    let papers = typesetter == nil ? [] : draft.papers
    let cards = draft.socialCards
    if !draft.isUnchanged {
      let parts = draft.parts
      let publication = try parts.map { try Publication.begin(output: output, parts: $0, after: memory) } ?? Publication.begin(output: output)
      let progress = ProgressLine(total: draft.files + papers.count + cards.count, console: console)
      let record = try draft.render(to: PublicationOutput(publication, progress))
      try typesetter?.typeset(papers, base: draft.base, processes: source.jobs, into: publication, console: console, step: progress.step)
      try painter?.paint(cards, processes: source.jobs, into: publication, step: progress.step)
      try indexer?.index(draft.searchScopes, in: publication)
      if let record { publication.remember(record.bytes) }
      summary = try parts == nil ? publication.commit(keeping: draft.keepsFromBefore) : publication.commit()
      progress.end()
    }
    console.summarize(draft, summary, documents: papers.count, cards: cards.count)
    console.remind(draft.review)
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
