/// Numbers in words, as they are said in the south: `lẻ` between hundreds and units.
enum SpokenNumber {
  /// A whole number: 2026 gives "hai nghìn không trăm hai mươi sáu".
  static func whole(_ number: Int) -> String {
    if number < 0 { return "âm " + of(number.magnitude) }
    return of(number.magnitude)
  }

  /// Digits one by one: "0251" gives "không hai năm một".
  static func digits(_ text: some StringProtocol) -> String {
    text.compactMap { $0.wholeNumberValue }.map { units[$0 % 10] }.joined(separator: " ")
  }

  /// A string of digits as a number; what is too long to be one, or begins with a zero and is no "05", is a code and said digit by digit.
  static func printed(_ text: some StringProtocol) -> String {
    guard text.utf8.count <= 15, text.first != "0" || text.utf8.count <= 2, let number = Int(text) else { return digits(text) }
    return whole(number)
  }

  /// The digits behind the comma: two are a number ("hai mươi lăm"), one, more, or such as begin with a zero are said one by one.
  static func decimals(_ text: some StringProtocol) -> String {
    text.utf8.count == 2 && text.first != "0" ? printed(text) : digits(text)
  }

  /// What stands in a row: month, quarter or place 4 is "tư", place 1 "nhất".
  static func month(_ number: Int) -> String { number == 4 ? "tư" : whole(number) }

  /// The word behind "thứ".
  static func ordinal(_ number: Int) -> String { number == 1 ? "nhất" : month(number) }

  private static let units = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]

  private static func of(_ number: UInt) -> String {
    guard number >= 1_000_000_000 else { return belowBillion(number, isWhole: true) }
    let rest = number % 1_000_000_000
    let head = of(number / 1_000_000_000) + " tỷ"
    return rest == 0 ? head : head + " " + belowBillion(rest, isWhole: false)
  }

  /// A number under a billion; where more stands before it, its first group names its hundreds.
  private static func belowBillion(_ number: UInt, isWhole: Bool) -> String {
    if number == 0 { return units[0] }
    var words: [String] = []
    for (size, name) in [(1_000_000 as UInt, "triệu"), (1000, "nghìn"), (1, "")] {
      let group = number / size % 1000
      guard group > 0 else { continue }
      words.append(belowThousand(group, namesHundreds: !isWhole || !words.isEmpty))
      if !name.isEmpty { words.append(name) }
    }
    return words.joined(separator: " ")
  }

  private static func belowThousand(_ number: UInt, namesHundreds: Bool) -> String {
    let (hundreds, tens, ones) = (Int(number / 100), Int(number / 10 % 10), Int(number % 10))
    var words: [String] = []
    if hundreds > 0 || namesHundreds { words += [units[hundreds], "trăm"] }
    switch tens {
    case 0: if ones > 0 { words += words.isEmpty ? [units[ones]] : ["lẻ", units[ones]] }
    case 1: words += ["mười"] + (ones == 0 ? [] : [ones == 5 ? "lăm" : units[ones]])
    default:
      words += [units[tens], "mươi"]
      switch ones {
      case 0: break
      case 1: words.append("mốt")
      case 4: words.append("tư")
      case 5: words.append("lăm")
      default: words.append(units[ones])
      }
    }
    return words.joined(separator: " ")
  }
}
