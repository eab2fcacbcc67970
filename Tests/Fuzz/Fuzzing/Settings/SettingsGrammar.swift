/// Makes files of settings: lists in lists, anchors and aliases, tags, signs of every kind of text.
enum SettingsGrammar {
  /// Keys that readers ask for.
  static let keys = ["name", "kind", "code", "title", "calendar", "provisions", "horizons", "sections", "as-of", "allowances"]

  static let words =
    keys.map { $0 + ": " } + [
      "---\n", "--- ", "...\n", "%YAML 1.1\n", "%TAG ! tag:x,2000:\n", "- ", "-\t", "? ", ": ", ":\t", "[", "]", "{", "}", ",", "&a ", "*a", "&1 ",
      "*1", "&- ", "*-",
      "<<: *a", "<<: *1", "!!binary ", "!!str ", "!!null ", "!<tag:yaml.org,2002:str> ", "!x ", "| \n", "|2-\n", ">+\n", "'", "\"", "''", "\\x41",
      "\\uD800",
      "\\U0010FFFF", "# ", " #", "~", "null", "yes", "0x1F", "1e3", "2026-06-30", ".inf", "=", "@", "`", "  ", "\t", "\n", "\n  ", "\r\n", "\u{85}",
      "\u{2028}",
      "[\"]\",", "{\"}\": ", "# ]\n",
    ] + HostileWords.all

  /// A file.
  static func file(_ random: inout Seeded) -> [UInt8] {
    var text = ""
    let isFrontMatter = random.chance(1, in: 3)
    if isFrontMatter { text += "---\n" }
    for key in keys where random.chance(1, in: 3) { text += key + ": " + value(depth: 0, &random) + "\n" }
    if random.chance(1, in: 25) { text += laughs(&random) }
    if random.chance(1, in: 25) { text += deep(&random) }
    if isFrontMatter { text += "---\n\n# A\n\nLời văn [x](y.html) <b>\n" }
    return Array(text.utf8)
  }

  private static func value(depth: Int, _ random: inout Seeded) -> String {
    let indent = String(repeating: " ", count: 2 * (depth + 1))
    switch random.below(depth > 3 ? 6 : 10) {
    case 0: return random.text(of: HostileWords.all)
    case 1: return "\"" + random.text(of: ["a", "\\n", "\\x00", "\\u202E", "\\uD800", "Đạt", "]"]) + "\""
    case 2: return "'" + random.text(of: ["a", "''", "Phòng", "]"]) + "'"
    case 3: return "|" + random.text(of: ["", "-", "+", "2", "9"]) + "\n" + indent + "dòng\n" + indent + random.text(of: HostileWords.all)
    case 4: return random.text(of: words)
    case 5: return random.text(of: ["2026-06-30", "xã", "26299", "~", "null", "1.5"])
    case 6: return "[" + (0..<random.below(4)).map { _ in value(depth: depth + 1, &random) }.joined(separator: ", ") + "]"
    case 7:
      return "{" + (0..<random.below(3)).map { _ in random.text(of: keys) + ": " + value(depth: depth + 1, &random) }.joined(separator: ", ") + "}"
    case 8: return (0..<1 + random.below(3)).map { _ in "\n" + indent + "- " + value(depth: depth + 1, &random) }.joined()
    default: return (0..<1 + random.below(3)).map { _ in "\n" + indent + random.text(of: keys) + ": " + value(depth: depth + 1, &random) }.joined()
    }
  }

  /// A list that names the one before many times, and so on: it unfolds to more than any memory holds.
  private static func laughs(_ random: inout Seeded) -> String {
    let name = random.text(of: ["a", "1", "-", "_", "Đ", "a1"])
    let (opening, closing) = random.chance(1, in: 2) ? ("[", "]") : ("{a: [", "]}")
    let gap = random.text(of: ["", " ", "\t"])
    var text = "name: &\(name)0 \(opening)x, x\(closing)\n"
    for level in 1..<8 {
      let alias = "*\(name)\(level - 1)"
      text +=
        "\(keys[level % keys.count])\(level): &\(name)\(level) \(opening)" + repeatElement(gap + alias, count: 9).joined(separator: " ,") + closing
        + "\n"
    }
    return text
  }

  /// Lists deeper than any stack, with brackets in words between that are none.
  private static func deep(_ random: inout Seeded) -> String {
    let piece = random.text(of: ["[", "{a: ", "[\"]\", ", "['}', ", "- ", "? ", "-\t", "[ # ]]]\n ", "!x [", "&a [", "- - ", "? - ", "[? ", "{? "])
    return "title: " + (random.chance(1, in: 2) ? "\n  " : "") + String(repeating: piece, count: random.below(random.chance(1, in: 20) ? 5000 : 150))
  }
}
