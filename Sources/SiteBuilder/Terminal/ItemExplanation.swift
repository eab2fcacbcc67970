import ContentReader
import Diagnostics
import PlanModel

/// `tiendo explain`: the whole computation of one item, as plain text.
public enum ItemExplanation {
  /// The text for an item; for an id no longer used that of the item which took its place, and says so.
  /// - Parameters:
  ///   - item: The item's id.
  ///   - commune: The name of the commune's folder.
  ///   - content: The content folder.
  ///   - prefix: What stands before its paths in diagnostics.
  ///   - asOf: The day to judge on, which holds for a demonstration commune too; nil means its own day, else `today`.
  ///   - today: Today.
  public static func text(
    of item: ItemID, at commune: String, in content: SourceFolder, prefix: String = "Content/", asOf: Day?, today: Day
  ) throws(TerminalFailure) -> String {
    var (shared, diagnostics) = ContentReader.readShared(from: content, prefix: prefix)
    guard shared.communeSlugs.contains(commune) else { throw .noSuchCommune(commune, among: shared.communeSlugs) }
    let (read, found) = ContentReader.readCommune(commune, shared: shared, from: content)
    diagnostics.merge(found)
    guard let read, !diagnostics.hasErrors else { throw .content(diagnostics.sorted()) }
    let (id, remark) = try resolve(item, at: read)
    let day = asOf ?? read.settings.demonstration?.asOf ?? today
    let judged = CommuneAssessment(commune: read, indicators: shared.indicatorsByID, on: day)
    let site = CommuneSite(judged, shared: shared, overview: SiteOverview(settings: shared.settings))
    guard let text = ItemExplanationText(id, in: site, remark: remark)?.text else { throw noSuchItem(item, at: read) }
    return text
  }

  /// The id in use that an id stands for, and what to say of the difference.
  private static func resolve(_ item: ItemID, at commune: Commune) throws(TerminalFailure) -> (id: ItemID, remark: String?) {
    if commune.kinds[item] != nil { return (item, nil) }
    guard commune.retired.contains(where: { $0.old == item }) else { throw noSuchItem(item, at: commune) }
    guard let successor = RetiredIDs(commune.retired).successor(of: item), commune.kinds[successor] != nil else {
      throw .unknown(
        LocalizedText(
          vi: "mã “\(item)” của \(commune.fullName) thôi dùng, không có mã thay thế",
          en: "the id “\(item)” of \(commune.fullName) is no longer used, and nothing took its place"))
    }
    return (successor, "Mã \(item) thôi dùng; nay là \(successor).")
  }

  private static func noSuchItem(_ item: ItemID, at commune: Commune) -> TerminalFailure {
    let known = commune.plans.flatMap { plan in
      plan.targets.map(\.original.item.id) + plan.tasks.map(\.original.item.id) + plan.duties.map(\.original.item.id)
    }
    let nearest = NearestName.of(item, among: known + commune.retired.map(\.old))
    return .unknown(
      LocalizedText(
        vi: "\(commune.fullName) không có mã “\(item)”" + (nearest.map { "; gần nhất là “\($0)”" } ?? ""),
        en: "\(commune.fullName) has no item “\(item)”" + (nearest.map { "; the nearest is “\($0)”" } ?? "")))
  }
}
