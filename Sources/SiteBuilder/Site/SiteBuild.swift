import ContentReader
import Diagnostics
import Editions
import OpenData
import PlanModel
import Templating

/// A build of the site, as one reads the product: read, assess, outline, check, compile templates; one gate; render.
public struct SiteBuild: Sendable {
  /// What a build depends on besides content and templates.
  public struct Options: Sendable {
    /// The day on which communes are judged; a demonstration commune pins its own.
    public var asOf: Day
    /// The public address, ending in `/`; nil takes the one of `site.yml`.
    public var base: String?
    /// The folders of the communes whose pages are made anew; nil means all. The pages across show all communes in any case.
    public var communes: Set<String>?
    /// The part of the site that is made; nil means the whole. Not together with ``communes``.
    public var shard: Shard?
    /// What tells one version of the program from another, for what builds remember.
    public var program: [UInt8] = []
    /// The number of threads.
    public var jobs: Int
    /// Whether papers are typeset as PDF after the files are made, see ``SiteBuild/papers``: pages then link to the PDFs.
    public var typesets = false
    /// Whether social cards are painted after the files are made, see ``SiteBuild/socialCards``: pages then name them.
    public var paints = false
    /// The version of the program that makes the index of the search after the files are made, see ``SiteBuild/searchScopes``; nil for a site without search.
    public var search: String?
    /// The period of which communes without a paper get a draft; nil for none.
    public var draftedPeriod: Period?
    /// The formats of the data that are made of those that `site.yml` names; nil for all of them.
    public var formats: Set<DataFormat>?
    /// The editions in other languages that are made of those that `site.yml` names; nil for all of them.
    public var languages: Set<String>?
    /// Of a site with so many communes, all stay in memory from the first pass to the second, a megabyte or two each; of a larger one all are read again.
    public var keptCommunes = 16
    /// What stands before paths of the content in diagnostics.
    public var contentPrefix: String
    /// What stands before paths of the templates in diagnostics.
    public var templatesPrefix: String

    /// Options.
    public init(
      asOf: Day, base: String? = nil, communes: Set<String>? = nil, jobs: Int = 1, contentPrefix: String = "Content/",
      templatesPrefix: String = "Templates/"
    ) {
      self.asOf = asOf
      self.base = base
      self.communes = communes
      self.jobs = jobs
      self.contentPrefix = contentPrefix
      self.templatesPrefix = templatesPrefix
    }
  }

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

  let drafts: [CommuneDraft]
  let sums: ContentSums
  private let inputs: [String: String]
  private let key: String?
  /// What tells what the pages of the communes of each province are told of others.
  private let told: [String: String]
  private let remembered: Remembered
  /// Whether only what changed since the build before is made.
  private let goesOn: Bool
  private let source: WatchedSource
  private let judged: JudgedCommunes
  private let shared: SharedContent
  let summaries: [CommuneSummary]
  private let overview: SiteOverview
  let outline: SitewideOutline
  private let templates: SiteTemplates?
  let templateFiles: TemplateFiles
  let options: Options
  let translated: [TranslatedSite]
  private let selection: Selection
  private let glossary: Glossary

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

  /// The papers to typeset, of the communes that are made, in order. Their pages and attachments are among the files that ``render(to:)`` makes.
  public var papers: [PaperFile] { summaries.filter { isMade($0) }.flatMap(PaperFile.all) }

  /// The social cards to paint, of the communes that are made, in order; none without a public address, for those who show links ask for a whole one.
  public var socialCards: [SocialCardFile] {
    paints ? summaries.filter { isMade($0) }.flatMap { SocialCardFile.all($0, site: shared.settings.title) } : []
  }

  private var paints: Bool { options.paints && base != nil }

  /// The number of files of the whole site, its manifests included.
  public var allFiles: Int {
    let manifests = foldersMadeAsOne.count + 1
    let own = summaries.reduce(manifests + outline.paths.count + templateFiles.assets.count) { $0 + $1.files }
    return translated.reduce(own) { $0 + $1.outline.paths.count + $1.communePages }
  }

