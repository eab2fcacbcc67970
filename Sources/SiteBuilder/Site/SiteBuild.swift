import ContentReader
import Diagnostics
import Editions
import OpenData
import PlanModel
import Templating

/// A build of the site, as one reads the product: read, assess, outline, check, compile templates; one gate; render.
public struct SiteBuild: Sendable {
  /// Everything an author should know, by file and place.
  public let diagnostics: [Diagnostic]
  /// Rows received after the day of the build, which stay invisible.
  public let rowsAfterAsOf: Int
  /// Papers whose cut-off comes after the day of the build, which are not made.
  public let papersAfterAsOf: Int
  /// What only people can look through before it is published.
  public let review: ReviewList
  /// The number of HTML pages.
  public let pages: Int

  let options: Options
  let shared: SharedContent
  let summaries: [CommuneSummary]
  let overview: SiteOverview
  let outline: SitewideOutline
  let translated: [TranslatedSite]
  let templateFiles: TemplateFiles
  /// Nil when anything is wrong with them.
  let templates: SiteTemplates?
  let glossary: Glossary
  /// What is read again, and must be the same.
  let source: WatchedSource
  let sums: ContentSums
  /// Communes that stay in memory until they are made.
  let judged: JudgedCommunes
  let drafts: [CommuneDraft]
  /// What tells the files of each commune, and all that every commune depends on, from those of another build; the key is nil for a build that nobody goes on from.
  let inputs: [String: String]
  let key: String?
  /// What tells what the pages of the communes of each province are told of others.
  let told: [String: String]
  let remembered: Remembered
  /// Whether only what changed since the build before is made, and what that is.
  let goesOn: Bool
  let selection: Selection

  /// Reads, assesses and checks; renders nothing. With the record of a build of the same site only what changed since is read and made; what comes of
  /// it is the same.
  public init(content: SourceFolder, templates templateSource: SourceFolder, options: Options, since record: BuildRecord? = nil) {
    var diagnostics = DiagnosticCollector()
    let source = WatchedSource(content)
    // What all wait for is one thread's work each.
    let reading = Beside(jobs: options.jobs) {
      ContentReader.readShared(from: source.folder, prefix: options.contentPrefix, scans: true)
    }
    defer { reading.end() }
    let files = TemplateFiles(templateSource, prefix: options.templatesPrefix, &diagnostics)
    let ownTemplates = Beside(jobs: options.jobs) { CompiledTemplates.Own(files) }
    defer { ownTemplates.end() }
    // Only a build of the whole site remembers and is remembered.
    let isWhole = options.communes == nil && options.shard == nil
    let byCommune = FilesByCommune(content.files())
    let inputs = isWhole ? InputFingerprints.communes(byCommune, in: content) : [:]
    var (shared, sharedDiagnostics) = reading.value()
    if let formats = options.formats { shared.settings.formats.formIntersection(formats) }
    if let languages = options.languages { shared.settings.otherLanguages.removeAll { !languages.contains($0) } }
    diagnostics.merge(sharedDiagnostics)
    var editions: [Edition] = []
    if !shared.settings.otherLanguages.isEmpty {
      let catalogue = WordsReader.read(from: templateSource, prefix: options.templatesPrefix, &diagnostics)
      editions = shared.settings.otherLanguages.map { Edition(language: $0, catalogue: catalogue) }
    }
    let compiled = Beside(jobs: options.jobs) { [editions] in
      CompiledTemplates(ownTemplates.value(), files, editions, jobs: options.jobs)
    }
    defer { compiled.end() }
    let key = isWhole ? InputFingerprints.key(byCommune, in: source.folder, templates: files.sources, options: options) : nil
    let remembered = Remembered(record, key: key, inputs: inputs, slugs: shared.communeSlugs)
    let judged = JudgedCommunes(keeps: (options.communes?.count ?? shared.communeSlugs.count) <= options.keptCommunes)
    let sums = ContentSums(byCommune, in: source.folder)
    let drafts = CommuneDraft.all(
      shared.communeSlugs, of: shared, from: source.folder, sums, remembered, editions, keptIn: judged, options: options)
    for draft in drafts { diagnostics.merge(draft.diagnostics) }
    let summaries = drafts.compactMap(\.summary).sorted { ($0.order, $0.slug) < ($1.order, $1.slug) }
    let overview = SiteOverview(settings: shared.settings, summaries: summaries)
    let outline = SitewideOutline(
      shared: shared, overview: overview, summaries: summaries, publishing: DataPublishing(shared.settings, base: options.base),
      prefix: options.contentPrefix)
    let templates = compiled.value()
    diagnostics.merge(templates.diagnostics)
    SiteChecks.run(drafts, outline, shared, asked: options.communes, among: shared.communeSlugs, prefix: options.contentPrefix, &diagnostics)
    // What other messages quote may hold personal data as well.
    self.diagnostics = diagnostics.sorted().map(\.withoutPersonalData)
    review = ReviewList(drafts)
    translated = editions.enumerated().compactMap { position, edition in
      templates.ofEditions[position].map { TranslatedSite(edition, templates: $0, at: position, drafts, shared: shared, options: options) }
    }
    self.templates = templates.own
    templateFiles = files
    self.drafts = drafts
    self.sums = sums
    self.inputs = inputs
    self.key = key
    self.remembered = remembered
    self.source = source
    self.judged = judged
    self.shared = shared
    self.options = options
    glossary = Glossary(shared.glossary)
    self.summaries = summaries
    self.overview = overview
    self.outline = outline
    rowsAfterAsOf = drafts.reduce(0) { $0 + $1.rowsAfterAsOf }
    papersAfterAsOf = drafts.reduce(0) { $0 + $1.papersAfterAsOf }
    pages =
      outline.pages.count { $0.path.hasSuffix(".html") } + summaries.reduce(0) { $0 + $1.pages }
      + translated.reduce(0) { $0 + $1.outline.pages.count + $1.communePages }
    let told = key == nil ? [:] : Remembered.told(summaries, overview)
    self.told = told
    goesOn = remembered.isKnown && remembered.hasSameFolders(as: outline, summaries)
    selection =
      goesOn
      ? Selection(outline, changed: remembered.changed(summaries, told), remembered) : Selection(outline, summaries, options: options)
  }

  /// The public address that pages name, ending in `/`; nil when there is none.
  public var base: String? { options.base ?? shared.settings.base }

  /// Whether the gate is shut: nothing may be published.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
