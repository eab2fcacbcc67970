/// How a compiled template reads a field: by closures that take the scope as a plain reference, so that views of all kinds fit one list of
/// steps. ``Field`` makes them; which class a scope is of is certain there.
@usableFromInline enum FieldAccess: Sendable {
  @usableFromInline typealias Write = @Sendable (AnyObject, inout OutputBuffer) -> Void
  @usableFromInline typealias Test = @Sendable (AnyObject) -> Bool
  @usableFromInline typealias Get = @Sendable (AnyObject) -> AnyObject
  @usableFromInline typealias GetOptional = @Sendable (AnyObject) -> AnyObject?
  @usableFromInline typealias GetText = @Sendable (AnyObject) -> String?
  /// Runs its last argument for each entry of a list, and tells whether there was one.
  @usableFromInline typealias Each = @Sendable (AnyObject, inout OutputBuffer, (AnyObject, inout OutputBuffer) -> Void) -> Bool

  case text(Write)
  case optionalText(GetText)
  case markup(Write)
  case condition(Test)
  case list(isThere: Test, Each, FieldTable)
  case view(Get, FieldTable)
  case optionalView(GetOptional, FieldTable)

  var kind: Offer.Kind {
    switch self {
    case .text: .text
    case .optionalText: .optionalText
    case .markup: .markup
    case .condition: .condition
    case .list: .list
    case .view: .view
    case .optionalView: .optionalView
    }
  }

  /// The names inside the field's section, where the section opens a scope of its own.
  var nested: FieldTable? {
    switch self {
    case .text, .optionalText, .markup, .condition: nil
    case .list(_, _, let table), .view(_, let table), .optionalView(_, let table): table
    }
  }
}

/// A field whose view's class is forgotten.
@usableFromInline struct UntypedField: Sendable {
  let name: String
  let summary: String
  let access: FieldAccess

  @usableFromInline init(name: String, summary: String, access: FieldAccess) {
    self.name = name
    self.summary = summary
    self.access = access
  }
}

/// The fields of one schema, found by name.
@usableFromInline final class FieldTable: Sendable {
  let name: String
  let fields: [UntypedField]
  private let positions: [String: Int]

  init(name: String, fields: [UntypedField]) {
    var positions: [String: Int] = [:]
    var kept: [UntypedField] = []
    for field in fields where positions[field.name] == nil {
      positions[field.name] = kept.count
      kept.append(field)
    }
    self.name = name
    self.fields = kept
    self.positions = positions
  }

  /// The position of a name in the table; nil when it is not on offer.
  func position(of name: String) -> Int? { positions[name] }

  /// This table and all tables nested in it, each once, outer ones first.
  func withNested() -> [FieldTable] {
    var found = [self]
    var next = 0
    while next < found.count {
      for field in found[next].fields {
        if let table = field.access.nested, !found.contains(where: { $0 === table }) { found.append(table) }
      }
      next += 1
    }
    return found
  }
}
