import Editions
import PlanModel
import Templating
import Vietnamese

/// The A–Z index of a region, which needs no script: communes, indicators, kinds of offices, terms, free pages.
final class IndexPage: TemplateView {
  let frame: FrameView
  let letters: [IndexLetterView]
  let groups: [IndexGroupView]

  init(_ region: Region, glossary: [GlossaryTerm], pages: [FreePage], frame siteFrame: SiteFrame, asOf: Day) {
    let path = region.address.index
    letters = IndexLetterView.letters(IndexEntryView.all(region, glossary: glossary, pages: pages, on: path))
    groups = region.groups.map { group in
      IndexGroupView(title: group, indicators: region.indicators.filter { $0.group == group }, in: region, on: path)
    }
    frame = region.frame(
      say("Mục lục A–Z"), description: say("Xã, phường, chỉ số, cơ quan và thuật ngữ theo thứ tự chữ cái."), on: path, site: siteFrame, asOf: asOf)
  }

  static let schema = ViewSchema<IndexPage>(
    "index",
    [
      .view("frame", "khung trang", FrameView.schema) { $0.frame },
      .list("letters", "từng chữ cái", IndexLetterView.schema) { $0.letters },
      .list("groups", "chỉ số theo nhóm", IndexGroupView.schema) { $0.groups },
      .condition("has_groups", "có chỉ số") { !$0.groups.isEmpty },
    ])
}

/// A letter with its entries.
final class IndexLetterView: TemplateView {
  let place: AlphabetPlace?
  let entries: [IndexEntryView]

  private init(_ place: AlphabetPlace?, _ entries: [IndexEntryView]) {
    self.place = place
    self.entries = entries
  }

  /// The letters that some entry begins with, in the order of the alphabet; what begins with none stands first, under `0–9`.
  static func letters(_ entries: [IndexEntryView]) -> [IndexLetterView] {
    let sorted = entries.map { (order: $0.order ?? VietnameseOrder($0.word), entry: $0) }.sorted {
      $0.order != $1.order ? $0.order < $1.order : $0.entry.href < $1.entry.href
    }.map(\.entry)
    let byPlace = Dictionary(grouping: sorted) { AlphabetPlace($0.word) }
    return byPlace.sorted { ($0.key?.place ?? -1) < ($1.key?.place ?? -1) }.map { IndexLetterView($0.key, $0.value) }
  }

  static let schema = ViewSchema<IndexLetterView>(
    "index_letter",
    [
      .text("letter", "chữ cái") { $0.place.map { $0.letter.uppercased() } ?? "0–9" },
      .text("anchor", "tên để liên kết tới") { $0.place.map { "chu-\($0.place + 1)" } ?? "chu-so" },
      .list("entries", "các mục", IndexEntryView.schema) { $0.entries },
    ])
}

/// An entry of the index.
final class IndexEntryView: TemplateView {
  let word: String
  let what: String
  let href: String
  /// The place of the word where it is known already.
  let order: VietnameseOrder?

  private init(_ word: String, _ what: String, _ href: String, order: VietnameseOrder? = nil) {
    self.word = word
    self.what = what
    self.href = href
    self.order = order
  }

  static func all(_ region: Region, glossary: [GlossaryTerm], pages: [FreePage], on path: String) -> [IndexEntryView] {
    let link = { (address: String) in RelativeLink.from(path, to: address) }
    let communes = region.communes.map { IndexEntryView($0.bareName, $0.kind, link($0.home), order: $0.order) }
    let indicators = region.indicators.flatMap { indicator in
      let address = link(region.address.indicator(indicator.id))
      let names = [indicator.short ?? indicator.name] + indicator.aliases
      return names.uniqued.map { IndexEntryView($0.capitalizedFirst, say("chỉ số"), address) }
    }
    let kinds = region.officeKinds.flatMap { kind in
      ([kind.name] + kind.aliases).uniqued.map { IndexEntryView($0, say("cơ quan"), link(region.address.officeKind(kind.id))) }
    }
    let terms = GlossaryEntryView.all(glossary).flatMap { entry in
      ([entry.term.term] + entry.term.aliases).map {
        IndexEntryView($0.capitalizedFirst, say("thuật ngữ"), link(SiteAddress.glossary) + "#" + entry.anchor)
      }
    }
    let free = pages.map { IndexEntryView($0.title, "trang", link(SiteAddress.free($0.name))) }
    let method = IndexEntryView(say("Cách tính"), "trang", link(SiteAddress.method))
    return communes + indicators + kinds + terms + free + [method]
  }

  static let schema = ViewSchema<IndexEntryView>(
    "index_entry",
    [
      .text("word", "chữ") { $0.word },
      .text("what", "là gì: xã, chỉ số, cơ quan, thuật ngữ, trang") { $0.what },
      .text("href", "trang") { $0.href },
    ])
}

/// A group of indicators.
final class IndexGroupView: TemplateView {
  let title: String
  let rows: [IndexIndicatorView]

  init(title: String, indicators: [Indicator], in region: Region, on path: String) {
    self.title = title
    rows = indicators.map { indicator in
      IndexIndicatorView(
        name: indicator.name, href: RelativeLink.from(path, to: region.address.indicator(indicator.id)),
        communes: region.communes.count { commune in commune.indicators.keys.contains(indicator.id) })
    }
  }

  static let schema = ViewSchema<IndexGroupView>(
    "index_group",
    [
      .text("title", "tên nhóm") { $0.title },
      .list("rows", "các chỉ số", IndexIndicatorView.schema) { $0.rows },
    ])
}

/// An indicator of a group.
final class IndexIndicatorView: TemplateView {
  let name: String
  let href: String
  let communes: Int

  init(name: String, href: String, communes: Int) {
    self.name = name
    self.href = href
    self.communes = communes
  }

  static let schema = ViewSchema<IndexIndicatorView>(
    "index_indicator",
    [
      .text("name", "tên chỉ số") { $0.name },
      .text("href", "trang của chỉ số") { $0.href },
      .text("communes", "số xã, phường đặt chỉ tiêu này") { String($0.communes) },
    ])
}

extension [String] {
  /// Each once, in their order.
  fileprivate var uniqued: [String] {
    var seen: Set<FoldedName> = []
    return filter { seen.insert(FoldedName($0)).inserted }
  }
}
