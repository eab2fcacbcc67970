/// Makes texts in Markdown: blocks in blocks, links of every kind, raw HTML, all of it torn now and then.
enum MarkdownGrammar {
  private static let addresses = [
    "a.html", "https://a.vn/x?y=1&z", "javascript:alert(1)", "JaVaScRiPt:x", "java&#10;script:x", "java&Tab;script:x", "&#1;javascript:x",
    " data:text/html,x", "vbscript:x",
    "file:///etc/passwd", "<javascript:x>", "<a b>", "#x", "mailto:a@b.vn", "\\javascript:x", "javascript\\:x", "javascript&colon;x",
    "%6Aavascript:x", "//a.vn", "\u{1}data:x",
    "ｊavascript:x", "javascript\u{AD}:x", "data\u{FEFF}:x", "data&#0;:x",
  ]

  static let words =
    [
      "# ", "###### ", "- ", "1. ", "999999999. ", "> ", "```\n", "~~~ x\n", "    ", "\t", "***", "---\n", "===\n", "*", "_", "**", "`", "``", "[",
      "](", ")", "![", "][", "]: ", "[a]: ",
      "<", ">", "<b>", "</b>", "<!--", "-->", "<script>", "<?", "<![CDATA[", "<a href=\"javascript:x\">", "&amp;", "&#x202E;", "&#0;", "&lt;", "\\",
      "\\\n", "  \n", "\n\n", "\n",
      "\"", "'", "(", "| a | b |\n", "Điều 1.", "ế", "\u{A0}", "h1", "<h1>", "id=\"x\"",
    ] + addresses + HostileWords.all

  static func text(_ random: inout Seeded) -> [UInt8] {
    var text = (0..<1 + random.below(4)).map { _ in block(depth: 0, &random) }.joined(separator: random.text(of: ["\n\n", "\n", "\n\n"]))
    if random.chance(1, in: 300) { text += String(repeating: random.text(of: words), count: random.below(3000)) }
    if random.chance(1, in: 10) {
      text = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: random.text(of: ["\r\n", "\r"]))
    }
    return Array(text.utf8)
  }

  private static func block(depth: Int, _ random: inout Seeded) -> String {
    switch random.below(depth > 3 ? 6 : 9) {
    case 0: return String(repeating: "#", count: 1 + random.below(7)) + " " + inline(depth: 0, &random)
    case 1: return inline(depth: 0, &random) + "\n" + random.text(of: ["===", "---", "> ---"])
    case 2: return "```" + random.text(of: ["", "x\"y", "html"]) + "\n" + random.text(of: words) + "\n```"
    case 3: return "[\(random.text(of: ["a", "b", "Đ"]))]: \(random.text(of: addresses))" + random.text(of: ["", " \"t\"", "\n'x\ny'"])
    case 4: return random.text(of: ["<div>", "<!-- x", "<script>\nx", "<h1 id=x>", "</p>"]) + "\n" + random.text(of: words)
    case 5: return (0..<1 + random.below(3)).map { _ in inline(depth: 0, &random) }.joined(separator: random.text(of: ["\n", " ", "  \n", "\\\n"]))
    case 6: return lines(block(depth: depth + 1, &random), after: "> ")
    case 7: return "- " + lines(block(depth: depth + 1, &random), after: "  ").dropFirst(2)
    default: return "\(random.below(1000)). " + lines(block(depth: depth + 1, &random), after: "   ").dropFirst(3)
    }
  }

  private static func inline(depth: Int, _ random: inout Seeded) -> String {
    switch random.below(depth > 3 ? 5 : 9) {
    case 0: return random.text(of: HostileWords.all)
    case 1: return "`" + random.text(of: words) + "`"
    case 2: return "<" + random.text(of: addresses) + ">"
    case 3: return random.text(of: words)
    case 4: return "[a]" + random.text(of: ["", "[]", "[b]"])
    case 5: return "[" + inline(depth: depth + 1, &random) + "](" + random.text(of: addresses) + random.text(of: ["", " \"t\\\"\"", " 'x'"]) + ")"
    case 6: return "![" + inline(depth: depth + 1, &random) + "](" + random.text(of: addresses) + ")"
    case 7: return "*" + inline(depth: depth + 1, &random) + "*"
    default: return inline(depth: depth + 1, &random) + " " + inline(depth: depth + 1, &random)
    }
  }

  private static func lines(_ text: String, after mark: String) -> String {
    mark + text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n" + mark)
  }
}
