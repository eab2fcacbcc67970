import Diagnostics
import PlanModel

/// Reads a plan's folder.
struct PlanReader {
  /// The plan; nil when its own text is broken.
  let plan: Plan?
  /// The ids of its targets, tasks and duties.
  let ids: KnownIDs
  /// Its targets, tasks and duties, for the records that speak of them.
  let items: [ItemID: ReportableItem]

  /// Reads a plan. `folder` is the commune's; each id is claimed in the commune's namespace.
  init(
    _ id: String, in folder: ContentFolder, shared: SharedContent, offices: OfficeDirectory, _ registry: inout IDRegistry,
    _ diagnostics: inout DiagnosticCollector
  ) {
    let path = "plans/\(id)/"
    let document = PlanDocumentReader.read(folder, path: path + "plan.md", &diagnostics)
    folder.checkWorkbook(path + TableFile.ofPlan, of: AuthorTable.ofPlan, &diagnostics)
    let tables = ItemTables(folder, path, &diagnostics)
    let milestones = MilestoneReader(folder.table(AuthorTable.milestones, in: path, &diagnostics), &diagnostics)
    let amendments = AmendmentReader(
      folder.table(AuthorTable.amendments, in: path, &diagnostics), kinds: tables.kinds, known: tables.ids, document: document,
      &diagnostics)
    let reader = { (table: Table, kind: ItemKind) in ItemReader(table, kind: kind, plan: id, document: document, offices: offices) }
    let (targetItems, taskItems, dutyItems) = (
      reader(tables.targets, .target), reader(tables.tasks, .task), reader(tables.duties, .duty)
    )
    let targetReader = TargetReader(tables.targets, items: targetItems, shared: shared, milestones: milestones.milestones)
    let targets = PlanReader.values(of: tables.targets, targetItems, amendments, &registry, &diagnostics) { targetReader.target($0, &$1) }
    let tasks = PlanReader.values(of: tables.tasks, taskItems, amendments, &registry, &diagnostics) {
      taskItems.item($0, &$1).map(Task.init(item:))
    }
    let duties = PlanReader.values(of: tables.duties, dutyItems, amendments, &registry, &diagnostics) {
      dutyItems.item($0, &$1).map(Duty.init(item:))
    }
    PlanReader.checkIndicators(tables.targets, known: shared.indicatorIDs, &diagnostics)
    milestones.check(against: targets, known: tables.targetIDs, document: document, &diagnostics)

    ids = tables.ids
    plan = document.map { Plan(id: id, document: $0, targets: targets, tasks: tasks, duties: duties) }
    var items: [ItemID: ReportableItem] = [:]
    for target in targets {
      items[target.original.item.id] = ReportableItem(
        target, item: \.item, isPercentage: { $0.isPercentage },
        goal: { target in
          // Without the catalogue it is not known whether more is better.
          target.scope == .commune && target.goal.bound != nil && shared.indicatorIDs.isWhole ? target.goal : nil
        }, isComputed: { $0.computed != nil })
    }
    for task in tasks { items[task.original.item.id] = ReportableItem(task, item: \.item) }
    for duty in duties { items[duty.original.item.id] = ReportableItem(duty, item: \.item) }
    self.items = items
  }

  /// Two rows of a plan are tied to one indicator only for a reason, which the later one gives: else one of them is most likely a slip.
  private static func checkIndicators(_ table: Table, known: KnownIDs, _ diagnostics: inout DiagnosticCollector) {
    let (idField, indicatorField, noteField) = (table.field("id"), table.field("indicator"), table.field("note"))
    var first: [IndicatorID: (id: String, place: SourcePlace)] = [:]
    for row in table.rows {
      guard let indicator = row.text(indicatorField).value, known.contains(indicator), let id = row.text(idField).value else { continue }
      guard let earlier = first[indicator] else {
        first[indicator] = (id, row.place(indicatorField))
        continue
      }
      guard row.text(noteField).isBlank else { continue }
      diagnostics.report(
        .indicatorTwice(indicator, first: earlier.id), at: row.place(indicatorField),
        related: [Diagnostic.Related(.firstHere, at: earlier.place)])
    }
  }

  /// The values of a table with their amendments; a row whose id was used before is left out.
  private static func values<Value: Hashable & Sendable>(
    of table: Table, _ items: ItemReader, _ amendments: AmendmentReader, _ registry: inout IDRegistry,
    _ diagnostics: inout DiagnosticCollector, read: (Row, inout DiagnosticCollector) -> Value?
  ) -> [Versioned<Value>] {
    var result: [Versioned<Value>] = []
    for row in table.rows {
      let value = read(row, &diagnostics)
      // The id is claimed even where the rest of the row is broken, so that a second use of it is seen.
      guard let id = row.text(items.id).value, items.isInScheme(id), Identifier.isValid(id) else { continue }
      guard registry.claim(id, at: row.place(items.id), &diagnostics), let value else { continue }
      result.append(amendments.versions(of: row, id: id, in: table, original: value, &diagnostics, read: read))
    }
    return result
  }
}

/// The three tables of a plan's items, and what their rows call themselves.
private struct ItemTables {
  let targets: Table
  let tasks: Table
  let duties: Table
  /// What each item is, by the id as written.
  private(set) var kinds: [ItemID: ItemKind] = [:]
  /// The ids of all items.
  private(set) var ids = KnownIDs()
  /// The ids of targets.
  private(set) var targetIDs = KnownIDs()

  init(_ folder: ContentFolder, _ path: String, _ diagnostics: inout DiagnosticCollector) {
    targets = folder.table(AuthorTable.targets, in: path, &diagnostics)
    tasks = folder.table(AuthorTable.tasks, in: path, &diagnostics)
    duties = folder.table(AuthorTable.duties, in: path, &diagnostics)
    for (table, kind) in [(targets, ItemKind.target), (tasks, .task), (duties, .duty)] {
      let field = table.field("id")
      if !table.isWhole { ids.isWhole = false }
      for row in table.rows {
        let written = row.text(field)
        ids.insert(written)
        if kind == .target { targetIDs.insert(written) }
        if let id = written.value, kinds[id] == nil { kinds[id] = kind }
      }
    }
    if !targets.isWhole { targetIDs.isWhole = false }
  }
}
