/// A name that a view offers, with the way to its value.
///
/// The closures kept take the scope as `AnyObject` and treat it as a `View` without asking (`unsafeDowncast`; checked in debug builds).
/// That holds because a reference gets to them in two ways only, both typed: `Template<View>.render` takes a `View`, checked by the
/// compiler against the `ViewSchema<View>` it was compiled with; and a section hands on what the accessor of a `Field` gave, whose type is
/// that of the schema named beside it. Asking at every field would cost about a tenth of the time of a page.
///
/// The type asks for a class alone, and what makes a field or a schema for a view: to find at run time that a class is a ``TemplateView`` the system goes
/// through all that the program says of types, for each class once.
public struct Field<View: AnyObject>: Sendable {
  let untyped: UntypedField

  @usableFromInline init(_ name: String, _ summary: String, _ access: FieldAccess) {
    untyped = UntypedField(name: name, summary: summary, access: access)
  }

  /// The scope as what it is.
  @inlinable static func typed(_ scope: AnyObject) -> View {
    unsafeDowncast(scope, to: View.self)
  }

  /// Words, `{{name}}`, escaped.
  /// - Parameters:
  ///   - name: the name in templates, in `snake_case`.
  ///   - summary: what it holds, in one line.
  @inlinable public static func text(
    _ name: String, _ summary: String, _ value: @escaping @Sendable (View) -> String
  ) -> Field {
    Field(name, summary, .text { scope, out in out.writeEscaped(value(typed(scope))) })
  }

  /// Words that may be missing: only inside their own section, `{{#name}}{{name}}{{/name}}` (or `{{.}}` there).
  @inlinable public static func optionalText(
    _ name: String, _ summary: String, _ value: @escaping @Sendable (View) -> String?
  ) -> Field {
    Field(name, summary, .optionalText { scope in value(typed(scope)) })
  }

  /// Markup that the program writes itself, `{{{name}}}`; whatever it writes stands in the page as it is.
  @inlinable public static func markup(
    _ name: String, _ summary: String, _ write: @escaping @Sendable (View, inout OutputBuffer) -> Void
  ) -> Field {
    Field(name, summary, .markup { scope, out in write(typed(scope), &out) })
  }

  /// Whether something holds, `{{#name}}…{{/name}}` and `{{^name}}…{{/name}}`.
  @inlinable public static func condition(
    _ name: String, _ summary: String, _ holds: @escaping @Sendable (View) -> Bool
  ) -> Field {
    Field(name, summary, .condition { scope in holds(typed(scope)) })
  }

  /// Views of one kind, `{{#name}}…{{/name}}` for each of them, `{{^name}}…{{/name}}` when there are none.
  @inlinable public static func list<Entry: TemplateView>(
    _ name: String, _ summary: String, _ schema: ViewSchema<Entry>, _ entries: @escaping @Sendable (View) -> [Entry]
  ) -> Field {
    let access = FieldAccess.list(
      isThere: { scope in !entries(typed(scope)).isEmpty },
      { scope, out, body in
        let entries = entries(typed(scope))
        for entry in entries { body(entry, &out) }
        return !entries.isEmpty
      },
      schema.fields)
    return Field(name, summary, access)
  }

  /// Several texts, `{{#name}}{{.}}{{/name}}`, `{{^name}}…{{/name}}` when there are none.
  @inlinable public static func texts(
    _ name: String, _ summary: String, _ texts: @escaping @Sendable (View) -> [String]
  ) -> Field {
    .list(name, summary, TextItem.schema) { view in texts(view).map(TextItem.init) }
  }

  /// Another view that is always there, `{{#name}}…{{/name}}` or `{{name.other}}`.
  @inlinable public static func view<Other: TemplateView>(
    _ name: String, _ summary: String, _ schema: ViewSchema<Other>, _ other: @escaping @Sendable (View) -> Other
  ) -> Field {
    Field(name, summary, .view({ scope in other(typed(scope)) }, schema.fields))
  }

  /// Another view that may be missing, `{{#name}}…{{/name}}`, and `{{^name}}…{{/name}}` without it.
  @inlinable public static func optionalView<Other: TemplateView>(
    _ name: String, _ summary: String, _ schema: ViewSchema<Other>, _ other: @escaping @Sendable (View) -> Other?
  ) -> Field {
    Field(name, summary, .optionalView({ scope in other(typed(scope)) }, schema.fields))
  }
}
