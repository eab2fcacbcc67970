import Diagnostics
import Editions
import OpenData
import PlanModel

/// The files that a commune becomes, in order.
enum CommuneOutline {
  /// All files of a commune on a day, in another edition than the Vietnamese one its pages alone; a fictional one has a day of its own.
  static func pages(of commune: Commune, asOf: Day, publishing: DataPublishing) -> [Page] {
    let files = files(of: commune, asOf: asOf, publishing: publishing)
    return Edition.isForeign ? files.filter(\.content.isOfEveryEdition) : files
  }

  private static func files(of commune: Commune, asOf: Day, publishing: DataPublishing) -> [Page] {
    let address = CommuneAddress(commune)
    let settings = commune.settings.place
    let day = commune.settings.demonstration?.asOf ?? asOf
    var pages = [
      Page(path: address.home, content: .commune, place: settings),
      Page(path: address.alerts, content: .alerts, place: settings),
      Page(path: address.planned, content: .planned, place: settings),
      Page(path: address.amendments, content: .amendments, place: settings),
      Page(path: address.evidence, content: .evidence, place: settings),
    ]
    if commune.hasMonthsPage(on: day) { pages.append(Page(path: address.months, content: .months, place: settings)) }
    if commune.hasBudgetPage { pages.append(Page(path: address.budget, content: .budget, place: settings)) }
    for list in commune.lists(on: day) { pages.append(Page(path: address.listing(list.id), content: .listing(list), place: settings)) }
    if commune.hasSubmissionsPage(on: day) { pages.append(Page(path: address.submissions, content: .submissions, place: settings)) }
    for (index, plan) in commune.plans.enumerated() {
      pages.append(Page(path: address.plan(plan.id), content: .plan(index), place: plan.document.place))
      for (row, target) in plan.targets.enumerated() {
        let item = target.original.item
        pages.append(Page(path: address.target(item.id), content: .target(plan: index, row: row), place: item.place))
        pages.append(Page(path: address.card(item.id), content: .targetCard(plan: index, row: row), place: item.place))
      }
      for (row, task) in plan.tasks.enumerated() {
        let item = task.original.item
        pages.append(Page(path: address.task(item.id), content: .task(plan: index, row: row), place: item.place))
      }
      for (row, duty) in plan.duties.enumerated() {
        let item = duty.original.item
        pages.append(Page(path: address.duty(item.id), content: .duty(plan: index, row: row), place: item.place))
      }
    }
    pages.append(Page(path: address.offices, content: .offices, place: settings))
    for (index, office) in commune.offices.enumerated() {
      pages.append(Page(path: address.office(office.id), content: .office(index), place: office.place))
    }
    let chains = RetiredIDs(commune.retired)
    let kinds = commune.kinds
    for (index, retired) in commune.retired.enumerated() {
      let successor = chains.successor(of: retired.old).flatMap { kinds[$0] }
      pages.append(Page(path: address.retired(retired, successor: successor), content: .retired(index), place: retired.place))
    }
    pages += papers(of: commune, at: address, by: day)
    pages.append(Page(path: address.embeds, content: .embeds, place: settings))
    pages.append(Page(path: address.card, content: .communeCard, place: settings))
    pages.append(Page(path: address.alertsCard, content: .alertsCard, place: settings))
    pages.append(Page(path: address.dataCard, content: .dataCard, place: settings))
    if commune.settings.quality != nil { pages.append(Page(path: address.quality, content: .quality, place: settings)) }
    // Both need whole addresses, and neither speaks of a fictional commune.
    if publishing.base != nil, !commune.isDemonstration {
      pages += [Page(path: address.feed, content: .feed, place: settings), Page(path: address.sitemap, content: .sitemap, place: settings)]
    }
    return pages + openData(of: commune, at: address, publishing)
  }

  /// The listing of open data, what it lists, and the targets as JSON.
  private static func openData(of commune: Commune, at address: CommuneAddress, _ publishing: DataPublishing) -> [Page] {
    let settings = commune.settings.place
    let files = DataFileContent.all(
      at: address.openData, tables: PublishedTable.all.map(\.schema), publishing: publishing, isCatalogued: !commune.isDemonstration)
    let targets = publishing.formats.contains(.json) ? commune.plans.flatMap(\.targets).map(\.original.item) : []
    return [Page(path: address.openData.listing, content: .openData, place: settings)]
      + files.map { Page(path: $0.path, content: .openData, place: settings) }
      + targets.map { Page(path: address.json(ofTarget: $0.id), content: .openData, place: $0.place) }
  }

  /// The list of papers, and the files of each whose cut-off has come.
  private static func papers(of commune: Commune, at address: CommuneAddress, by day: Day) -> [Page] {
    let list = Page(path: address.papers, content: .papers, place: commune.settings.place)
    return [list]
      + commune.papers(by: day).enumerated().flatMap { index, paper -> [Page] in
        let own = PaperAddress(address, paper.period)
        var pages = [
          Page(path: own.bulletin, content: .bulletin(index), place: paper.place),
          Page(path: own.report, content: .officialPaper(index), place: paper.place),
          Page(path: own.figures, content: .paperFigures(index), place: paper.place),
          Page(path: own.script, content: .paperScript(index), place: paper.place),
        ]
        if let book = own.book { pages.append(Page(path: book, content: .targetBook(index), place: paper.place)) }
        return pages
      }
  }
}
