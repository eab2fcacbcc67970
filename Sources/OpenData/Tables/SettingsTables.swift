import PlanModel

extension PublishedTable {
  static let provisions = PublishedTable(
    PublishedSchema.provisions, records: { Numbered.rows(QuotedProvision.all(of: $0.commune.settings)) },
    [
      "order": { .integer($0.order) },
      "subject": { .text($0.row.subject.rawValue) },
      "key": { .text($0.row.key) },
      "list": { .text($0.row.list) },
      "title": { .text($0.row.title) },
      "sentence": { .text($0.row.sentence.text) },
      "source": { .text($0.row.sentence.source) },
    ])

  static let reportingCycles = PublishedTable(
    PublishedSchema.reportingCycles, records: { Numbered.rows($0.commune.settings.calendar) },
    [
      "order": { .integer($0.order) },
      "kind": { .text($0.row.kind.rawValue) },
      "part": { .integer($0.row.part) },
      "due": { .text($0.row.due?.words) },
      "cut_off": { .text($0.row.cutOff?.words) },
      "from": { .date($0.row.from) },
      "sentence": { .text($0.row.basis.text) },
      "source": { .text($0.row.basis.source) },
    ])

  static let horizons = PublishedTable(
    PublishedSchema.horizons,
    records: { commune in commune.commune.plans.flatMap { plan in Numbered.rows(plan.document.horizons).map { (plan: plan.id, entry: $0) } } },
    [
      "plan": { .text($0.plan) },
      "order": { .integer($0.entry.order) },
      "title": { .text($0.entry.row.title) },
      "due": { .date($0.entry.row.due) },
      "sections": { .list($0.entry.row.sections) },
    ])

  static let planHeadings = PublishedTable(
    PublishedSchema.planHeadings,
    records: { commune in commune.commune.plans.flatMap { plan in Numbered.rows(plan.document.headings).map { (plan: plan.id, entry: $0) } } },
    [
      "plan": { .text($0.plan) },
      "order": { .integer($0.entry.order) },
      "rows": { .text($0.entry.row.rows.rawValue) },
      "section": { .text($0.entry.row.section) },
      "number": { .text($0.entry.row.number) },
      "title": { .text($0.entry.row.title) },
    ])

  static let retired = PublishedTable(
    PublishedSchema.retired, records: { RetiredRow.all($0.commune.retired) },
    [
      "old": { .text($0.row.old) },
      "new": { .text($0.row.new) },
      "successor": { .text($0.successor) },
    ])
}

/// An id no longer used with the one in use at the end of its chain.
private struct RetiredRow: Sendable {
  let row: RetiredID
  let successor: ItemID?

  static func all(_ rows: [RetiredID]) -> [RetiredRow] {
    let chains = RetiredIDs(rows)
    return rows.map { RetiredRow(row: $0, successor: chains.successor(of: $0.old)) }
  }
}

/// A row with its place, from 1.
private struct Numbered<Row: Sendable>: Sendable {
  let order: Int
  let row: Row

  static func rows(_ rows: [Row]) -> [Numbered] {
    rows.enumerated().map { Numbered(order: $0.offset + 1, row: $0.element) }
  }
}

/// A sentence of a plan with the key of `commune.yml` under which it stands.
private struct QuotedProvision: Sendable {
  let subject: Provision.Subject
  let key: String
  let list: String?
  let title: String?
  let sentence: PlanSentence

  /// All of a commune, subject by subject, first what decides how the site judges.
  static func all(of settings: CommuneSettings) -> [QuotedProvision] {
    Provision.Subject.allCases.flatMap { subject in
      deciding(subject, settings)
        + settings.provisions.filter { $0.subject == subject }.map { provision in
          QuotedProvision(
            subject: subject, key: "provisions", list: provision.list?.id, title: provision.list?.title, sentence: provision.basis)
        }
    }
  }

  private static func deciding(_ subject: Provision.Subject, _ settings: CommuneSettings) -> [QuotedProvision] {
    let quoted = { (key: String, title: String?, sentence: PlanSentence?) in
      sentence.map { QuotedProvision(subject: subject, key: key, list: nil, title: title, sentence: $0) }
    }
    switch subject {
    case .reporting:
      // One sentence often sets several cycles, each of which has it in its own table.
      var seen: Set<PlanSentence> = []
      return settings.calendar.map(\.basis).filter { seen.insert($0).inserted }.compactMap { quoted("calendar", nil, $0) }
    case .monitoring: return settings.monitoring.compactMap { quoted("monitoring", $0.name, $0.basis) }
    case .appraisal: return [quoted("appraisal", nil, settings.appraisal)].compactMap { $0 }
    case .alerts: return [quoted("alerts", nil, settings.alerts)].compactMap { $0 }
    case .quality: return [quoted("quality", nil, settings.quality?.basis)].compactMap { $0 }
    case .clarity: return [quoted("clarity", nil, settings.clarity?.basis)].compactMap { $0 }
    case .review, .evidence, .publication, .openData, .listing, .funding, .amendment, .accountability: return []
    }
  }
}
