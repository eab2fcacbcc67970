/// A JSON value whose members keep their order.
public enum JSONValue: Sendable {
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
  /// A value written before, at the depth where it will stand: what many files share is written once, see ``laidOut(indent:)``.
  case written([UInt8])

  /// A whole number.
  public static func count(_ number: Int) -> JSONValue { .number(String(number)) }

  /// Text that may be missing.
  public static func optional(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  /// The value as text for people too: lists of entries over several lines, two columns a level, and an entry without such a list on one line.
  public var text: String {
    var bytes: [UInt8] = []
    append(to: &bytes, indent: 0)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The value as a file: ``text`` and the end of its last line.
  public var file: [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes, indent: 0)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  /// The value on one line.
  public var line: String {
    var bytes: [UInt8] = []
    append(to: &bytes, indent: nil)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes the value on one line, see ``line``.
  public func appendLine(to bytes: inout [UInt8]) { append(to: &bytes, indent: nil) }

  /// The value as it stands in a file at a depth, see ``written(_:)``.
  public func laidOut(indent: Int) -> JSONValue {
    var bytes: [UInt8] = []
    append(to: &bytes, indent: indent)
    return .written(bytes)
  }

  /// Whether the value is or has a list of entries, and so stands over several lines.
  private var holdsEntries: Bool {
    switch self {
    case .array(let values): values.contains { $0.hasParts }
    case .object(let members): members.contains { $0.1.holdsEntries }
    case .written: true
    case .string, .number, .condition, .null: false
    }
  }

  /// Whether it is more than a plain value.
  private var hasParts: Bool {
    switch self {
    case .array, .object, .written: true
    case .string, .number, .condition, .null: false
    }
  }

  /// Writes the value, its parts on lines of their own; `indent` counts columns, nil keeps everything on one line.
  private func append(to bytes: inout [UInt8], indent: Int?) {
    switch self {
    case .string(let text): JSONText.append(text, to: &bytes)
    case .number(let number): bytes.append(contentsOf: number.utf8)
    case .condition(let holds): bytes.append(contentsOf: (holds ? "true" : "false").utf8)
    case .null: bytes.append(contentsOf: "null".utf8)
    case .written(let written): bytes.append(contentsOf: written)
    case .array(let values):
      let brackets = (UInt8(ascii: "["), UInt8(ascii: "]"))
      JSONValue.append(values, between: brackets, to: &bytes, indent) { value, inner, bytes in value.appendPart(to: &bytes, indent: inner) }
    case .object(let members):
      let brackets = (UInt8(ascii: "{"), UInt8(ascii: "}"))
      JSONValue.append(members, between: brackets, to: &bytes, indent) { member, inner, bytes in
        JSONText.append(member.0, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        if inner != nil { bytes.append(UInt8(ascii: " ")) }
        member.1.appendPart(to: &bytes, indent: inner)
      }
    }
  }

  /// Writes the value as a part of another: over several lines only where both are.
  private func appendPart(to bytes: inout [UInt8], indent: Int?) {
    append(to: &bytes, indent: indent != nil && holdsEntries ? indent : nil)
  }

  private static func append<Part>(
    _ parts: [Part], between ends: (UInt8, UInt8), to bytes: inout [UInt8], _ indent: Int?, _ write: (Part, Int?, inout [UInt8]) -> Void
  ) {
    bytes.append(ends.0)
    let inner = indent.map { $0 + 2 }
    for (index, part) in parts.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      breakLine(inner, &bytes)
      write(part, inner, &bytes)
    }
    if !parts.isEmpty { breakLine(indent, &bytes) }
    bytes.append(ends.1)
  }

  private static func breakLine(_ indent: Int?, _ bytes: inout [UInt8]) {
    guard let indent else { return }
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<indent { bytes.append(UInt8(ascii: " ")) }
  }
}
