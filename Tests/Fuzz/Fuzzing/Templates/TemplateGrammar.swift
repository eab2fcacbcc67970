/// Makes templates that include each other, with blocks, sections in sections, and delimiters of their own.
enum TemplateGrammar {
  private static let names = [
    "title", "name", "note", "bar", "is_late", "recipients", "rows", "parts", "next", "office", "office.title", "next.name", "rows.title", ".",
    "tittle",
  ]
  private static let partials = ["page", "base", "part", "other", "parts/x"]
  private static let blocks = ["content", "head", "title"]

  static let words =
    [
      "{{", "}}", "{{{", "}}}", "{{#", "{{/", "{{^", "{{>", "{{<", "{{$", "{{!", "{{&", "{{=", "=}}", "{{=<% %>=}}", "<%", "%>", "{{=| |=}}",
      "{{={{ }}=}}", "\u{1E}base\n",
      "\u{1E}part\n", "\u{1E}other\n", "<p>", "</p>", "<a href=\"", "\">", "<script>", "</script>", "<!--", "-->", " translate=\"no\"", " title=\"",
      "<span lang=\"vi\">", "</span>",
      "  ", "\n", "\r\n", "\t", "&nbsp;", "Tiến độ", "ế",
    ] + names.flatMap { ["{{\($0)}}", "{{#\($0)}}", "{{/\($0)}}", "{{^\($0)}}"] }

  /// Some files.
  static func files(_ random: inout Seeded) -> [UInt8] {
    var text = body(depth: 0, &random)
    for name in partials.dropFirst() where random.chance(1, in: 3) { text += "\u{1E}\(name)\n" + body(depth: 1, &random) }
    if random.chance(1, in: 60) { text += fan(&random) }
    return Array(text.utf8)
  }

  private static func body(depth: Int, _ random: inout Seeded) -> String {
    (0..<random.below(5)).map { _ in piece(depth: depth, &random) }.joined()
  }

  private static func piece(depth: Int, _ random: inout Seeded) -> String {
    let end = random.text(of: ["", "", "\n", "\r\n"])
    let start = random.text(of: ["", "", "  ", "\t"])
    let name = random.text(of: names)
    switch random.below(depth > 4 ? 6 : 11) {
    case 0: return start + "<p title=\"{{title}}\">Tiến độ <b>{{name}}</b></p>" + end
    case 1: return start + "{{\(name)}}" + end
    case 2: return "{{{bar}}}" + end
    case 3: return start + "{{>\(random.text(of: partials))}}" + end
    case 4: return start + "{{! \(name) }}" + end
    case 5: return random.text(of: words)
    case 6, 7: return start + "{{#\(name)}}" + end + body(depth: depth + 1, &random) + start + "{{/\(name)}}" + end
    case 8:
      return "{{#\(name)}}" + body(depth: depth + 1, &random) + "{{/\(name)}}{{^\(name)}}" + body(depth: depth + 1, &random) + "{{/\(name)}}" + end
    case 9:
      let block = random.text(of: blocks)
      return start + "{{$\(block)}}" + end + body(depth: depth + 1, &random) + start + "{{/\(block)}}" + end
    default:
      let parent = random.text(of: partials)
      let fillings = (0..<random.below(3)).map { _ in
        let block = random.text(of: blocks)
        return start + "{{$\(block)}}" + end + body(depth: depth + 1, &random) + start + "{{/\(block)}}" + end
      }
      return start + "{{<\(parent)}}" + end + fillings.joined() + "{{/\(parent)}}" + end
    }
  }

  /// Files that include the next many times, far indented: what they make together is larger than any page.
  private static func fan(_ random: inout Seeded) -> String {
    let spaces = String(repeating: " ", count: random.below(random.chance(1, in: 8) ? 3000 : 20))
    let count = random.below(40)
    let names = ["base", "part", "other", "parts/x"]
    let files = zip(names, names.dropFirst() + ["leaf"]).map { name, next in
      "\u{1E}\(name)\n" + String(repeating: spaces + "{{>\(next)}}\n", count: count)
    }
    return files.joined() + random.text(of: ["", "\u{1E}leaf\nx {{title}}\n", "\u{1E}leaf\n{{tittle}}\n"])
  }
}
