import Diagnostics

/// A JSON value whose members keep their order.
indirect enum JSONValue {
  /// Text.
  case string(String)
  /// A number as JSON writes it.
  case number(String)
  /// True or false.
  case condition(Bool)
  /// Nothing.
  case null
  /// Values in order.
  case array([JSONValue])
  /// Members in order.
  case object([(String, JSONValue)])

  /// A whole number.
  static func count(_ number: Int) -> JSONValue { .number(String(number)) }

  /// Text that may be missing.
  static func optional(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  /// The value as text, two columns a level; values that hold no others on one line.
  func text(indent: String = "") -> String {
    let inner = indent + "  "
    switch self {
    case .string(let text): return JSONText.string(text)
    case .number(let number): return number
    case .condition(let holds): return holds ? "true" : "false"
    case .null: return "null"
    case .array(let values):
      return values.isEmpty ? "[]" : "[\n" + values.map { inner + $0.text(indent: inner) }.joined(separator: ",\n") + "\n" + indent + "]"
    case .object(let members):
      if members.isEmpty { return "{}" }
      let lines = members.map { inner + JSONText.string($0.0) + ": " + $0.1.text(indent: inner) }
      return "{\n" + lines.joined(separator: ",\n") + "\n" + indent + "}"
    }
  }
}
