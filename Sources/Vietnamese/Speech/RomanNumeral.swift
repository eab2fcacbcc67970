/// Roman numerals, as plans number their parts.
enum RomanNumeral {
  /// The value of a numeral in capitals, 1 to 39; nil for anything else. Larger ones do not number parts, and would be words: MIX, DIV.
  static func value(_ text: some StringProtocol) -> Int? {
    let tens = text.prefix { $0 == "X" }.count
    // The X of "IX" stands behind an I and is not among them.
    guard tens <= 3, let ones = ones.firstIndex(of: String(text.dropFirst(tens))) else { return nil }
    let value = tens * 10 + ones
    return value > 0 ? value : nil
  }

  private static let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
}
