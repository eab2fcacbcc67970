import ContentReader
import Editions
import OpenData
import PlanModel
import Templating

/// Making the files.
extension SiteBuild {
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

  private var frame: SiteFrame {
    SiteFrame(
      title: shared.settings.title, base: options.base ?? shared.settings.base, across: overview.isSplit ? nil : .whole,
      namedPublisher: shared.settings.publisher, paints: paints, typesets: options.typesets, offersSearch: options.search != nil, glossary: glossary,
      otherLanguages: translated.map(\.edition.language))
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
