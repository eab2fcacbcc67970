import JSON
import PlanModel

/// The changes of one commune as JSON.
struct ChangesJSON {
  private let changes: CommuneChanges
  private let site: CommuneSite
  private let words: ChangeWords

  init(_ changes: CommuneChanges, in site: CommuneSite) {
    self.changes = changes
    self.site = site
    words = ChangeWords(changes, in: site)
  }

  /// All of it.
  var value: JSONValue {
    let moves = { [self] (moves: [CommuneChanges.Move]) in JSONValue.array(moves.map(move)) }
    return .object([
      ("commune", .string(site.commune.slug)), ("name", .string(site.commune.fullName)), ("code", .string(site.commune.settings.code)),
      ("is_demonstration", .condition(site.commune.isDemonstration)), ("has_data", .condition(site.hasData)),
      ("reports", .count(changes.reports.count)), ("verdicts", .count(changes.verdicts.count)),
      ("counts", .object(ItemKind.allCases.map { ($0.rawValue, counts(of: $0)) })), ("turned_red", moves(changes.turnedRed)),
      ("further_alerts", moves(changes.furtherAlerts)), ("cleared", moves(changes.cleared)), ("met", moves(changes.met)),
      ("claimed", moves(changes.claimed)), ("slipped", moves(changes.slipped)), ("other_moves", moves(changes.otherMoves)),
      ("first_reports", .array(changes.firstReports.map(first))), ("corrections", .array(changes.corrections.map(correction))),
      ("amendments", .array(changes.amendments.map(amendment))),
    ])
  }

  private func counts(of kind: ItemKind) -> JSONValue {
    let (before, after) = changes.counts(of: kind)
    let value = { (counts: StatusCounts) in JSONValue.object(counts.entries.map { ($0.status.rawValue, .count($0.count)) }) }
    return .object([("before", value(before)), ("after", value(after))])
  }

  private func move(_ move: CommuneChanges.Move) -> JSONValue {
    .object(head(move.item, move.kind) + [("before", standing(move.before)), ("after", standing(move.after))])
  }

  private func first(_ first: CommuneChanges.FirstReport) -> JSONValue {
    .object(
      head(first.item, first.kind) + [
        ("period", .string(first.report.period.key)), ("reported", .string(first.report.reported.iso)), ("after", standing(first.after)),
      ])
  }

  private func correction(_ corrected: ReportedCorrection) -> JSONValue {
    let entry = site.items.first { $0.item.id == corrected.item }
    let words = CorrectionWords(corrected.correction, target: entry?.target)
    let number = { (quantity: Quantity?) in quantity.map { JSONValue.number($0.plain) } ?? .null }
    return .object([
      ("item", .string(corrected.item)), ("period", .string(corrected.period.key)), ("reported", .string(corrected.correction.reported.iso)),
      ("old_value", number(corrected.correction.oldValue)), ("new_value", number(corrected.correction.newValue)),
      ("before", .string(words.before)), ("after", .string(words.after)), ("reason", .optional(corrected.correction.note)),
    ])
  }

  private func amendment(_ amended: AmendedItem) -> JSONValue {
    let amendment = amended.amendment
    return .object(
      head(amended.item, amended.kind) + [
        ("field", .string(amendment.field)), ("before", .string(amendment.before)), ("after", .string(amendment.value)),
        ("from", .string(amendment.from.iso)), ("basis", .string(amendment.basis)),
      ])
  }

  private func head(_ item: Item, _ kind: ItemKind) -> [(String, JSONValue)] {
    [("item", .string(item.id)), ("kind", .string(kind.rawValue)), ("label", .string(item.label))]
  }

  private func standing(_ assessment: Assessment) -> JSONValue {
    let alerts = assessment.alerts.map { JSONValue.object([("kind", .string($0.kind.rawValue)), ("since", .string($0.since.iso))]) }
    return .object([
      ("status", .string(assessment.status.rawValue)), ("rule", .string(assessment.rule.rawValue)), ("word", .string(words.word(assessment))),
      ("alerts", .array(alerts)),
    ])
  }
}
