import Diagnostics
import PlanModel
import Vietnamese

/// The offices of a commune by all their names.
struct OfficeDirectory: Sendable {
  /// The offices in the order of the rows.
  private(set) var offices: [Office] = []
  /// Whether all rows and names were understood. Where it is false, an unknown name may be one of the lost ones and is not reported.
  private var isWhole: Bool
  private var owners: [FoldedName: (id: OfficeID, place: SourcePlace)] = [:]
  private var names: [String] = []
  /// The names as written, for the many cells that repeat one to the letter.
  private var exact: [String: OfficeID] = [:]

  /// Reads the offices; each id is claimed in the commune's namespace.
  init(_ table: Table, kinds: KnownIDs, _ registry: inout IDRegistry, _ diagnostics: inout DiagnosticCollector) {
    let (idField, nameField, kindField) = (table.field("id"), table.field("name"), table.field("kind"))
    let (aliasField, headField, phoneField) = (table.field("aliases"), table.field("head"), table.field("phone"))
    let (emailField, addressField, collectiveField) = (table.field("email"), table.field("address"), table.field("collective"))
    isWhole = table.isWhole
    for row in table.rows {
      let written = row.text(idField)
      let id = row.id(idField, &diagnostics)
      let name = row.text(nameField)
      let kind = row.text(kindField).map { written in
        if kinds.mayContain(written) { return written }
        diagnostics.report(.unknownOfficeKind(written, nearest: kinds.nearest(to: written)), at: row.place(kindField))
        return nil
      }
      let aliases = row.list(aliasField)
      let collective = row.flag(collectiveField, &diagnostics)
      if aliases.isBroken || name.isBroken { isWhole = false }
      // An office whose id is wrong is known by its names all the same, so that the rows naming it are not called wrong too.
      let owner = written.value ?? name.value ?? ""
      claim(written.value, for: owner, at: row.place(idField), &diagnostics)
      claim(name.value, for: owner, at: row.place(nameField), &diagnostics)
      for alias in aliases.value ?? [] { claim(alias, for: owner, at: row.place(aliasField), &diagnostics) }
      guard let id = id.value, registry.claim(id, at: row.place(idField), &diagnostics), let name = name.value else { continue }
      offices.append(
        Office(
          id: id, name: name, kind: kind.value, aliases: aliases.value ?? [], head: row.text(headField).value,
          phone: row.text(phoneField).value, email: row.text(emailField).value, address: row.text(addressField).value,
          isCollective: collective.value ?? false, place: row.place))
    }
  }

  /// The office that a name means: its id, its name or one of its other names, compared loosely; broken, and reported unless offices were
  /// lost, when there is none.
  func resolve(_ printed: String, at place: @autoclosure () -> SourcePlace, _ diagnostics: inout DiagnosticCollector) -> OfficeID? {
    if let id = exact[printed] ?? owners[FoldedName(printed)]?.id { return id }
    if isWhole { diagnostics.report(.unknownOffice(printed, nearest: Nearest.name(to: printed, among: names)), at: place()) }
    return nil
  }

  /// The office of a cell.
  func office(_ row: Row, _ field: Field, _ diagnostics: inout DiagnosticCollector) -> Reading<OfficeID> {
    row.text(field).map { resolve($0, at: row.place(field), &diagnostics) }
  }

  /// The offices that a cell names, each with its printed words.
  func offices(_ row: Row, _ field: Field, _ diagnostics: inout DiagnosticCollector) -> Reading<[OfficeReference]> {
    row.list(field).map { entries in
      let references = entries.compactMap { printed in
        resolve(printed, at: row.place(field), &diagnostics).map { OfficeReference(id: $0, printed: printed) }
      }
      return references.count == entries.count ? references : nil
    }
  }

  private mutating func claim(_ name: String?, for owner: OfficeID, at place: SourcePlace, _ diagnostics: inout DiagnosticCollector) {
    guard let name else { return }
    let folded = FoldedName(name)
    guard !folded.isEmpty else { return }
    if let first = owners[folded] {
      if first.id != owner {
        diagnostics.report(.officeNameTaken(name, by: first.id), at: place, related: [Diagnostic.Related(.firstHere, at: first.place)])
      }
      return
    }
    owners[folded] = (owner, place)
    exact[name] = owner
    names.append(name)
  }
}
