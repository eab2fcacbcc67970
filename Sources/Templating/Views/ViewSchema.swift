/// The names one kind of view offers its templates, each with a typed accessor.
public struct ViewSchema<View: AnyObject>: Sendable {
  @usableFromInline let fields: FieldTable

  /// A schema.
  /// - Parameters:
  ///   - name: what the view is, in the words of the documentation and of messages, such as `chỉ tiêu`.
  ///   - fields: the names on offer, in the order in which the documentation lists them; of two equal names the first counts.
  public init(_ name: String, _ fields: [Field<View>]) {
    self.fields = FieldTable(name: name, fields: fields.map(\.untyped))
  }

  /// What the view is.
  public var name: String { fields.name }

  /// The names on offer, in the schema's order.
  public var offers: [Offer] { fields.fields.map(Offer.init) }

  /// The names of this schema and of every schema nested in it, each schema once, in the order in which they are met: what the page
  /// "names on offer" of the documentation is made from.
  public var documentation: [(schema: String, offers: [Offer])] {
    fields.withNested().map { (schema: $0.name, offers: $0.fields.map(Offer.init)) }
  }
}

/// One name that a view offers its templates.
public struct Offer: Hashable, Sendable {
  /// How a name may be used.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// `{{name}}`: words, escaped.
    case text
    /// `{{#name}}{{name}}{{/name}}`: words that may be missing, escaped.
    case optionalText
    /// `{{{name}}}`: markup the program wrote.
    case markup
    /// `{{#name}}…{{/name}}`, `{{^name}}…{{/name}}`.
    case condition
    /// `{{#name}}…{{/name}}` for each entry, `{{^name}}…{{/name}}` when there is none.
    case list
    /// `{{#name}}…{{/name}}` or `{{name.other}}`.
    case view
    /// `{{#name}}…{{/name}}`, `{{^name}}…{{/name}}` when it is missing.
    case optionalView
  }

  /// The name.
  public let name: String
  /// How it may be used.
  public let kind: Kind
  /// What it holds, in one line.
  public let summary: String
  /// The name of the schema inside its section; nil where nothing is nested.
  public let nestedSchema: String?

  init(_ field: UntypedField) {
    name = field.name
    kind = field.access.kind
    summary = field.summary
    nestedSchema = field.access.nested?.name
  }
}
