import Editions
import PlanModel
import Templating

/// A target, task or duty as a row of a list.
final class ItemRowView: TemplateView {
  let facts: ItemRowFacts
  let subheading: String?
  let href: String
  private let site: CommuneSite
  private let path: String

  /// A row on the page at `path`.
  init(_ item: Item, target: Target?, in site: CommuneSite, on path: String, subheading: String? = nil) {
    facts = site.rowFacts[item.id] ?? ItemRowFacts(item, target: target, in: site)
    self.subheading = subheading
    self.site = site
    self.path = path
    href = RelativeLink.from(path, to: site.address.item(item.id, facts.kind))
  }

  /// Links to the offices that lead it; most lists do not show them.
  private var offices: [LinkView] { facts.item.lead.map { OfficeLinks.link($0, in: site, on: path) } }

  /// The bar of the row.
  var bar: BulletBar { facts.figures.bar }

  static let schema = ViewSchema<ItemRowView>(
    "item_row",
    [
      .optionalText("subheading", "tên nhóm con in trong kế hoạch, ở dòng đầu của nhóm") { $0.subheading },
      .text("id", "mã") { $0.facts.item.id },
      .text("label", "số thứ tự, như V.18") { $0.facts.item.label },
      .text("href", "trang của chỉ tiêu, nhiệm vụ, trách nhiệm") { $0.href },
      .text("text", "nội dung") { $0.facts.text },
      .text("short_text", "nội dung rút gọn, cho danh sách những việc kể dài") { Shortened.words($0.facts.text, limit: 160) },
      .view("status", "trạng thái", StatusView.schema) { $0.facts.status },
      .markup("bar", "thanh tiến độ; không có gì khi chưa có số liệu") { view, out in view.bar.write(to: &out) },
      .optionalText("value", "kết quả, như 41,2%") { $0.facts.figures.value },
      .text("need", "mục tiêu và mức cần đạt đến nay") { $0.facts.figures.need },
      .text("due", "thời hạn như in trong kế hoạch") { $0.facts.item.printedDue ?? "–" },
      .list("offices", "cơ quan chủ trì", LinkView.schema) { $0.offices },
      .optionalView("office", "cơ quan chủ trì được nêu đầu", LinkView.schema) { $0.offices.first },
      .list("other_offices", "các cơ quan chủ trì khác", LinkView.schema) { $0.facts.item.lead.count > 1 ? Array($0.offices.dropFirst()) : [] },
    ])
}

/// What rows of lists say of an item, whatever page they stand on: made once for all of them.
final class ItemRowFacts: Sendable {
  let item: Item
  let kind: ItemKind
  let status: StatusView
  let figures: FigureLine

  init(_ item: Item, target: Target?, in site: CommuneSite) {
    let assessment = site.judged.assessments[item.id] ?? Assessment.unknown(item, kind: target == nil ? .task : .target, asOf: site.asOf)
    self.item = item
    kind = assessment.kind
    status = StatusView(assessment, alertsByPlan: site.alertsByPlan)
    figures = FigureLine(assessment, item: item, target: target)
  }

  /// What is shown as the item's text: the mended reading where there is one.
  var text: String { item.reading ?? item.statement }
}

/// Value, goal and need of an item as words and bar.
struct FigureLine {
  /// The value, or what stands for it; nil when nothing is known yet.
  let value: String?
  /// Goal and need.
  let need: String
  /// The bar of a list.
  let bar: BulletBar

  /// The line of an item.
  init(_ assessment: Assessment, item: Item, target: Target?) {
    bar = BulletBar(FigureLine.picture(assessment, target: target), form: .list)
    value = FigureLine.value(assessment, target: target)
    if let target, target.goal.comparator != .none {
      var words = [say("mục tiêu ") + FigureWords.goal(of: target)]
      if let level = assessment.expectedLevel, ![.met, .claimed].contains(assessment.status) {
        words.append(say("cần đạt đến nay ") + FigureWords.level(level, of: target))
      }
      need = words.joined(separator: "; ")
    } else {
      let goal = target.map { $0.printedGoal.map { say("mục tiêu: \($0)") } ?? say("kế hoạch không nêu số đo") }
      let selfAssessed = assessment.row?.complete == nil && assessment.row?.state == nil ? nil : say("cơ quan tự đánh giá")
      need = [goal, selfAssessed].compactMap { $0 }.joined(separator: "; ")
    }
  }
}

