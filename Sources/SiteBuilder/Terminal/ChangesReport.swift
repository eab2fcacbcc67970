import ContentReader
import Diagnostics
import JSON
import PlanModel
import Vietnamese

/// `tiendo changes`: what changed at communes between the ends of two days.
public struct ChangesReport: Sendable {
  /// The earlier day, whose own events are known already.
  public let from: Day
  /// The later day.
  public let to: Day
  private let communes: [(changes: CommuneChanges, site: CommuneSite)]

  /// Compares two days of communes. A demonstration commune is judged on these days too, and stands behind the others.
  /// - Parameters:
  ///   - from: The earlier day.
  ///   - to: The later day.
  ///   - asked: The folders of the communes; none means all.
  ///   - content: The content folder.
  ///   - prefix: What stands before its paths in diagnostics.
  ///   - jobs: The number of threads.
  public init(
    from: Day, to: Day, at asked: [String] = [], in content: SourceFolder, prefix: String = "Content/", jobs: Int = 1
  ) throws(TerminalFailure) {
    var (shared, diagnostics) = ContentReader.readShared(from: content, prefix: prefix)
    let known = Set(shared.communeSlugs)
    for slug in asked where !known.contains(slug) { throw .noSuchCommune(slug, among: shared.communeSlugs) }
    let slugs = asked.isEmpty ? shared.communeSlugs : shared.communeSlugs.filter(Set(asked).contains)
    let read = Parallel.map(slugs.count, jobs: jobs) { [shared] in ContentReader.readCommune(slugs[$0], shared: shared, from: content) }
    for (_, found) in read { diagnostics.merge(found) }
    guard !diagnostics.hasErrors else { throw .content(diagnostics.sorted()) }
    let sorted = read.compactMap(\.0).map { (order: VietnameseOrder($0.settings.name), commune: $0) }.sorted {
      ($0.order, $0.commune.slug) < ($1.order, $1.commune.slug)
    }.map(\.commune)
    let inOrder = sorted.filter { !$0.isDemonstration } + sorted.filter(\.isDemonstration)
    let overview = SiteOverview(settings: shared.settings)
    self.from = from
    self.to = to
    communes = inOrder.map { [shared] commune in
      let judged = { CommuneAssessment(commune: commune, indicators: shared.indicatorsByID, on: $0) }
      let site = CommuneSite(judged(to), shared: shared, overview: overview)
      return (CommuneChanges(from: judged(from), to: site.judged), site)
    }
  }

  /// The changes as plain text.
  public var text: String {
    var out = PlainText()
    out.line("Từ hết ngày \(Format.day(from)) đến hết ngày \(Format.day(to)).")
    for (changes, site) in communes {
      out.heading(site.commune.fullName)
      if site.commune.isDemonstration { out.line("SỐ LIỆU MINH HỌA: xã này không có thật, không tính vào tổng nào.", indent: 2) }
      if !site.hasData { out.line("Chưa có số liệu.", indent: 2) }
      write(changes, ChangeWords(changes, in: site), hasData: site.hasData, to: &out)
    }
    return out.text
  }

  private func write(_ changes: CommuneChanges, _ words: ChangeWords, hasData: Bool, to out: inout PlainText) {
    for heading in ChangeWords.Heading.allCases {
      let lines = words.lines(heading)
      guard !lines.isEmpty else { continue }
      out.line("\(heading.rawValue) (\(Format.number(lines.count)))", indent: 2)
      for line in lines { out.entry("\(line.name) (\(line.item.id)): \(line.words)", indent: 4) }
    }
    if hasData, changes.isEmpty { out.line("Không có gì thay đổi.", indent: 2) }
    if let received = words.received { out.line(received, indent: 2) }
    for kind in ItemKind.allCases { out.fact(kind.title, words.counts(of: kind)) }
  }

  /// The same as a JSON object; figures as numbers, and the words beside them.
  public var json: String {
    JSONValue.object([
      ("from", .string(from.iso)), ("to", .string(to.iso)), ("communes", .array(communes.map { ChangesJSON($0, in: $1).value })),
    ]).text + "\n"
  }
}
