import Diagnostics
import Templating

/// The templates of a commune's pages.
struct CommuneTemplates: Sendable {
  let commune: Template<CommunePage>
  let alerts: Template<AlertsPage>
  let amendments: Template<AmendmentsPage>
  let budget: Template<BudgetPage>
  let evidence: Template<EvidencePage>
  let listing: Template<ListingPage>
  let planned: Template<PlannedPage>
  let submissions: Template<SubmissionsPage>
  let plan: Template<PlanPage>
  let target: Template<TargetPage>
  let task: Template<WorkPage>
  let duty: Template<WorkPage>
  let office: Template<OfficePage>
  let retired: Template<RetiredPage>
  let papers: Template<PapersPage>
  let bulletin: Template<BulletinPage>
  let officialPaper: Template<OfficialPaperPage>
  let targetBook: Template<TargetBookPage>
  let data: Template<CommuneDataPage>
  let quality: Template<CommuneQualityPage>
  let offices: Template<OfficesPage>
  let months: Template<MonthsPage>
  let embeds: Template<EmbedsPage>
  let communeCard: Template<CommuneCard>
  let alertsCard: Template<AlertsCard>
  let dataCard: Template<DataCard>
  let targetCard: Template<TargetCard>

  /// Compiles them all; nil when one of them is wrong, which is reported.
  init?(_ library: inout TemplateLibrary, _ diagnostics: inout DiagnosticCollector) {
    let commune = library.compile("commune", CommunePage.schema, &diagnostics)
    let alerts = library.compile("alerts", AlertsPage.schema, &diagnostics)
    let amendments = library.compile("amendments", AmendmentsPage.schema, &diagnostics)
    let budget = library.compile("budget", BudgetPage.schema, &diagnostics)
    let evidence = library.compile("evidence", EvidencePage.schema, &diagnostics)
    let listing = library.compile("listing", ListingPage.schema, &diagnostics)
    let planned = library.compile("planned", PlannedPage.schema, &diagnostics)
    let submissions = library.compile("submissions", SubmissionsPage.schema, &diagnostics)
    let plan = library.compile("plan", PlanPage.schema, &diagnostics)
    let target = library.compile("target", TargetPage.schema, &diagnostics)
    let task = library.compile("task", WorkPage.schema, &diagnostics)
    let duty = library.compile("duty", WorkPage.schema, &diagnostics)
    let office = library.compile("office", OfficePage.schema, &diagnostics)
    let retired = library.compile("retired", RetiredPage.schema, &diagnostics)
    let quality = library.compile("commune-quality", CommuneQualityPage.schema, &diagnostics)
    let papers = library.compile("papers", PapersPage.schema, &diagnostics)
    let bulletin = library.compile("bulletin", BulletinPage.schema, &diagnostics)
    let officialPaper = library.compile("official-paper", OfficialPaperPage.schema, &diagnostics)
    let targetBook = library.compile("target-book", TargetBookPage.schema, &diagnostics)
    let data = library.compile("data", CommuneDataPage.schema, &diagnostics)
    let offices = library.compile("offices", OfficesPage.schema, &diagnostics)
    let months = library.compile("months", MonthsPage.schema, &diagnostics)
    let embeds = library.compile("embeds", EmbedsPage.schema, &diagnostics)
    let communeCard = library.compile("commune-card", CommuneCard.schema, &diagnostics)
    let alertsCard = library.compile("alerts-card", AlertsCard.schema, &diagnostics)
    let dataCard = library.compile("data-card", DataCard.schema, &diagnostics)
    let targetCard = library.compile("target-card", TargetCard.schema, &diagnostics)
    guard let commune, let alerts, let amendments, let budget, let evidence, let listing, let planned, let submissions, let plan,
      let target, let task, let duty, let office, let retired, let papers, let bulletin, let officialPaper, let targetBook, let data, let quality,
      let offices, let months, let embeds, let communeCard, let alertsCard, let dataCard, let targetCard
    else { return nil }
    self.commune = commune
    self.alerts = alerts
    self.amendments = amendments
    self.budget = budget
    self.evidence = evidence
    self.listing = listing
    self.planned = planned
    self.submissions = submissions
    self.plan = plan
    self.target = target
    self.task = task
    self.duty = duty
    self.office = office
    self.retired = retired
    self.papers = papers
    self.bulletin = bulletin
    self.officialPaper = officialPaper
    self.targetBook = targetBook
    self.data = data
    self.quality = quality
    self.offices = offices
    self.months = months
    self.embeds = embeds
    self.communeCard = communeCard
    self.alertsCard = alertsCard
    self.dataCard = dataCard
    self.targetCard = targetCard
  }
}
