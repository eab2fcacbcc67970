import Editions
import PlanModel

/// What happened last at a commune, day by day: reports, verdicts and amendments. What has become of its items in a month, ``MonthChanges`` tells.
struct ChangeList {
  private let site: CommuneSite

  /// The list of a commune.
  init(_ site: CommuneSite) {
    self.site = site
  }

  /// The latest changes known on the day, at most `limit`; reports of one office received on one day are one change.
  func latest(_ limit: Int, on path: String) -> [ChangeEntry] {
    // Put in order before any words are made, for few are told of many.
    let all = reports + verdicts + site.judged.amendments.map { Change.amendment($0) }
    let latest = all.indices.sorted { all[$0].day != all[$1].day ? all[$0].day > all[$1].day : $0 < $1 }
    return latest.prefix(limit).map { entry(all[$0], on: path) }
  }

  private enum Change {
    case reports(ReportBatch, count: Int)
    case verdict(Appraisal)
    case amendment(AmendedItem)

    var day: Day {
      switch self {
      case .reports(let batch, _): batch.day
      case .verdict(let verdict): verdict.date
      case .amendment(let amended): amended.amendment.from
      }
    }
  }

  private var reports: [Change] {
    var order: [ReportBatch] = []
    var counts: [ReportBatch: Int] = [:]
    for report in site.commune.reports where report.reported <= site.asOf {
      let batch = ReportBatch(day: report.reported, office: report.office, period: report.period)
      if counts[batch] == nil { order.append(batch) }
      counts[batch, default: 0] += 1
    }
    return order.map { Change.reports($0, count: counts[$0] ?? 0) }
  }

  private var verdicts: [Change] {
    site.commune.appraisals.filter { $0.date <= site.asOf }.map { Change.verdict($0) }
  }

  private func entry(_ change: Change, on path: String) -> ChangeEntry {
    switch change {
    case .reports(let batch, let count):
      let office = batch.office.flatMap { site.offices[$0]?.name }.map { $0 + say(" báo cáo") } ?? say("Có báo cáo")
      return ChangeEntry(day: batch.day, text: say("\(office) kỳ \(Format.period(batch.period)): \(count) việc."), link: nil)
    case .verdict(let verdict):
      let title = site.evidence[verdict.evidence]?.title ?? verdict.evidence
      return ChangeEntry(day: verdict.date, text: say("Thẩm định minh chứng “\(title)”: \(verdict.verdict.word)."), link: nil)
    case .amendment(let amended):
      let amendment = amended.amendment
      return ChangeEntry(
        day: amendment.from,
        text: say("điều chỉnh \(AmendmentWords.change(amendment, in: amended.kind.table)) theo \(Shortened.withoutStop(amendment.basis))."),
        link: LinkView(href: RelativeLink.from(path, to: site.address.item(amendment.item, amended.kind)), text: amended.item.label))
    }
  }

  private struct ReportBatch: Hashable {
    let day: Day
    let office: OfficeID?
    let period: Period
  }
}

/// Amendments as residents read them.
enum AmendmentWords {
  /// `Từ ngày 05/7/2026, theo Quyết định số 1: mục tiêu từ “≥ 60%” thành “≥ 70%”.`
  static func sentence(_ amendment: Amendment, in table: TableSchema) -> String {
    say("Từ ngày \(Format.day(amendment.from)), theo \(Shortened.withoutStop(amendment.basis)): \(change(amendment, in: table)).")
  }

  /// `mục tiêu từ “≥ 60%” thành “≥ 70%”`; the field as the table of the row heads it.
  static func change(_ amendment: Amendment, in table: TableSchema) -> String {
    let heading = field(amendment, in: table).lowercasedFirst
    let before = amendment.before.isEmpty ? say("chỗ không ghi") : "“\(cell(amendment.before, of: amendment, in: table))”"
    return say("\(heading) từ \(before) thành “\(cell(amendment.value, of: amendment, in: table))”")
  }

  /// The words of the changed cell; the entries of a list as in a sentence.
  static func cell(_ words: String, of amendment: Amendment, in table: TableSchema) -> String {
    guard case .list = table.column(amendment.field)?.content else { return words }
    return words.split(separator: "|").map { Shortened.withoutSpaces($0.drop { $0 == " " }) }.joined(separator: "; ")
  }

  /// The changed field as the table of the row heads it: "Mục tiêu".
  static func field(_ amendment: Amendment, in table: TableSchema) -> String {
    table.column(amendment.field).map { say(word: $0.heading) } ?? amendment.field
  }
}

/// One thing that is new.
struct ChangeEntry {
  /// When.
  let day: Day
  /// What.
  let text: String
  /// The item it is about; nil where it is about several.
  let link: LinkView?
}
