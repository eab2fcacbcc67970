import PlanModel

/// Makes sheets, as the worker that reads workbooks tells them.
enum SheetGrammar {
  private static let kinds = ["text", "text", "text", "number", "percent", "fraction", "date", "partial", "time", "boolean", "error", "unsaved"]

  /// The byte that chooses a table, and the lines of a workbook.
  static func lines(_ tables: [TableSchema], _ random: inout Seeded) -> [UInt8] {
    let choice = random.below(tables.count)
    let schema = tables[choice]
    var lines: [String] = []
    for _ in 0..<1 + random.below(2) {
      lines.append("sheet\t\(random.below(2))\t\(escaped(random.chance(1, in: 2) ? schema.heading : random.text(of: HostileWords.all)))")
      let above = random.chance(1, in: 3) ? random.below(4) : 0
      for row in 0..<above {
        for column in 0..<random.below(4) { lines.append(cell(row + 1, column + 1, "text", random.text(of: HostileWords.all))) }
      }
      let headings = TableGrammar.headings(schema, &random)
      // Columns may lie apart, as far as sheets go.
      let apart = random.chance(1, in: 8) ? 1 + random.below(1000) : 1
      for (column, heading) in headings.enumerated() { lines.append(cell(above + 1, 1 + column * apart, "text", heading)) }
      for row in 0..<random.below(5) {
        for column in headings.indices where random.chance(3, in: 4) {
          let kind = random.text(of: kinds)
          let words =
            random.chance(1, in: 3)
            ? random.text(of: HostileWords.all) : TableGrammar.cell(schema.columns[min(column, schema.columns.count - 1)], &random)
          lines.append(cell(above + 2 + row * (random.chance(1, in: 10) ? 1000 : 1), 1 + column * apart, kind, words))
        }
      }
      if random.chance(1, in: 4) {
        let (top, left) = (1 + random.below(6), 1 + random.below(6))
        lines.insert("merged\t\(top)\t\(left)\t\(top + random.below(3))\t\(left + random.below(3))", at: 1)
      }
    }
    return [UInt8(choice)] + Array(lines.joined(separator: "\n").utf8)
  }

  /// A file with commas as the lines of a sheet, without regard to its quotation marks.
  static func told(_ input: [UInt8]) -> [UInt8] {
    var lines = ["sheet\t0\tTrang 1"]
    let text = String(decoding: input.dropFirst().prefix(4000), as: UTF8.self)
    for (row, line) in text.split(separator: "\n").enumerated() {
      for (column, words) in line.split(separator: ",", omittingEmptySubsequences: false).enumerated() where !words.isEmpty {
        lines.append(cell(row + 1, column + 1, "text", String(words)))
      }
    }
    return input.prefix(1) + Array(lines.joined(separator: "\n").utf8)
  }

  private static func cell(_ row: Int, _ column: Int, _ kind: String, _ words: String) -> String {
    "cell\t\(row)\t\(column)\t\(kind)\t\(escaped(words))"
  }

  private static func escaped(_ words: String) -> String {
    var result = ""
    for scalar in words.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\t": result += "\\t"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
