import Diagnostics
import PlanModel

/// Reads `reports.csv`.
struct ReportReader {
  /// What the rows refer to.
  struct References {
    /// The offices.
    let offices: OfficeDirectory
    /// The items of all plans that were understood.
    let items: [ItemID: ReportableItem]
    /// The ids of the items of all plans.
    let itemIDs: KnownIDs
    /// The ids of the evidence.
    let evidenceIDs: KnownIDs
    /// What took the place of retired ids.
    let successors: [ItemID: ItemID?]
  }

  /// The reports, in file order.
  private(set) var reports: [Report] = []
  /// The evidence that any row cites, also one that is not understood; nil when rows were lost, which may have cited more.
  var cited: Set<EvidenceID>? { isWhole ? citedByRows : nil }

  private let references: References
  private let isWhole: Bool
  private var citedByRows: Set<EvidenceID> = []
  private var claims = UnprovenClaims()

  /// Reads the rows, and checks them against each other.
  init(_ table: Table, _ references: References, _ diagnostics: inout DiagnosticCollector) {
    self.references = references
    isWhole = table.isWhole
    let columns = Columns(table)
    var sequence = ReportSequence(table)
    for row in table.rows {
      guard let report = read(row, columns, &diagnostics) else { continue }
      guard sequence.add(report, row, &diagnostics) else { continue }
      reports.append(report)
      let cell = columns.evidence
      claims.add(
        report, goal: references.items[report.item]?.goal(on: report.reported), place: row.text(cell).isBlank ? row.place(cell) : nil)
    }
    sequence.checkCorrections(&diagnostics)
    claims.check(&diagnostics)
  }

  private struct Columns {
    let item, period, reported, office, value, numerator, denominator, complete, state: Field
    let result, obstacle, proposal, explanation, evidence, confirmed, note: Field

    init(_ table: Table) {
      item = table.field("item")
      period = table.field("period")
      reported = table.field("reported")
      office = table.field("office")
      value = table.field("value")
      numerator = table.field("numerator")
      denominator = table.field("denominator")
      complete = table.field("complete")
      state = table.field("state")
      result = table.field("result")
      obstacle = table.field("obstacle")
      proposal = table.field("proposal")
      explanation = table.field("explanation")
      evidence = table.field("evidence")
      confirmed = table.field("confirmed")
      note = table.field("note")
    }
  }

  private mutating func read(_ row: Row, _ columns: Columns, _ diagnostics: inout DiagnosticCollector) -> Report? {
    let id = item(row, columns.item, &diagnostics)
    let period = row.period(columns.period, &diagnostics)
    let reported = row.day(columns.reported, &diagnostics)
    let office = references.offices.office(row, columns.office, &diagnostics)
    let item = id.flatMap { references.items[$0] }
    let figures = figures(row, columns, item, on: reported.value, &diagnostics)
    let (complete, state) = completion(row, columns, &diagnostics)
    let evidence = evidence(row, columns.evidence, &diagnostics)
    let note = row.text(columns.note)
    if let reported = reported.value, let period = period.value, reported < period.first {
      diagnostics.report(.reportedBeforePeriod(reported, period), at: row.place(columns.reported))
    }
    guard let id, let item, let period = period.value, let reported = reported.value else { return nil }
    if item.isComputed(on: reported) {
      let figures = [columns.value, columns.numerator, columns.denominator, columns.complete, columns.state]
      for field in figures where !row.text(field).isBlank { diagnostics.report(.figureOfComputed(id), at: row.place(field)) }
    }
    let lead = item.firstLead(on: reported)
    if let office = office.value, let lead, office != lead, note.isBlank {
      diagnostics.report(.reportByAnotherOffice(lead: lead), at: row.place(columns.office))
    }
    return Report(
      item: id, period: period, reported: reported, office: office.value ?? lead, value: figures.value, numerator: figures.numerator,
      denominator: figures.denominator, complete: complete, state: state, result: row.text(columns.result).value,
      obstacle: row.text(columns.obstacle).value, proposal: row.text(columns.proposal).value,
      explanation: row.text(columns.explanation).value, evidence: evidence, confirmed: row.text(columns.confirmed).value, note: note.value,
      place: row.place)
  }

  private func item(_ row: Row, _ field: Field, _ diagnostics: inout DiagnosticCollector) -> ItemID? {
    guard let id = row.text(field).value else { return nil }
    if references.itemIDs.contains(id) { return id }
    if references.successors[id] != nil {
      diagnostics.report(.reportOfRetired(id, successor: RetiredReader.last(after: id, in: references.successors)), at: row.place(field))
    } else if !references.itemIDs.mayContain(id) {
      diagnostics.report(.unknownItem(id, nearest: references.itemIDs.nearest(to: id)), at: row.place(field))
    }
    return nil
  }

  /// The value with the parts it is computed from.
  private func figures(
    _ row: Row, _ columns: Columns, _ item: ReportableItem?, on day: Day?, _ diagnostics: inout DiagnosticCollector
  ) -> (value: Quantity?, numerator: Quantity?, denominator: Quantity?) {
    let value = row.quantity(columns.value, &diagnostics)
    let numerator = row.quantity(columns.numerator, &diagnostics)
    let denominator = row.quantity(columns.denominator, &diagnostics)
    if numerator.isBroken || denominator.isBroken { return (value.value, nil, nil) }
    guard let part = numerator.value, let whole = denominator.value else {
      if numerator.value != nil { diagnostics.report(.numeratorAlone, at: row.place(columns.numerator)) }
      if denominator.value != nil { diagnostics.report(.denominatorAlone, at: row.place(columns.denominator)) }
      return (value.value, nil, nil)
    }
    guard whole > .zero else {
      diagnostics.report(.denominatorNotPositive, at: row.place(columns.denominator))
      return (value.value, nil, nil)
    }
    guard let item, let day else { return (value.value, part, whole) }
    let isPercentage = item.isPercentage(on: day)
    guard let computed = isPercentage ? Quantity.percentage(part, of: whole) : Quantity.ratio(part, of: whole) else {
      diagnostics.report(.quotientTooLarge, at: row.place(columns.numerator))
      return (value.value, part, whole)
    }
    if let given = value.value, computed.rounded(decimals: given.decimals) != given {
      diagnostics.report(.valueDiffers(given, computed, isPercentage: isPercentage), at: row.place(columns.value))
    }
    return (computed, part, whole)
  }

  private func completion(
    _ row: Row, _ columns: Columns, _ diagnostics: inout DiagnosticCollector
  ) -> (complete: Quantity?, state: Report.State?) {
    let complete = row.quantity(columns.complete, &diagnostics)
    let state = row.choice(columns.state, as: Report.State.self, &diagnostics)
    let whole = Quantity(millionths: 100_000_000)
    if let share = complete.value {
      if share < .zero || share > whole {
        diagnostics.report(.completeOutsideRange(share), at: row.place(columns.complete))
        return (nil, state.value)
      }
      if share < whole, state.value == .completed { diagnostics.report(.completedBelowWhole(share), at: row.place(columns.complete)) }
    }
    return (complete.value, state.value)
  }

  private mutating func evidence(_ row: Row, _ field: Field, _ diagnostics: inout DiagnosticCollector) -> [EvidenceID] {
    let known = references.evidenceIDs
    let written = row.list(field).value ?? []
    citedByRows.formUnion(written)
    return written.filter { id in
      if !known.mayContain(id) { diagnostics.report(.unknownEvidence(id, nearest: known.nearest(to: id)), at: row.place(field)) }
      return known.contains(id)
    }
  }
}
