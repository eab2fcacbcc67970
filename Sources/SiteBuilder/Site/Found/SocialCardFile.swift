import PlanModel
import Templating

/// A social card of the site before it is painted.
public struct SocialCardFile: Sendable {
  /// Where the PNG belongs.
  public let path: String
  /// The period of the paper that it stands for; nil for a commune's.
  public let period: Period?
  private let summary: CommuneSummary
  private let paper: PaperSummary?
  private let site: String

  /// The picture as SVG. Drawn when it is asked for, so that no country's pictures are held at once.
  public var svg: String {
    var out = OutputBuffer(capacity: 4096)
    (paper.map { SocialCard($0, of: summary, site: site) } ?? SocialCard(summary, site: site)).write(to: &out)
    return String(decoding: out.bytes, as: UTF8.self)
  }

  /// The cards of a real commune and of its papers.
  static func all(_ summary: CommuneSummary, site: String) -> [SocialCardFile] {
    guard !summary.isDemonstration else { return [] }
    let own = SocialCardFile(path: summary.address.socialCard, period: nil, summary: summary, paper: nil, site: site)
    return [own]
      + summary.papers.elements.map {
        SocialCardFile(path: $0.address(of: summary).socialCard, period: $0.period, summary: summary, paper: $0, site: site)
      }
  }
}

extension SocialCard {
  /// The card of a commune: what the first screen of its page says.
  init(_ summary: CommuneSummary, site: String) {
    self.init(
      site: site, heading: summary.name, subheading: summary.subject,
      Tally(targets: summary.targets, tasks: summary.tasks, duties: summary.dutyCounts, alertsByPlan: summary.alertsByPlan),
      hasData: summary.hasData, day: "Tính đến ngày \(Format.day(summary.asOf))")
  }

  /// The card of a paper.
  init(_ paper: PaperSummary, of summary: CommuneSummary, site: String) {
    let tally = Tally(targets: paper.targets, tasks: paper.tasks, duties: paper.duties, alertsByPlan: summary.alertsByPlan)
    self.init(
      site: site, heading: summary.name, subheading: "Bản tin tiến độ \(PaperWords.period(paper.period)): \(summary.subject)", tally,
      hasData: tally.leading.counts.entries.contains { $0.status != .noData }, day: "Số liệu đến hết ngày \(Format.day(paper.cutOff))")
  }

  /// How many items of each kind stand how.
  struct Tally {
    let targets: StatusCounts
    let tasks: StatusCounts
    let duties: StatusCounts
    let alertsByPlan: Bool

    /// The kind that the bar counts: the first of which there are any.
    var leading: (counts: StatusCounts, kind: ItemKind) {
      if targets.total > 0 { return (targets, .target) }
      return tasks.total > 0 ? (tasks, .task) : (duties, .duty)
    }
  }

  private init(site: String, heading: String, subheading: String, _ tally: Tally, hasData: Bool, day: String) {
    let (counts, kind) = tally.leading
    let statement: String
    if hasData {
      let done = kind == .target ? "Đã đạt" : "Hoàn thành"
      statement = "\(done) \(counts[.met]) trên \(counts.judged) \(kind == .duty ? "trách nhiệm" : kind.noun)"
    } else if kind == .target, tally.tasks.total > 0 {
      statement = "\(counts.total) chỉ tiêu, \(tally.tasks.total) nhiệm vụ"
    } else {
      statement = "\(counts.total) \(kind == .duty ? "trách nhiệm, giải pháp" : kind.noun)"
    }
    self.init(
      site: site, heading: heading, subheading: subheading, statement: statement, counts: counts,
      wording: StatusWords.wording(kind: kind, alertsByPlan: tally.alertsByPlan), day: day)
  }
}