  /// The number of files that ``render(to:)`` makes.
  public var files: Int {
    let across = outline.pages.count { selection.holds($0) }
    let sitewide = selection.hasSitewide ? outline.paths.count - outline.pages.count + templateFiles.assets.count : 0
    let own = summaries.reduce(across + sitewide) { $0 + (isMade($1) ? $1.files : 0) }
    return translated.reduce(own) { files, other in
      other.summaries.reduce(files + other.outline.pages.count { selection.holds($0) }) { $0 + (isMade($1) ? $1.files : 0) }
    }
  }

  /// Whether a file of the old site that was not made now stays: it is another commune's than those asked for.
  public func keepsFromBefore(_ path: String) -> Bool {
    let communes = summaries + translated.flatMap(\.summaries)
    return options.shard == nil && communes.contains { !isMade($0) && path.hasPrefix($0.folder + "/") }
  }

  private func isMade(_ summary: CommuneSummary) -> Bool { selection.communes.contains(summary.slug) }

  private var frame: SiteFrame {
    SiteFrame(
      title: shared.settings.title, base: options.base ?? shared.settings.base, across: overview.isSplit ? nil : .whole,
      namedPublisher: shared.settings.publisher, paints: paints, typesets: options.typesets, offersSearch: options.search != nil, glossary: glossary,
      otherLanguages: translated.map(\.edition.language))
  }

  /// Whether the pages across of a region are made.
  func isMade(_ region: Region) -> Bool { selection.regions.contains(region.address) }

  /// Makes the files of the papers of one period alone, and the styles that they need, the same as ``render(to:)`` makes them.
  public func renderPapers(of period: Period, to output: any SiteOutput) throws {
    guard !hasErrors, let templates else { return }
    let own = papers.filter { $0.period == period }
    let paths = Set(own.map(\.html) + own.flatMap(\.attachments) + own.flatMap(\.scripts))
    var renderer = renderer(templates, Beside(jobs: 1) { DataColumns() }, output)
    renderer.isWanted = { paths.contains($0) }
    try renderer.renderPapers(Set(own.map(\.commune)).sorted())
    try source.requireUnchanged()
    for asset in templateFiles.assets { try output.write(asset.path, asset.bytes) }
  }

  /// Whether the build before made just this site: nothing need be made.
  public var isUnchanged: Bool { goesOn && selection.isEmpty }

  /// The folders and files of the site that are made, where the rest of the site before stands; nil where the whole site is made.
  public var parts: [String]? {
    guard goesOn else { return nil }
    let made = (summaries + translated.flatMap(\.summaries)).filter { isMade($0) }
    let communes = made.map(\.folder)
    var across = parts(of: outline, in: "")
    for other in translated { across += parts(of: other.outline, in: other.edition.folder) }
    let sitewide = outline.paths.dropFirst(outline.pages.count).map(\.path) + templateFiles.assets.map(\.path)
    return Set(communes + across + sitewide.map { String($0.prefix { $0 != "/" }) }).sorted()
  }

  /// The folders and files of the pages across of an edition that are made; `edition` is its folder.
  private func parts(of outline: SitewideOutline, in edition: String) -> [String] {
    let pages = outline.pages.filter { selection.holds($0) }
    let parts = pages.map { page in
      let folder = page.region?.folder ?? ""
      return edition + (folder.isEmpty ? page.path.dropFirst(edition.count).prefix { $0 != "/" } : folder.dropLast())
    }
    // Of these nothing may be left.
    let rows = selection.regions.contains(.whole) ? AcrossAddress.foldersOfRows + [AcrossAddress.searchFolder] : []
    return parts + rows.map { edition + $0 }
  }

  /// What came of making a site.
  public struct Rendered: Sendable {
    /// What the next build may go on from; nil where it may not.
    public var record: BuildRecord?
    /// The SHA-256 of the content as the packed source of the site has it; nil where that is not published.
    public var source: String?
  }

