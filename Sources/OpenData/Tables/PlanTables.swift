import PlanModel

extension PublishedTable {
  static let items = PublishedTable(
    PublishedSchema.items, records: \.items,
    [
      "id": { .text($0.item.id) },
      "kind": { .text($0.kind.rawValue) },
      "plan": { .text($0.plan) },
      "order": { .integer($0.order) },
      "section": { .text($0.item.section) },
      "number": { .text($0.item.number) },
      "statement": { .text($0.item.statement) },
    ])

  static let targets = PublishedTable(
    PublishedSchema.targets, records: { $0.items.filter { $0.kind == .target } },
    common, responsible, due,
    [
      "indicator": { .text($0.target?.indicator) },
      "unit": { .text($0.target?.unit) },
      "target": { .text($0.target?.printedGoal) },
      "understood_comparator": { .text($0.target?.goal.comparator.rawValue) },
      "understood_min": { .number($0.target?.goal.min) },
      "understood_max": { .number($0.target?.goal.max) },
      "scale": { .number($0.target?.scale) },
      "baseline": { .number($0.target?.baseline) },
      "scope": { .text($0.target?.scope.rawValue) },
      "computed": { .text($0.target?.computed?.rawValue) },
    ])

  static let tasks = PublishedTable(
    PublishedSchema.tasks, records: { $0.items.filter { $0.kind == .task } }, common, responsible, due)

  static let duties = PublishedTable(
    PublishedSchema.duties, records: { $0.items.filter { $0.kind == .duty } },
    common, ["office": { .list($0.item.lead.map(\.id)) }])

  static let milestones = PublishedTable(
    PublishedSchema.milestones,
    records: { $0.items.flatMap { row in (row.target?.milestones ?? []).map { (target: row.item.id, milestone: $0) } } },
    [
      "target": { .text($0.target) },
      "date": { .date($0.milestone.date) },
      "value": { .number($0.milestone.value) },
    ])

  static let amendments = PublishedTable(
    PublishedSchema.amendments,
    records: { OrderedRow.rows($0.items.flatMap(\.amendments)) { [$0.item, $0.field, $0.from.iso] } },
    [
      "item": { .text($0.row.item) },
      "field": { .text($0.row.field) },
      "before": { .text($0.row.before) },
      "value": { .text($0.row.value) },
      "from": { .date($0.row.from) },
      "basis": { .text($0.row.basis) },
      "order": { .integer($0.order) },
    ])

  static let responsibilities = PublishedTable(
    PublishedSchema.responsibilities, records: { $0.items.flatMap { Responsibility.all(of: $0.item) } },
    [
      "item": { .text($0.item) },
      "office": { .text($0.reference.id) },
      "role": { .text($0.role) },
      "order": { .integer($0.order) },
      "printed": { .text($0.reference.printed) },
    ])

  private static let common: KeyValuePairs<String, RowMaker<PlanRow>.Value> = [
    "id": { .text($0.item.id) },
    "plan": { .text($0.plan) },
    "section": { .text($0.item.section) },
    "number": { .text($0.item.number) },
    "statement": { .text($0.item.statement) },
    "reading": { .text($0.item.reading) },
    "note": { .text($0.item.note) },
    "source": { .text($0.item.source) },
  ]

  private static let responsible: KeyValuePairs<String, RowMaker<PlanRow>.Value> = [
    "lead": { .list($0.item.lead.map(\.id)) },
    "lead_role": { .text($0.item.leadRole) },
    "cooperating": { .list($0.item.cooperating.map(\.id)) },
    "person": { .text($0.item.person) },
    "product": { .text($0.item.product) },
    "authority": { .text($0.item.authority) },
    "origin": { .text($0.item.origin) },
    "external_id": { .text($0.item.externalID) },
  ]

  private static let due: KeyValuePairs<String, RowMaker<PlanRow>.Value> = [
    "due": { .text($0.item.printedDue) },
    "due_kind": { .text($0.item.deadline.kind) },
    "due_date": { .date($0.item.deadline.date) },
    "start": { .date($0.item.start) },
  ]
}

/// An office that a plan makes answerable for an item.
private struct Responsibility: Sendable {
  /// The item.
  let item: ItemID
  /// `lead` or `cooperating`.
  let role: String
  /// Its place in the role, from 1.
  let order: Int
  /// The office, with the words of the plan.
  let reference: OfficeReference

  /// Those of an item: who leads, then who cooperates.
  static func all(of item: Item) -> [Responsibility] {
    [("lead", item.lead), ("cooperating", item.cooperating)].flatMap { role, references in
      references.enumerated().map { Responsibility(item: item.id, role: role, order: $0.offset + 1, reference: $0.element) }
    }
  }
}
