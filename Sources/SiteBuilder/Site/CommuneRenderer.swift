import ContentReader
import Digests
import Editions
import OpenData
import PlanModel
import Templating

/// The second pass: communes read and judged again where the first pass did not keep them, rendered and dropped.
struct CommuneRenderer: Sendable {
  let shared: SharedContent
  let source: SourceFolder
  /// What the first pass kept.
  let judged: JudgedCommunes
  let templates: CommuneTemplates
  let frame: SiteFrame
  let overview: SiteOverview
  /// The editions in other languages.
  let translated: [TranslatedSite]
  let options: SiteBuild.Options
  /// What the descriptions of open data say of columns.
  let columns: Beside<DataColumns, Never>
  /// Which files are made.
  var isWanted: @Sendable (_ path: String) -> Bool = { _ in true }
  let output: any SiteOutput

  private var publishing: DataPublishing { DataPublishing(shared.settings, base: options.base) }

  /// Makes the files of communes, and hands on what the open data across need of each with its place among them. With many communes each is one
  /// thread's work; with few the pages of each are shared out. `pages` says how many each has.
  func render(_ turns: [CommuneTurn], pages: [String: Int], _ take: @escaping @Sendable (CommunePart, Int) throws -> Void) throws {
    let made = turns.count { $0.made != nil }
    let manyCommunes = made >= options.jobs * 2
    let isHandful = made < options.jobs * 16
    var order = Array(turns.indices)
    // Of a handful the largest come first, so that no thread is left alone with one, and the pages of the last are shared out; of many, parts that wait for
    // their turn would fill the memory.
    if isHandful {
      let size = { (turn: CommuneTurn) in turn.made.flatMap { pages[$0] } ?? 0 }
      order.sort { (size(turns[$1]), $0) < (size(turns[$0]), $1) }
    }
    _ = try Parallel.map(turns.count, jobs: manyCommunes ? options.jobs : 1) { [order] position in
      let isSharedOut = !manyCommunes || isHandful && position >= made - options.jobs
      try take(try part(turns[order[position]], jobs: isSharedOut ? options.jobs : 1), order[position])
    }
  }

  private func part(_ turn: CommuneTurn, jobs: Int) throws -> CommunePart {
    switch turn {
    case .kept(let part): return part
    case .rows(let slug):
      let site = try read(slug)
      return try renderData(of: site, papers(of: site, jobs: jobs), jobs: jobs) { _ in false }
    case .all(let slug):
      let site = try read(slug)
      let papers = papers(of: site, jobs: jobs)
      try renderPages(of: site, papers, jobs: jobs)
      return try renderData(of: site, papers, jobs: jobs, isWanted: isWanted)
    }
  }

  /// Makes the pages of papers and their files alone.
  func renderPapers(_ slugs: [String]) throws {
    for slug in slugs {
      let site = try read(slug)
      try renderPages(of: site, papers(of: site, jobs: options.jobs), jobs: options.jobs)
    }
  }

  private func read(_ slug: String) throws -> CommuneSite {
    if let kept = judged.site(slug) { return CommuneSite(kept, knowing: overview, shared: shared) }
    let (commune, diagnostics) = ContentReader.readCommune(slug, shared: shared, from: source)
    guard let commune = commune?.drafting(options.draftedPeriod), !diagnostics.hasErrors else { throw InputChanged(path: CommuneFolder.above + slug) }
    return CommuneSite(commune: commune, shared: shared, overview: overview, diagnostics: diagnostics, asOf: options.asOf)
  }

  private func papers(of site: CommuneSite, jobs: Int) -> [PaperSite] {
    PaperSite.all(of: site, shared: shared, overview: overview, jobs: jobs)
  }

  private func renderPages(of site: CommuneSite, _ papers: [PaperSite], jobs: Int) throws {
    try renderEdition(of: site, papers, templates, jobs: jobs)
    for other in translated {
      try Edition.making(in: other.edition) {
        let translated = CommuneSite(site, knowing: other.overview, shared: shared)
        try renderEdition(of: translated, papers, other.templates.commune, jobs: jobs)
      }
    }
    for file in EvidenceFile.all(of: site.commune, known: site.knownEvidence) where isWanted(file.path) { try output.copy(file.copied(from: source)) }
  }

  /// Makes the pages of a commune in the edition that is being made.
  private func renderEdition(of site: CommuneSite, _ papers: [PaperSite], _ templates: CommuneTemplates, jobs: Int) throws {
    let pages = CommuneOutline.pages(of: site.commune, asOf: options.asOf, publishing: publishing)
      .filter { $0.content != .openData && isWanted($0.path) }
    let chunk = 16
    _ = try Parallel.map((pages.count + chunk - 1) / chunk, jobs: jobs) { position in
      var out = OutputBuffer(language: Edition.quotedLanguage)
      for page in pages[(position * chunk)..<min((position + 1) * chunk, pages.count)] {
        out.clear()
        render(page, of: site, papers, templates, into: &out)
        out.settleLanguages()
        try output.write(page.path, out.bytes)
      }
    }
  }