  /// Makes every file of the site and hands it on; from several threads. Throws what the output throws, and ``InputChanged``. Makes nothing while
  /// ``hasErrors``.
  @discardableResult
  public func render(to output: any SiteOutput) throws -> Rendered {
    guard !hasErrors, let templates else { return Rendered() }
    let columns = Beside(jobs: options.jobs) { DataColumns() }
    defer { columns.end() }
    let sitewide = SitewideRenderer(
      outline: outline, summaries: summaries, shared: shared, templates: templates.sitewide, selection: selection,
      remembered: remembered, frame: frame, options: options, columns: columns, output: output)
    // It needs nothing of what is made here, and is needed last.
    let archive = sourceArchive().map { [selection] archive in
      Beside(jobs: options.jobs) { try archive.make(into: selection.hasSitewide ? output : nil) }
    }
    defer { archive?.end() }
    let packed: @Sendable () throws -> DataFile? = { try archive?.value().file }
    let across = sitewide.data(source: packed)
    let pages = Dictionary(summaries.map { ($0.slug, $0.pages) }, uniquingKeysWith: { first, _ in first })
    try renderer(templates, columns, output).render(across.turns, pages: pages) { try across.bring($0, at: $1) }
    // The last rows across are one thread's work.
    let pagesAcross = Beside(jobs: options.jobs) { try renderAcross(sitewide, columns, output) }
    defer { pagesAcross.end() }
    let written = try across.end()
    try pagesAcross.value()
    if selection.hasSitewide {
      try sitewide.renderDataProvinces(source: packed)
      for asset in templateFiles.assets { try output.write(asset.path, asset.bytes) }
    }
    let content = try archive?.value().content
    try source.requireUnchanged()
    return Rendered(record: record(written), source: content)
  }

  /// Makes the pages across in all editions.
  private func renderAcross(_ own: SitewideRenderer, _ columns: Beside<DataColumns, Never>, _ output: any SiteOutput) throws {
    try own.render()
    for other in translated {
      let pages = SitewideRenderer(
        outline: other.outline, summaries: other.summaries, shared: shared, templates: other.templates.sitewide, selection: selection,
        remembered: remembered, frame: frame, options: options, columns: columns, output: output)
      try Edition.making(in: other.edition) { try pages.render() }
      let untranslated = other.edition.untranslated
      if !untranslated.isEmpty { throw WordsMissing(words: untranslated) }
    }
  }

  /// What the next build may go on from; `written` says where the rows of communes lie that were written now.
  private func record(_ written: [String: CommuneRecord.Part]) -> BuildRecord? {
    guard let key else { return nil }
    var communes: [String: CommuneRecord] = [:]
    for draft in drafts {
      // A commune whose files say nothing of themselves is read again.
      let inputs = inputs[draft.slug] ?? ""
      guard let summary = draft.summary, let overview = told[summary.province] else { continue }
      communes[draft.slug] = CommuneRecord(
        inputs: inputs, overview: overview, draft: draft, part: written[draft.slug] ?? remembered.record(draft.slug)?.part)
    }
    let regions = outline.regions.map { ($0.address.folder, $0.communes.map(\.slug)) }
    return BuildRecord(key: key, communes: communes, regions: Dictionary(regions, uniquingKeysWith: { first, _ in first }))
  }

  private func renderer(_ templates: SiteTemplates, _ columns: Beside<DataColumns, Never>, _ output: any SiteOutput) -> CommuneRenderer {
    CommuneRenderer(
      shared: shared, source: source.folder, judged: judged, templates: templates.commune, frame: frame, overview: overview, translated: translated,
      options: options, columns: columns, output: output)
  }

  /// What the site is made of; nil where it is not published.
  private func sourceArchive() -> SourceArchive? {
    guard shared.settings.formats.contains(.source) else { return nil }
    return SourceArchive(source: source, judged: judged, shared: shared, templates: templateFiles.sources, options: options)
  }
}