extension FigureLine {
  /// The value alone, or what stands for it; nil when nothing is known yet.
  static func value(_ assessment: Assessment, target: Target?) -> String? {
    if let target, target.goal.comparator != .none {
      if let value = assessment.value { return FigureWords.value(value, of: target) }
      return assessment.status == .noData ? nil : say("Chưa có số")
    }
    if let complete = assessment.row?.complete { return Format.number(complete, decimals: 1) + "%" }
    if let state = assessment.row?.state { return state.word.capitalizedFirst }
    return target.flatMap { target in assessment.value.map { FigureWords.value($0, of: target) } }
  }

  /// What a bar shows of an item; without a measure the office's own estimate.
  static func picture(_ assessment: Assessment, target: Target?, words: BulletBar.Words = BulletBar.Words()) -> BulletBar.Input {
    if let target { return BulletBar.Input(target, assessment, words: words) }
    return BulletBar.Input(
      status: assessment.status, goal: .unmeasured, isPercentage: true, complete: assessment.row.flatMap(ownEstimate), words: words)
  }

  /// The office's own estimate of the share done: percent complete, else what the state says of it; nil while work is under way.
  private static func ownEstimate(_ row: Report) -> Quantity? {
    if let complete = row.complete { return complete }
    switch row.state {
    case .completed: return Quantity(100)
    case .notStarted: return .zero
    case .underWay, nil: return nil
    }
  }

  /// The large bar of an item's own page, with its words.
  static func largeBar(_ assessment: Assessment, item: Item, target: Target?) -> BulletBar {
    var words = BulletBar.Words()
    if let target, target.goal.comparator != .none {
      words.value = assessment.value.map { FigureWords.value($0, of: target) }
      // A rank's words are long, and the deadline stands below them on the page; on the narrowest phone both would not fit.
      let due = target.goal.comparator == .top ? "" : item.deadline.date.map { say(", hạn ") + Format.day($0) } ?? ""
      words.goal = say("Mục tiêu \(FigureWords.goal(of: target))\(due)")
      if ![.met, .claimed].contains(assessment.status) {
        words.expected = assessment.expectedLevel.map { say("Cần đạt đến nay ") + FigureWords.level($0, of: target) }
      }
    } else {
      words.value = assessment.row?.complete.map { Format.number($0, decimals: 1) + "%" }
    }
    return BulletBar(picture(assessment, target: target, words: words), form: .large)
  }
}

/// Links to the offices that a row names.
enum OfficeLinks {
  /// The link to an office as the plan names it in a row.
  static func link(_ reference: OfficeReference, in site: CommuneSite, on path: String) -> LinkView {
    LinkView(text: site.offices[reference.id]?.name ?? reference.printed) {
      RelativeLink.from(path, to: site.address.office(reference.id))
    }
  }

  /// The link to an office that a record names.
  static func link(_ id: OfficeID, in site: CommuneSite, on path: String) -> LinkView {
    link(OfficeReference(id: id, printed: id), in: site, on: path)
  }
}

extension String {
  /// With its first letter as a capital.
  var capitalizedFirst: String {
    guard let first = plainFirst else { return prefix(1).uppercased() + dropFirst() }
    return (97...122).contains(first) ? replacingFirst(with: first - 32) : self
  }

  /// The first letter as a byte of ASCII that nothing is joined to; nil for any other. Most words begin so, and need no tables of letters.
  var plainFirst: UInt8? {
    var bytes = utf8.makeIterator()
    guard let first = bytes.next(), (0x20..<0x7F).contains(first) else { return nil }
    switch bytes.next() ?? 0 {
    case 0..<0x80, 0xC3...0xC9: return first
    // Letters with Vietnamese marks.
    case 0xE1: return (0xB8...0xBB).contains(bytes.next() ?? 0) ? first : nil
    default: return nil
    }
  }

  /// With another byte of ASCII in the place of the first, see ``plainFirst``.
  func replacingFirst(with byte: UInt8) -> String { String(decoding: [byte] + utf8.dropFirst(), as: UTF8.self) }
}

extension Assessment {
  /// An item that was not judged: nothing is known of it.
  static func unknown(_ item: Item, kind: ItemKind, asOf: Day) -> Assessment {
    Assessment(
      item: item.id, kind: kind, asOf: asOf, referenceDay: nil, window: nil, status: .noData, rule: .noData, alerts: [], row: nil,
      valueRow: nil, value: nil, attainment: nil, measure: nil, expected: nil, expectedLevel: nil, noPath: nil, shareDone: nil, timeGone: nil,
      claim: nil, reporting: [], isStale: false)
  }
}
