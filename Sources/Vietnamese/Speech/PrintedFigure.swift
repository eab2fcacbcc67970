/// A figure as it is printed, with the sign of its unit where it touches: `41,2%`, `1.500.000`, `5G`.
struct PrintedFigure {
  /// The number in words.
  let number: String
  /// The unit in words; empty when none touches.
  let unit: String
  /// Its value; nil when points stand in it that part no thousands.
  let value: Double?

  /// Number and unit.
  var words: String { unit.isEmpty ? number : number + " " + unit }

  /// Reads a text; nil when something in it is no part of a figure.
  init?(_ text: some StringProtocol) {
    var rest = text[...]
    var isNegative = false
    if let first = rest.first, first == "-" || first == "−" {
      isNegative = true
      rest = rest.dropFirst()
    }
    let figure = rest.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
    guard let (number, value) = Self.number(figure) else { return nil }
    let sign = rest[figure.endIndex...]
    if sign.isEmpty {
      unit = ""
    } else if let words = SpokenUnit.phrase(sign) ?? Self.clock(figure, sign) {
      unit = words
    } else {
      return nil
    }
    self.number = (isNegative ? "âm " : "") + number
    self.value = value.map { isNegative ? -$0 : $0 }
  }

  /// The number alone: points between thousands, a comma before decimals; other points are said ("bốn chấm không").
  private static func number(_ text: some StringProtocol) -> (words: String, value: Double?)? {
    let halves = text.split(separator: ",", omittingEmptySubsequences: false)
    guard halves.count <= 2, let whole = halves.first, let first = whole.first, first.isNumber, whole.last != "." else { return nil }
    let groups = whole.split(separator: ".", omittingEmptySubsequences: false)
    guard groups.allSatisfy({ !$0.isEmpty }) else { return nil }
    let isGrouped = groups.count > 1 && groups[0].count <= 3 && first != "0" && groups.dropFirst().allSatisfy { $0.count == 3 }
    let isPlain = groups.count == 1 || isGrouped
    let digits = groups.joined()
    let words = isPlain ? SpokenNumber.printed(digits) : groups.map { SpokenNumber.printed($0) }.joined(separator: " chấm ")
    guard halves.count == 2 else { return (words, isPlain ? Double(digits) : nil) }
    guard !halves[1].isEmpty, !halves[1].contains("."), isPlain else { return nil }
    return (words + " phẩy " + SpokenNumber.decimals(halves[1]), Double(digits + "." + halves[1]))
  }

  /// The minutes of "7h30".
  private static func clock(_ hours: some StringProtocol, _ sign: some StringProtocol) -> String? {
    guard sign.first == "h", let hour = Int(hours), (0...24).contains(hour), sign.count == 3, let minutes = Int(sign.dropFirst()),
      (0...59).contains(minutes)
    else { return nil }
    return minutes == 0 ? "giờ" : "giờ " + SpokenNumber.whole(minutes)
  }
}
