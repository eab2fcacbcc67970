import Templating

/// A view of any JSON value, for Mustache's own tests: the members of an object by name, anything else as `.`.
final class JSONView: TemplateView {
  let members: [String: JSONValue]

  init(_ value: JSONValue) {
    if case .object(let members) = value { self.members = members } else { members = [".": value] }
  }

  /// The schema of a view, derived from its value. JSON does not say which texts are markup and which may be missing: those that the
  /// case's templates write unescaped, or use as sections.
  static func schema(of value: JSONValue, usedIn templates: String) -> ViewSchema<JSONView> {
    ViewSchema("JSON", JSONView(value).members.sorted { $0.key < $1.key }.map { field($0, $1, usedIn: templates) })
  }

  private static func field(_ name: String, _ value: JSONValue, usedIn templates: String) -> Field<JSONView> {
    switch value {
    case .bool: .condition(name, "") { $0.isTrue(name) }
    case .null: .optionalText(name, "") { _ in nil }
    case .text:
      if isUnescaped(name, in: templates) {
        .markup(name, "") { view, out in out.write(view.text(name)) }
      } else if name != ".", templates.contains("{{#\(name)}}") {
        .optionalText(name, "") { $0.text(name) }
      } else {
        .text(name, "") { $0.text(name) }
      }
    case .list(let values):
      .list(name, "", schema(of: values.first ?? .object([:]), usedIn: templates)) { $0.list(name) }
    case .object: .view(name, "", schema(of: value, usedIn: templates)) { JSONView($0.members[name] ?? .null) }
    }
  }

  private static func isUnescaped(_ name: String, in templates: String) -> Bool {
    ["{{{", "{{{ ", "{{&", "{{& "].contains { opening in
      templates.split(separator: opening, omittingEmptySubsequences: false).dropFirst().contains { rest in
        let content = rest.prefix { $0 != "}" && $0 != " " }
        return content == name || content.hasSuffix(name == "." ? name : ".\(name)")
      }
    }
  }

  private func isTrue(_ name: String) -> Bool {
    if case .bool(true) = members[name] { true } else { false }
  }

  private func text(_ name: String) -> String {
    if case .text(let text) = members[name] { text } else { "" }
  }

  private func list(_ name: String) -> [JSONView] {
    if case .list(let values) = members[name] { values.map(JSONView.init) } else { [] }
  }
}
