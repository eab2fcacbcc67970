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
    let tables = ItemTables(folder, path, &diagnostics)
    let milestones = MilestoneReader(folder.table(AuthorTable.milestones, in: path, &diagnostics), &diagnostics)
    let amendments = AmendmentReader(
      folder.table(AuthorTable.amendments, in: path, &diagnostics), kinds: tables.kinds, known: tables.ids, document: document,
      &diagnostics)
    let itemReader = { (table: Table, kind: ItemKind) in ItemReader(table, kind: kind, plan: id, document: document, offices: offices) }

    let targetReader = TargetReader(
      tables.targets, items: itemReader(tables.targets, .target), shared: shared, milestones: milestones.milestones)
    let targets = PlanReader.values(of: tables.targets, amendments, &registry, &diagnostics, id: \Target.item.id) {
      targetReader.target($0, &$1)
    }
    let taskReader = itemReader(tables.tasks, .task)
    let tasks = PlanReader.values(of: tables.tasks, amendments, &registry, &diagnostics, id: \Task.item.id) {
      taskReader.item($0, &$1).map(Task.init(item:))
    }
    let dutyReader = itemReader(tables.duties, .duty)
    let duties = PlanReader.values(of: tables.duties, amendments, &registry, &diagnostics, id: \Duty.item.id) {
      dutyReader.item($0, &$1).map(Duty.init(item:))
    }
    milestones.check(against: targets, known: tables.targetIDs, document: document, &diagnostics)

    ids = tables.ids
    plan = document.map { Plan(id: id, document: $0, targets: targets, tasks: tasks, duties: duties) }
    var items: [ItemID: ReportableItem] = [:]
    for target in targets { items[target.original.item.id] = .target(target) }
    for task in tasks { items[task.original.item.id] = .task(task) }
    for duty in duties { items[duty.original.item.id] = .duty(duty) }
    self.items = items
  }

  /// The values of a table with their amendments; a row whose id was used before is left out.
  private static func values<Value: Hashable & Sendable>(
    of table: Table, _ amendments: AmendmentReader, _ registry: inout IDRegistry, _ diagnostics: inout DiagnosticCollector,
    id: KeyPath<Value, ItemID>, read: (Row, inout DiagnosticCollector) -> Value?
  ) -> [Versioned<Value>] {
    let idField = table.field("id")
    var result: [Versioned<Value>] = []
    for row in table.rows {
      guard let value = read(row, &diagnostics) else { continue }
      guard registry.claim(value[keyPath: id], at: row.place(idField), &diagnostics) else { continue }
      result.append(amendments.versions(of: row, id: value[keyPath: id], in: table, original: value, &diagnostics, read: read))
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

/// An item of a plan as reports speak of it.
enum ReportableItem: Sendable {
  case target(Versioned<Target>)
  case task(Versioned<Task>)
  case duty(Versioned<Duty>)

  /// The first office that leads on a day; nil when the plan names none.
  func firstLead(on day: Day) -> OfficeID? {
    switch self {
    case .target(let target): return target.standing(on: day).item.lead.first?.id
    case .task(let task): return task.standing(on: day).item.lead.first?.id
    case .duty(let duty): return duty.standing(on: day).item.lead.first?.id
    }
  }

  /// Whether its figures are percentages on a day.
  func isPercentage(on day: Day) -> Bool {
    if case .target(let target) = self { return target.standing(on: day).isPercentage }
    return false
  }
}
