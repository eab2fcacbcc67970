import PlanModel
import Publishing
import Searching
import SiteBuilder
import Typesetting
import Workbooks

/// A site made and put in the old one's place, for `build` and `serve`. It goes on from the build before where it may.
struct SitePublisher {
  let source: SourceOptions
  /// The folder of the site.
  let output: String
  let console: Console
  var base: String?
  var communes: [String] = []
  var shard: Shard?
  /// The formats of the data that are made; nil for those of the settings.
  var formats: Set<DataFormat>?
  /// The other languages that are made; nil for those of the settings.
  var languages: Set<String>?
  var typesetter: Typesetter?
  var painter: CardPainter?
  var indexer: SearchIndexer?
  /// What reads workbooks; nil for a reader of this build alone.
  var workbooks: WorkbookReader?
  /// Whether all is made anew, whatever the build before has left.
  var isFull = false

  /// Whether the site must outlast a power cut, and be known later: a draft has no manifests and no history.
  var isLasting = true

  /// What signs the publication; nil for none.
  var signer: PublicationSigner?
  /// Whether other accounts may not look into a site that was not there before.
  var isConfidential = false

  /// What was published.
  struct Published {
    let draft: SiteBuild
    let summary: PublicationSummary
    /// How many PDFs were made.
    let documents: Int
    /// How many social cards were made.
    let cards: Int
  }

  /// Reads, checks, makes and publishes. `read` is told what was read before anything is made, in either case. Nil where mistakes shut the gate: the old
  /// site stands. Throws what the disk and other programs refuse.
  func publish(read: (SiteBuild) -> Void) throws -> Published? {
    let isWhole = communes.isEmpty && shard == nil
    let before = isWhole && !isFull ? try remembered() : nil
    do {
      return try publish(since: before, read)
    } catch PublicationError.needsWholeSite where before != nil {
      // Another build came between: what was remembered is of no site any more.
      return try publish(since: nil, read)
    }
  }

  /// What the build before remembers, and the stamp of the file that it stands in.
  private typealias Before = (record: BuildRecord?, stamp: BuildCacheFile.Stamp)

  private func remembered() throws -> Before? {
    try BuildCacheFile(output: output).read().map { (BuildRecord($0.bytes), $0.stamp) }
  }

  private func publish(since before: Before?, _ read: (SiteBuild) -> Void) throws -> Published? {
    let draft = try source.draft(
      base: base, communes: communes, shard: shard, typesets: typesetter != nil, paints: painter != nil, search: indexer?.version,
      formats: formats, languages: languages, workbooks: workbooks, since: before?.record)
    read(draft)
    if draft.hasErrors { return nil }
    var summary = PublicationSummary(written: 0, unchanged: draft.allFiles, kept: 0, removed: 0, exchanged: false)
    let papers = typesetter == nil ? [] : draft.papers
    let cards = draft.socialCards
    if !draft.isUnchanged {
      let parts = draft.parts
      let manifest = isLasting ? manifestPlan(draft) : nil
      let publication =
        try parts.map { try Publication.begin(output: output, parts: $0, after: before?.stamp, lasting: isLasting, manifest: manifest) }
        ?? Publication.begin(output: output, lasting: isLasting, confidential: isConfidential, manifest: manifest)
      let progress = ProgressLine(total: draft.files + papers.count + cards.count, console: console)
      let rendered = try draft.render(to: PublicationOutput(publication, progress))
      try typesetter?.typeset(papers, base: draft.base, processes: source.jobs, into: publication, console: console, step: progress.step)
      try painter?.paint(cards, processes: source.jobs, into: publication, step: progress.step)
      try indexer?.index(draft.searchScopes, in: publication)
      if let record = rendered.record { publication.remember(record.write) }
      if let source = rendered.source { publication.describe(source: source) }
      summary = try parts == nil ? publication.commit(keeping: draft.keepsFromBefore) : publication.commit()
      progress.end()
    } else {
      // A build that was killed before has left its stage, which no publication removes now.
      try Publication.recover(output: output)
    }
    return Published(draft: draft, summary: summary, documents: papers.count, cards: cards.count)
  }
  /// What the site's manifests say, and its history.
  private func manifestPlan(_ draft: SiteBuild) -> ManifestPlan {
    let composition = draft.composition
    var plan = ManifestPlan(
      parts: composition.parts, content: composition.content,
      templates: composition.templates, asOf: source.asOf.iso, isWhole: shard == nil)
    plan.published = SystemClock.nowInUTC()
    if let signer { plan.sign = { line throws(PublicationError) in try signer.sign(line) } }
    return plan
  }
}
