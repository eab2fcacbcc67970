import Diagnostics

/// The scopes open at one place of a template, known before any page is made.
struct ScopeChain {
  private struct Scope {
    /// The names inside; nil in the section of an optional text, which has only `.`.
    let fields: FieldTable?
    /// The scope's number at run time; that of the scope around it for the section of a text.
    let number: ScopeNumber
    /// What the section was opened with, seen from the outermost scope; nil for the page itself.
    let origin: FieldPath?
    /// Whether the scope is an entry of a list, and not the one view that its origin names.
    var isEntry = false
  }

  /// A field as seen from a numbered scope: through the views at `positions`, the last of them the field itself.
  struct FieldPath: Hashable {
    var scope: ScopeNumber
    var positions: [Int]
  }

  /// A field found by its name.
  struct Found {
    let path: FieldPath
    let access: FieldAccess
    /// The way from the numbered scope to the view that holds the field; nil when that scope is the view.
    let way: FieldAccess.Get?
    /// Whether the place is inside the field's own section.
    let isInsideOwnSection: Bool
    /// Whether that section is the innermost one that is a scope.
    let isInnermostSection: Bool

    var scope: ScopeNumber { path.scope }
  }

  private var scopes: [Scope]

  /// The scope of a page alone.
  init(page: FieldTable) {
    scopes = [Scope(fields: page, number: 0, origin: nil)]
  }

  /// The number of the innermost scope.
  var innermost: ScopeNumber { scopes.last?.number ?? 0 }

  /// The names on offer, innermost scope first.
  var offers: [(schema: String, names: [String])] {
    scopes.reversed().compactMap { scope in scope.fields.map(Self.offer) }
  }

  /// With the scope of a section of a view inside.
  func entering(_ fields: FieldTable, from origin: FieldPath) -> ScopeChain {
    var inner = self
    inner.scopes.append(Scope(fields: fields, number: innermost + 1, origin: outermost(origin)))
    return inner
  }

  /// With the scope of an entry of a list inside.
  func enteringEntry(_ fields: FieldTable, of list: FieldPath) -> ScopeChain {
    var inner = self
    inner.scopes.append(Scope(fields: fields, number: innermost + 1, origin: outermost(list), isEntry: true))
    return inner
  }

  /// With the section of an optional text inside.
  func insideText(_ origin: FieldPath) -> ScopeChain {
    var inner = self
    inner.scopes.append(Scope(fields: nil, number: innermost, origin: outermost(origin)))
    return inner
  }

  /// Finds a name: its first part in the innermost scope that offers it, each further part in the view found before.
  func find(_ name: String) -> Result<Found, NameMistake> {
    if name == "." { return findThis() }
    let parts = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map { String(Substring($0)) }
    if parts.contains("") { return .failure(NameMistake(.templateNameUnknown(name, scopes: offers))) }
    for scope in scopes.reversed() {
      guard let first = parts.first, let fields = scope.fields, let position = fields.position(of: first) else { continue }
      return follow(parts, in: fields, FieldPath(scope: scope.number, positions: [position]))
    }
    return .failure(NameMistake(.templateNameUnknown(parts.first ?? name, scopes: offers)))
  }

  /// `.` is the text of the innermost section, or the entry of a list of texts.
  private func findThis() -> Result<Found, NameMistake> {
    guard let scope = scopes.last else { return .failure(NameMistake(.templateNameUnknown(".", scopes: []))) }
    if let fields = scope.fields {
      if let position = fields.position(of: ".") {
        return follow(["."], in: fields, FieldPath(scope: scope.number, positions: [position]))
      }
    } else if let origin = scope.origin, let found = field(at: origin) {
      return .success(found)
    }
    return .failure(NameMistake(.templateNameUnknown(".", scopes: offers)))
  }

  private func follow(_ parts: [String], in table: FieldTable, _ start: FieldPath) -> Result<Found, NameMistake> {
    var path = start
    var table = table
    for (holder, part) in zip(parts, parts.dropFirst()) {
      guard let access = field(at: path)?.access else { break }
      switch access {
      case .view(_, let nested): table = nested
      case .optionalView(_, let nested):
        // Inside its own section an optional view is a scope, and certainly there.
        guard let open = scopes.last(where: { $0.origin == outermost(path) }) else {
          return .failure(NameMistake(.templateOptionalViewOutside(holder, part)))
        }
        path = FieldPath(scope: open.number, positions: [])
        table = nested
      default: return .failure(NameMistake(.templateNameWithoutParts(holder, of: access.kind)))
      }
      guard let position = table.position(of: part) else {
        return .failure(NameMistake(.templateNameUnknown(part, scopes: [Self.offer(table)])))
      }
      path.positions.append(position)
    }
    guard let found = field(at: path) else { return .failure(NameMistake(.templateNameUnknown(parts[0], scopes: offers))) }
    return .success(found)
  }

  /// The field at the end of a path through views.
  private func field(at path: FieldPath) -> Found? {
    guard var table = scopes.first(where: { $0.number == path.scope })?.fields else { return nil }
    var way: FieldAccess.Get?
    for (depth, position) in path.positions.enumerated() {
      let access = table.fields[position].access
      if depth == path.positions.count - 1 {
        let isInnermost = scopes.last?.origin == outermost(path)
        return Found(path: path, access: access, way: way, isInsideOwnSection: isOpen(path), isInnermostSection: isInnermost)
      }
      guard case .view(let get, let nested) = access else { return nil }
      if let before = way { way = { scope in get(before(scope)) } } else { way = get }
      table = nested
    }
    return nil
  }

  private func isOpen(_ path: FieldPath) -> Bool {
    let origin = outermost(path)
    return scopes.contains { $0.origin == origin }
  }

  /// The same field seen from the outermost scope it can be named from: inside `{{#office}}` the name `phone` means `office.phone`.
  private func outermost(_ path: FieldPath) -> FieldPath {
    guard let scope = scopes.first(where: { $0.number == path.scope }), !scope.isEntry, let origin = scope.origin else { return path }
    return FieldPath(scope: origin.scope, positions: origin.positions + path.positions)
  }

  private static func offer(_ table: FieldTable) -> (schema: String, names: [String]) {
    (schema: table.name, names: table.fields.map(\.name))
  }
}

/// Why a name cannot be used where it stands.
struct NameMistake: Error {
  let finding: Finding

  init(_ finding: Finding) {
    self.finding = finding
  }
}
