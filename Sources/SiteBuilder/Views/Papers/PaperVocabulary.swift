import PlanModel

/// What papers say of the items of a commune whatever the day, put into words once for all its papers.
final class PaperVocabulary: Sendable {
  private let site: CommuneSite
  private let path: String
  private let known: [ItemID: PaperItemWords]

  /// The words for the items as they stand on the commune's day. `path` is a page of any paper: all lie in one folder, so that links are the same.
  init(of site: CommuneSite, on path: String) {
    self.site = site
    self.path = path
    var known: [ItemID: PaperItemWords] = [:]
    known.reserveCapacity(site.items.count)
    for (position, entry) in site.items.enumerated() {
      known[entry.item.id] = PaperItemWords(entry.item, entry.target, kind: site.work.kind(at: position), in: site, on: path)
    }
    self.known = known
  }

  /// The words for an item of a paper; an item that an amendment changed since is put into words anew.
  func words(of entry: PaperFigures.Entry) -> PaperItemWords {
    if let words = known[entry.item.id], words.item === entry.item, words.target === entry.target { return words }
    return PaperItemWords(entry.item, entry.target, kind: entry.assessment.kind, in: site, on: path)
  }
}

/// What papers say of an item whatever the day.
final class PaperItemWords: Sendable {
  let item: Item
  let target: Target?
  /// The address of its page, from that of a paper.
  let href: String
  /// Its number: "V.18".
  let label: String
  /// Its short name.
  let name: String
  /// Its words without a full stop at the end.
  let text: String
  /// The goal as understood; nil for tasks, duties and targets without a measure.
  let goal: String?
  /// The offices that lead it by their names; nil where the plan names none.
  let offices: String?

  private let keptShortText = Kept<String>()

  init(_ item: Item, _ target: Target?, kind: ItemKind, in site: CommuneSite, on path: String) {
    self.item = item
    self.target = target
    href = RelativeLink.from(path, to: site.address.item(item.id, kind))
    label = item.label
    name = site.shortName(item, indicator: target?.indicator)
    text = Shortened.withoutStop(item.reading ?? item.statement)
    goal = target.flatMap { $0.goal.comparator == .none ? nil : FigureWords.goal(of: $0) }
    let names = item.lead.map { site.offices[$0.id]?.name ?? $0.printed }
    offices = names.isEmpty ? nil : names.joined(separator: "; ")
  }

  /// ``text`` where room is scarce.
  var shortText: String { text.utf8.count <= 110 ? text : keptShortText.value { Shortened.words(text, limit: 110) } }
}
