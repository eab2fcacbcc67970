extension PandocNumbering {
  /// The number of an item, counted from 0, with its signs as Word shows it: "3.", "IV.", "b)".
  func label(at index: Int) -> String {
    let (number, isOver) = start.addingReportingOverflow(index)
    let numeral = isOver ? String(start) : PandocNumbering.numeral(number, style: style)
    switch delimiter {
    case "OneParen": return numeral + ")"
    case "TwoParens": return "(" + numeral + ")"
    default: return numeral + "."
    }
  }

  private static func numeral(_ number: Int, style: String) -> String {
    switch style {
    case "UpperRoman": return RomanNumeral.of(number) ?? String(number)
    case "LowerRoman": return RomanNumeral.of(number)?.lowercased() ?? String(number)
    case "UpperAlpha": return letter(number)?.uppercased() ?? String(number)
    case "LowerAlpha": return letter(number) ?? String(number)
    default: return String(number)
    }
  }

  /// Word counts with the English alphabet; nil beyond z.
  private static func letter(_ number: Int) -> String? {
    guard (1...26).contains(number) else { return nil }
    return String(UnicodeScalar(UInt8(96 + number)))
  }
}

/// Roman numerals, by which plans count their sections.
enum RomanNumeral {
  /// The numeral of 1 to 89; nil for other numbers, which no plan has.
  static func of(_ number: Int) -> String? {
    guard (1..<90).contains(number) else { return nil }
    let tens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX"][number / 10]
    return tens + ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"][number % 10]
  }

  /// Whether a text is such a numeral, in capitals.
  static func isOne(_ text: String) -> Bool { all.contains(text) }

  private static let all = Set((1..<90).compactMap(of))
}
