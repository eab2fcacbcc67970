import Markdown

/// Reads HTML as strictly as nobody else, and tells what may not stand in a page.
struct HTMLCheck {
  /// The elements that texts may have, with their attributes.
  private static let allowed: [String: Set<String>] = [
    "p": [], "h1": ["id"], "h2": ["id"], "h3": ["id"], "h4": ["id"], "h5": ["id"], "h6": ["id"], "a": ["href", "rel", "title"],
    "img": ["src", "alt", "title"],
    "em": [], "strong": [], "code": ["class"], "pre": [], "ul": [], "ol": ["start"], "li": [], "blockquote": [], "br": [], "hr": [],
  ]
  private static let empty: Set<String> = ["img", "br", "hr"]
  private static let references: [String: Character] = ["amp": "&", "lt": "<", "gt": ">", "quot": "\""]

  private let bytes: [UInt8]
  private var index = 0
  private var open: [String] = []
  private var ids: [String] = []

  /// What is wrong with the HTML of a text; nil when nothing is.
  static func broken(_ html: String, headings: [MarkdownDocument.Heading]) -> String? {
    for scalar in html.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: break
      case 0..<0x20, 0x202A...0x202E, 0x2066...0x2069: return "a sign that turns or breaks the line stands in the HTML"
      default: break
      }
    }
    var check = HTMLCheck(bytes: Array(html.utf8))
    if let trouble = check.read() { return trouble }
    return check.ids == headings.map { "h\($0.level) \($0.id)" } ? nil : "the ids of the headings are \(check.ids)"
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func read() -> String? {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "<"): if let trouble = readTag() { return trouble }
      case UInt8(ascii: ">"), UInt8(ascii: "\""): return "a sign of HTML stands among the words"
      case UInt8(ascii: "&"): if reference() == nil { return "an ampersand stands among the words" }
      default: index += 1
      }
    }
    return open.isEmpty ? nil : "the elements \(open) are not closed"
  }

  private mutating func readTag() -> String? {
    let comment = "<!-- raw HTML omitted -->"
    if bytes[index...].starts(with: comment.utf8) {
      index += comment.utf8.count
      return nil
    }
    index += 1
    let isClosing = take("/")
    let name = word()
    guard let attributes = HTMLCheck.allowed[name] else { return "there is an element <\(name)>" }
    if isClosing {
      guard take(">"), open.popLast() == name else { return "</\(name)> closes nothing" }
      return nil
    }
    var id = ""
    while take(" ") {
      if take("/") { break }
      let attribute = word()
      guard attributes.contains(attribute), take("=\"") else { return "<\(name)> has an attribute \(attribute)" }
      guard let value = value() else { return "the value of \(attribute) does not end" }
      if attribute == "id" { id = value }
      if attribute == "href" || attribute == "src", HTMLCheck.isUnsafe(value) { return "there is an address \(value.prefix(40))" }
    }
    guard take(">") else { return "<\(name)> does not end" }
    if name.count == 2, name.first == "h", name != "hr" { ids.append("\(name) \(id)") }
    if !HTMLCheck.empty.contains(name) { open.append(name) }
    return nil
  }

  private mutating func value() -> String? {
    var value: [UInt8] = []
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        index += 1
        return String(decoding: value, as: UTF8.self)
      case UInt8(ascii: "<"), UInt8(ascii: ">"): return nil
      case UInt8(ascii: "&"):
        guard let sign = reference() else { return nil }
        value += Array(String(sign).utf8)
      default:
        value.append(bytes[index])
        index += 1
      }
    }
    return nil
  }

  private mutating func reference() -> Character? {
    for (name, sign) in HTMLCheck.references where take("&\(name);") { return sign }
    return take("&#x27;") ? "'" : nil
  }

  private mutating func word() -> String {
    let start = index
    while index < bytes.count, (0x30...0x39).contains(bytes[index]) || (0x61...0x7A).contains(bytes[index] | 0x20) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func take(_ words: String) -> Bool {
    guard bytes[index...].starts(with: words.utf8) else { return false }
    index += words.utf8.count
    return true
  }

  /// Whether a browser would run or open what must not be: it skips blanks and control characters in a scheme.
  private static func isUnsafe(_ address: String) -> Bool {
    let visible = String(String.UnicodeScalarView(address.unicodeScalars.filter { $0.value > 0x20 && $0.value != 0x7F })).lowercased()
    return ["javascript:", "vbscript:", "data:", "file:"].contains { visible.hasPrefix($0) }
  }
}
