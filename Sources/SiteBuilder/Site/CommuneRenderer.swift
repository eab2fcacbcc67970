import ContentReader
import OpenData
import PlanModel
import Templating

/// The second pass: communes read again, assessed, rendered and dropped.
struct CommuneRenderer: Sendable {
  let shared: SharedContent
  let source: SourceFolder
  let templates: CommuneTemplates
  let frame: SiteFrame
  let overview: SiteOverview
  let options: SiteBuild.Options
  /// Which files are made.
  var isWanted: @Sendable (_ path: String) -> Bool = { _ in true }
  let write: @Sendable (String, [UInt8]) throws -> Void
  let copy: @Sendable (CopiedFile) throws -> Void

  /// Makes every file of some communes. With many communes each is one thread's work; with few the pages of each are shared out.
  func render(_ slugs: [String]) throws {
    let manyCommunes = slugs.count >= options.jobs * 4
    _ = try Parallel.map(slugs.count, jobs: manyCommunes ? options.jobs : 1) { position in
      try render(slugs[position], jobs: manyCommunes ? 1 : options.jobs)
    }
  }

  private func render(_ slug: String, jobs: Int) throws {
    let (commune, diagnostics) = ContentReader.readCommune(slug, shared: shared, from: source)
    guard let commune = commune?.drafting(options.draftedPeriod), !diagnostics.hasErrors else { throw InputChanged(path: "communes/" + slug) }
    let site = CommuneSite(commune: commune, shared: shared, overview: overview, diagnostics: diagnostics, asOf: options.asOf)
    let pages = CommuneOutline.pages(of: commune, asOf: options.asOf).filter { isWanted($0.path) }
    let issued = commune.papers(by: site.asOf)
    let papers = try Parallel.map(issued.count, jobs: jobs) { PaperSite(issued[$0], of: commune, shared: shared, overview: overview) }
    let hasTables = pages.contains { if case .table = $0.content { true } else { false } }
    let tables = hasTables ? site.published(with: papers, shared: shared).tables : []
    let chunk = 16
    _ = try Parallel.map((pages.count + chunk - 1) / chunk, jobs: jobs) { position in
      var out = OutputBuffer()
      for page in pages[(position * chunk)..<min((position + 1) * chunk, pages.count)] {
        out.clear()
        render(page, of: site, papers, tables, into: &out)
        try write(page.path, out.bytes)
      }
    }
    for file in EvidenceFile.all(of: commune, on: site.asOf) where isWanted(file.path) { try copy(file.copied(from: source)) }
  }

  private func render(_ page: Page, of site: CommuneSite, _ papers: [PaperSite], _ tables: [FilledTable], into out: inout OutputBuffer) {
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
    case .retired(let index): templates.retired.render(RetiredPage(site.commune.retired[index], at: page.path, in: site, frame: frame), into: &out)
    case .quality: templates.quality.render(CommuneQualityPage(site, frame: frame), into: &out)
    case .papers: templates.papers.render(PapersPage(papers, of: site, frame: frame), into: &out)
    case .bulletin(let index): templates.bulletin.render(BulletinPage(papers[index], frame: frame), into: &out)
    case .officialPaper(let index): templates.officialPaper.render(OfficialPaperPage(papers[index], frame: frame), into: &out)
    case .targetBook(let index): templates.targetBook.render(TargetBookPage(papers[index], frame: frame), into: &out)
    case .paperFigures(let index): out.write(bytes: TableCSV.bytes(PaperTable.filled(papers[index].figures)))
    case .paperScript(let index): out.write(PaperScript(papers[index]).text)
    case .data: templates.data.render(DataPage(site, frame: frame), into: &out)
    case .table(let index): out.write(bytes: TableCSV.bytes(tables[index]))
    }
  }
}
