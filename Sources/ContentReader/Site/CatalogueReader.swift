import Diagnostics
import PlanModel

/// Reads the catalogues that all communes share.
enum CatalogueReader {
  /// The most letters of an indicator's short name, so that it stands on one line of a phone.
  static let longestShortName = 26

  /// The indicators, in the order of the rows, and their ids.
  static func indicators(_ table: Table, _ diagnostics: inout DiagnosticCollector) -> (indicators: [Indicator], ids: KnownIDs) {
    let fields = table.schema.columns.reduce(into: [String: Field]()) { $0[$1.key] = table.field($1.key) }
    let field = { (key: String) in fields[key] ?? table.field(key) }
    var ids = KnownIDs()
    var registry = IDRegistry()
    var indicators: [Indicator] = []
    ids.isWhole = table.isWhole
    for row in table.rows {
      ids.insert(row.text(field("id")))
      let id = row.id(field("id"), &diagnostics)
      let short = row.text(field("short"))
      if let words = short.value, words.count > longestShortName {
        diagnostics.report(.shortNameTooLong(words.count, longest: longestShortName), at: row.place(field("short")))
      }
      let direction = row.choice(field("direction"), as: Indicator.Direction.self, &diagnostics)
      let basis = row.choice(field("basis"), among: table.schema.choices("basis"), &diagnostics)
      let helpURL = row.webAddress(field("help_url"), &diagnostics)
      guard let id = id.value, registry.claim(id, at: row.place(field("id")), &diagnostics),
        let name = row.text(field("name")).value, let group = row.text(field("group")).value
      else { continue }
      indicators.append(
        Indicator(
          id: id, name: name, short: short.value, group: group, unit: row.text(field("unit")).value, direction: direction.value,
          basis: basis.value, dataSource: row.text(field("data_source")).value, measuredBy: row.text(field("measured_by")).value,
          dependsOn: row.text(field("depends_on")).value, description: row.text(field("description")).value,
          help: row.text(field("help")).value, helpURL: helpURL.value,
          comparison: row.text(field("comparison")).value, aliases: row.list(field("aliases")).value ?? [], place: row.place))
    }
    return (indicators, ids)
  }

  /// The kinds of offices, in the order of the rows, and their ids.
  static func officeKinds(_ table: Table, _ diagnostics: inout DiagnosticCollector) -> (kinds: [OfficeKind], ids: KnownIDs) {
    let (idField, nameField, aliasField) = (table.field("id"), table.field("name"), table.field("aliases"))
    var ids = KnownIDs()
    var registry = IDRegistry()
    var kinds: [OfficeKind] = []
    ids.isWhole = table.isWhole
    for row in table.rows {
      ids.insert(row.text(idField))
      let id = row.id(idField, &diagnostics)
      guard let id = id.value, registry.claim(id, at: row.place(idField), &diagnostics), let name = row.text(nameField).value else {
        continue
      }
      kinds.append(OfficeKind(id: id, name: name, aliases: row.list(aliasField).value ?? []))
    }
    return (kinds, ids)
  }
}

extension TableSchema {
  /// The words that a column of choices takes; none for other columns.
  func choices(_ key: String) -> [String] {
    if case .choice(let words)? = column(key)?.content { return words }
    return []
  }
}

/// The ids of one namespace, each with the place where it was given first.
struct IDRegistry {
  private var places: [String: SourcePlace] = [:]

  /// Takes an id; false, with a diagnostic, when it was taken before.
  mutating func claim(_ id: String, at place: SourcePlace, _ diagnostics: inout DiagnosticCollector) -> Bool {
    if let first = places[id] {
      diagnostics.report(.duplicateID(id), at: place, related: [Diagnostic.Related(.firstHere, at: first)])
      return false
    }
    places[id] = place
    return true
  }

  /// Where an id was given; nil when it was not.
  func place(of id: String) -> SourcePlace? { places[id] }
}