  /// Makes the open data of a commune, of which only the files that are wanted are handed on.
  private func renderData(of site: CommuneSite, _ papers: [PaperSite], jobs: Int, isWanted: @escaping @Sendable (String) -> Bool) throws
    -> CommunePart
  {
    let published = site.published(with: papers, shared: shared)
    let filled = Parallel.map(PublishedTable.all.count, jobs: jobs) { PublishedTable.all[$0].filled(for: published) }
    let figures = [PublishedSchema.paperFigures.key: EncodedRows(joining: papers.map(\.rows))]
    let files = CommuneDataFiles(filled, written: figures, publishing: publishing, jobs: jobs)
    let extents = filled.map(TableExtent.init)
    let isDemonstration = site.commune.isDemonstration
    let columns = columns.value()
    let folder = DataFolder(
      address: site.address.openData, facts: DataFacts(site), tables: zip(filled, extents).map { DataFolder.Table(schema: $0.schema, extent: $1) },
      publishing: publishing, columns: isDemonstration ? columns.demonstration : columns.commune, isCatalogued: !isDemonstration)
    let write: @Sendable (String, [UInt8]) throws -> FileDigest = { path, bytes in
      isWanted(path) ? try output.write(path, bytes) : FileDigest(of: bytes)
    }
    let written = try files.make(in: folder.address, publishing: publishing, imprint: folder.imprint, jobs: jobs, write: write)
    let made = try folder.describe(written, write: write)
    if isWanted(folder.address.listing) {
      var out = OutputBuffer()
      templates.data.render(CommuneDataPage(folder, made, of: site, frame: frame), into: &out)
      try output.write(folder.address.listing, out.bytes)
    }
    if publishing.formats.contains(.json) {
      let targets = TargetJSON(published, tables: filled, rows: files.json)
      for target in site.targets {
        let path = site.address.json(ofTarget: target.item.id)
        if isWanted(path), let bytes = targets.bytes(target: target.item.id) { try output.write(path, bytes) }
      }
    }
    return CommunePart(
      files, extents: extents, of: site.commune.slug, facts: folder.facts, whole: made.whole, formats: publishing.formats)
  }

  private func render(_ page: Page, of site: CommuneSite, _ papers: [PaperSite], _ templates: CommuneTemplates, into out: inout OutputBuffer) {
    switch page.content {
    case .commune: templates.commune.render(CommunePage(site, frame: frame), into: &out)
    case .alerts: templates.alerts.render(AlertsPage(site, frame: frame), into: &out)
    case .budget: templates.budget.render(BudgetPage(site, frame: frame), into: &out)
    case .evidence: templates.evidence.render(EvidencePage(site, frame: frame), into: &out)
    case .listing(let list): templates.listing.render(ListingPage(list, in: site, frame: frame), into: &out)
    case .submissions: templates.submissions.render(SubmissionsPage(site, frame: frame), into: &out)
    case .amendments: templates.amendments.render(AmendmentsPage(site, frame: frame), into: &out)
    case .plan(let plan): templates.plan.render(PlanPage(site.plans[plan], in: site, frame: frame), into: &out)
    case .planned: templates.planned.render(PlannedPage(site, frame: frame), into: &out)
    case .target(let plan, let row):
      templates.target.render(TargetPage(site.plans[plan].targets[row], of: site.plans[plan], in: site, frame: frame), into: &out)
    case .task(let plan, let row):
      templates.task.render(WorkPage(site.plans[plan].tasks[row], of: site.plans[plan], in: site, frame: frame), into: &out)
    case .duty(let plan, let row):
      templates.duty.render(WorkPage(site.plans[plan].duties[row], of: site.plans[plan], in: site, frame: frame), into: &out)
    case .office(let index): templates.office.render(OfficePage(site.commune.offices[index], in: site, frame: frame), into: &out)
    case .offices: templates.offices.render(OfficesPage(site, frame: frame), into: &out)
    case .months: templates.months.render(MonthsPage(site, frame: frame), into: &out)
    case .embeds: templates.embeds.render(EmbedsPage(site, frame: frame), into: &out)
    case .communeCard: templates.communeCard.render(CommuneCard(site, frame: frame), into: &out)
    case .alertsCard: templates.alertsCard.render(AlertsCard(site, frame: frame), into: &out)
    case .dataCard: templates.dataCard.render(DataCard(site, publishing: publishing, frame: frame), into: &out)
    case .targetCard(let plan, let row): templates.targetCard.render(TargetCard(site.plans[plan].targets[row], in: site, frame: frame), into: &out)
    case .retired(let index): templates.retired.render(RetiredPage(site.commune.retired[index], at: page.path, in: site, frame: frame), into: &out)
    case .quality: templates.quality.render(CommuneQualityPage(site, frame: frame), into: &out)
    case .papers: templates.papers.render(PapersPage(papers, of: site, frame: frame), into: &out)
    case .bulletin(let index): templates.bulletin.render(BulletinPage(papers[index], frame: frame), into: &out)
    case .officialPaper(let index): templates.officialPaper.render(OfficialPaperPage(papers[index], frame: frame), into: &out)
    case .targetBook(let index): templates.targetBook.render(TargetBookPage(papers[index], frame: frame), into: &out)
    case .paperFigures(let index): out.write(bytes: TableCSV.file(papers[index].rows, of: papers[index].table.schema))
    case .paperScript(let index): out.write(PaperScript(papers[index]).text)
    case .feed: AtomFeed(site, frame: frame)?.write(to: &out)
    case .sitemap: Sitemap(of: site, options.asOf, frame: frame, publishing: publishing)?.write(to: &out)
    // Made apart, by `renderData`.
    case .openData: break
    }
  }
}
