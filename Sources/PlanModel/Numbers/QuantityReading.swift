extension Quantity {
  /// The figure that authors write; nil when it is none or beyond ``limit``.
  ///
  /// The decimal mark is a comma or a point. A point is a thousands mark only in the form `1.500`, `1.234.567`, so that `1.5` and `0.500` are
  /// decimals. Decimals after the sixth are rounded, half away from zero.
  public static func read(_ text: String) -> Quantity? {
    var figure = text[...]
    while let first = figure.first, first.isWhitespace { figure.removeFirst() }
    while let last = figure.last, last.isWhitespace { figure.removeLast() }
    var isNegative = false
    if let first = figure.first, first == "-" || first == "−" {
      isNegative = true
      figure.removeFirst()
    }
    guard let (whole, decimals) = parts(of: figure) else { return nil }
    guard let magnitude = millionths(whole: whole, decimals: decimals) else { return nil }
    return Quantity(millionths: isNegative ? -magnitude : magnitude)
  }

  /// The nearest figure to a floating-point number, such as a cell of a workbook holds; nil when it is not finite or beyond ``limit``.
  public init?(rounding number: Double) {
    guard number.isFinite, number.magnitude <= Double(Quantity.limit) else { return nil }
    // Half away from zero by hand: `rounded` would ask for the C library of mathematics, which nothing else here needs.
    self.init(millionths: Int64(number * 1_000_000 + (number < 0 ? -0.5 : 0.5)))
  }

  /// The figure for machines: a decimal point, no thousands mark, no zeros at the end.
  public var plain: String {
    let magnitude = millionths.magnitude
    let sign = millionths < 0 ? "-" : ""
    let whole = String(magnitude / 1_000_000)
    guard magnitude % 1_000_000 != 0 else { return sign + whole }
    return sign + whole + "." + Quantity.decimals(magnitude % 1_000_000)
  }

  /// The decimals that some millionths are, without zeros at the end; at least one.
  static func decimals(_ millionths: UInt64) -> String {
    var (decimals, width) = (millionths, 6)
    while decimals % 10 == 0, width > 1 { (decimals, width) = (decimals / 10, width - 1) }
    return padded(Int(decimals), width)
  }

  /// The digits before and after the decimal mark; nil when the text is no figure.
  private static func parts(of figure: Substring) -> (whole: [UInt8], decimals: [UInt8])? {
    let commas = figure.split(separator: ",", omittingEmptySubsequences: false)
    guard commas.count <= 2 else { return nil }
    let groups = commas[0].split(separator: ".", omittingEmptySubsequences: false).map { digits($0) }
    guard let first = groups[0] else { return nil }
    let tail = groups.dropFirst().compactMap { $0 }
    guard tail.count == groups.count - 1 else { return nil }
    let isThousands = !tail.isEmpty && first.count <= 3 && first[0] != 0 && tail.allSatisfy { $0.count == 3 }
    if commas.count == 2 {
      guard let decimals = digits(commas[1]), tail.isEmpty || isThousands else { return nil }
      return (first + tail.joined(), decimals)
    }
    if isThousands || tail.isEmpty { return (first + tail.joined(), []) }
    return tail.count == 1 ? (first, tail[0]) : nil
  }

  /// The values of a run of digits; nil when it is empty or has anything else.
  private static func digits(_ text: Substring) -> [UInt8]? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return text.utf8.map { $0 - 48 }
  }

  private static func millionths(whole: [UInt8], decimals: [UInt8]) -> Int64? {
    var units: Int64 = 0
    for digit in whole {
      units = units * 10 + Int64(digit)
      if units > limit { return nil }
    }
    var fraction: Int64 = 0
    for place in 0..<6 { fraction = fraction * 10 + (place < decimals.count ? Int64(decimals[place]) : 0) }
    if decimals.count > 6, decimals[6] >= 5 { fraction += 1 }
    let total = units * 1_000_000 + fraction
    return total <= limit * 1_000_000 ? total : nil
  }
}
