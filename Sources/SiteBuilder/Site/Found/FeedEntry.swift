import PlanModel

/// One piece of news of a commune, for those who follow it in a reader of feeds.
struct FeedEntry: Hashable, Sendable {
  /// The day on which it happened, as the data have it.
  let day: Day
  /// What names it for ever, whatever becomes of its words: a path of the site with a fragment that no other news has.
  let id: String
  /// What happened, to what, where.
  let title: String
  /// The same with its figures.
  let summary: String
  /// The page that tells more.
  let path: String

  /// The latest first; of one day as given.
  static func latest(_ entries: [FeedEntry], _ limit: Int) -> [FeedEntry] {
    entries.indices.sorted { (entries[$1].day, $0) < (entries[$0].day, $1) }.prefix(limit).map { entries[$0] }
  }
}

/// The news of one commune: items that changed their status within a month before the day, as its page lists them, and at any time before corrections
/// of figures, amendments and plans, papers issued and issued again.
struct CommuneNews {
  /// How many entries a feed holds.
  static let limit = 50

  /// The latest first.
  let entries: [FeedEntry]
  /// The day of the latest; without any, which only a plan that prints no day of issue brings about, the day on which the plans begin.
  let updated: Day

  /// The news of a commune, at most `limit`.
  init(_ site: CommuneSite, limit: Int = CommuneNews.limit) {
    let gathered = Gathering(site, limit: limit)
    entries = FeedEntry.latest(gathered.distinct, limit)
    updated = entries.first?.day ?? site.plans.map(\.plan.document.begins).max() ?? site.asOf
  }
}

/// The news of a commune before they are put in order.
private struct Gathering {
  private let site: CommuneSite
  private let words: ItemChangeWords
  private let limit: Int

  init(_ site: CommuneSite, limit: Int) {
    self.site = site
    self.limit = limit
    words = ItemChangeWords(site)
  }

  /// All kinds of news, known on the day, no name twice.
  var distinct: [FeedEntry] {
    var seen: [String: Int] = [:]
    return (moves + furtherAlerts + corrections + amendments + papers + plans).filter { $0.day <= site.asOf }.map { entry in
      let count = (seen[entry.id] ?? 0) + 1
      seen[entry.id] = count
      return count == 1
        ? entry : FeedEntry(day: entry.day, id: "\(entry.id)-\(count)", title: entry.title, summary: entry.summary, path: entry.path)
    }
  }

  private var moves: [FeedEntry] {
    guard let changes = site.monthChanges else { return [] }
    return changes.moves.compactMap { move in
      guard let turn = site.judged.turn(of: move.item.id, after: changes.from) else { return nil }
      let line = words.line(turn)
      return entry(
        turn.after.asOf, on: item(turn.item, turn.kind), turn.after.status.symbol.rawValue, "\(heading(turn)): \(line.name)",
        line.words.capitalizedFirst + ".")
    }
  }

  private func heading(_ move: CommuneChanges.Move) -> String {
    let heading: ChangeWords.Heading
    switch move.after.status {
    case .alert: heading = .turnedRed
    case .met: heading = .met
    case .claimed: heading = .claimed
    case .slipped: heading = .slipped
    default:
      if move.before.status != .alert { return words.word(move.after) }
      heading = .cleared
    }
    return heading.rawValue
  }

  private var furtherAlerts: [FeedEntry] {
    guard let changes = site.monthChanges else { return [] }
    return changes.furtherAlerts.compactMap { move in
      guard let day = move.after.alerts.map(\.since).filter({ $0 > changes.from }).max() else { return nil }
      let line = words.line(site.judged.move(move, asOf: day))
      return entry(
        day, on: item(move.item, move.kind), "them-ly-do", "\(ChangeWords.Heading.furtherAlerts.rawValue): \(line.name)",
        line.words.capitalizedFirst + ".")
    }
  }

  private var corrections: [FeedEntry] {
    site.judged.corrections.prefix(limit).compactMap { correction in
      guard let line = words.line(correction) else { return nil }
      return entry(
        correction.correction.reported, on: item(line.item, line.kind), "so-lieu-" + correction.period.key,
        "\(ChangeWords.Heading.corrections.rawValue): \(line.name)", line.words.capitalizedFirst)
    }
  }

  private var amendments: [FeedEntry] {
    site.judged.amendments.map { amended in
      let line = words.line(amended)
      return entry(
        amended.amendment.from, on: item(line.item, line.kind), "ke-hoach-" + amended.amendment.field,
        "\(ChangeWords.Heading.amendments.rawValue): \(line.name)", line.words.capitalizedFirst)
    }
  }

  private var papers: [FeedEntry] {
    site.commune.papers(by: site.asOf).flatMap { paper -> [FeedEntry] in
      let address = PaperAddress(site.address, paper.period)
      let name = "\(PaperWords.kind(paper.kind)) \(PaperWords.period(paper.period))"
      let cutOff = "số liệu đến hết ngày \(Format.day(paper.cutOff))"
      var entries: [FeedEntry] = []
      // A draft is no paper yet.
      if let day = paper.date, let number = paper.number, !paper.isDraft {
        entries.append(
          FeedEntry(
            day: day, id: address.bulletin + "#ban-hanh", title: titled(name),
            summary: "\(DocumentWords.number(number)), ban hành ngày \(Format.day(day)), \(cutOff).", path: address.bulletin))
      }
      entries += (paper.issued?.reissues ?? []).map { again in
        FeedEntry(
          day: again.date, id: "\(address.bulletin)#\(again.date.iso)-ban-hanh-lai", title: titled("Phát hành lại: " + name.lowercasedFirst),
          summary: "Lý do: \(Shortened.withoutStop(again.reason)). \(Format.number(again.changes.count)) dòng khác lần trước.",
          path: address.bulletin)
      }
      return entries
    }
  }

  private var plans: [FeedEntry] {
    site.plans.compactMap { standing in
      let (document, path) = (standing.plan.document, site.address.plan(standing.plan.id))
      return document.date.map { day in
        FeedEntry(
          day: day, id: path + "#ban-hanh", title: titled(document.shortTitle),
          summary: "\(document.number.map { DocumentWords.number($0) + ", ban" } ?? "Ban") hành ngày \(Format.day(day)).", path: path)
      }
    }
  }

  private func item(_ item: Item, _ kind: ItemKind) -> String { site.address.item(item.id, kind) }

  private func titled(_ words: String) -> String { "\(words) – \(site.commune.fullName)" }

  private func entry(_ day: Day, on path: String, _ name: String, _ title: String, _ summary: String) -> FeedEntry {
    FeedEntry(day: day, id: "\(path)#\(day.iso)-\(name)", title: titled(title), summary: summary, path: path)
  }
}
