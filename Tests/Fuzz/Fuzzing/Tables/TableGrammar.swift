import PlanModel

/// Makes tables as authors' programs write them, well or badly.
enum TableGrammar {
  /// The byte that chooses a table, and a file of it.
  static func file(_ tables: [TableSchema], _ random: inout Seeded) -> [UInt8] {
    let choice = random.below(tables.count)
    let schema = tables[choice]
    var rows: [[String]] = [headings(schema, &random)]
    for _ in 0..<random.below(6) { rows.append(row(schema, count: rows[0].count, &random)) }
    let delimiter = random.text(of: [",", ",", ",", ";", "\t"])
    let lineEnd = random.text(of: ["\n", "\n", "\n", "\r\n", "\r"])
    var text = random.chance(1, in: 6) ? "\u{FEFF}" : ""
    for (number, row) in rows.enumerated() {
      if number > 0 || random.chance(1, in: 20) { text += lineEnd }
      text += row.map { quoted($0, delimiter, &random) }.joined(separator: delimiter)
    }
    if random.chance(2, in: 3) { text += lineEnd }
    return [UInt8(choice)] + encoded(text, &random)
  }

  /// Headings of a table: most of its own, seldom another one, a doubled one or none.
  static func headings(_ schema: TableSchema, _ random: inout Seeded) -> [String] {
    var headings: [String] = []
    for column in schema.columns where column.isRequired || random.chance(1, in: 3) {
      switch random.below(24) {
      case 0: headings.append(random.text(of: HostileWords.all))
      case 1: headings.append("")
      case 2: headings += [column.key, column.heading]
      case 3: headings.append(column.heading.uppercased())
      default: headings.append(random.chance(1, in: 2) ? column.key : column.heading)
      }
    }
    return headings
  }

  private static func row(_ schema: TableSchema, count: Int, _ random: inout Seeded) -> [String] {
    let length = random.chance(1, in: 12) ? random.below(count + 3) : count
    return (0..<length).map { index in
      let column = schema.columns[min(index, schema.columns.count - 1)]
      return random.chance(1, in: 2) ? random.text(of: HostileWords.all) : cell(column, &random)
    }
  }

  /// What an author would write.
  static func cell(_ column: Column, _ random: inout Seeded) -> String {
    switch column.content {
    case .text, .reference, .list: return random.text(of: ["Phòng Kinh tế", "a|b", "Tỷ lệ hộ", "kinh-te"])
    case .printed: return random.text(of: ["≥ 85%", "từ 10 đến 15", "30/6/2026", "Quý III/2026", "Thường xuyên"])
    case .id: return random.text(of: ["a", "nq57-ct-1", "Đ 1", "-"])
    case .number: return random.text(of: ["1", "-1", "41,25", "1.500", "0.500", "1,2,3", "100%", "1000000000001"])
    case .integer: return random.text(of: ["0", "12", "-1", "1,5", "1000000000000"])
    case .date: return random.text(of: ["2026-06-30", "30/6/2026", "2026-02-29", "1/1/0001"])
    case .period: return random.text(of: ["2026", "2026-06", "2026-Q2", "quý II/2026", "2026-H3"])
    case .flag: return random.text(of: ["có", "CÓ", "không", "x", "yes"])
    case .choice(let words): return random.text(of: words + ["khác"])
    }
  }

  private static func quoted(_ cell: String, _ delimiter: String, _ random: inout Seeded) -> String {
    let mustQuote = cell.unicodeScalars.contains { $0 == "\"" || $0 == "\n" || $0 == "\r" } || cell.contains(delimiter)
    if random.chance(1, in: 30) { return cell }
    guard mustQuote || random.chance(1, in: 5) else { return cell }
    let inner = cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
    let tail = random.chance(1, in: 25) ? random.text(of: ["x", " ", "\""]) : ""
    return (random.chance(1, in: 10) ? " " : "") + "\"" + inner + "\"" + tail
  }

  /// UTF-8, seldom UTF-16, whole or with a half of a pair or of a unit.
  private static func encoded(_ text: String, _ random: inout Seeded) -> [UInt8] {
    guard random.chance(1, in: 12) else { return Array(text.utf8) }
    let isBig = random.chance(1, in: 2)
    var bytes: [UInt8] = isBig ? [0xFE, 0xFF] : [0xFF, 0xFE]
    for unit in Array(text.utf16) + (random.chance(1, in: 4) ? [0xD800] : []) {
      bytes += isBig ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
    if random.chance(1, in: 6) { bytes.append(0x41) }
    return bytes
  }
}
