import Editions
import PlanModel

/// A computation as a page prints it: whoever works it out with the digits shown comes to the result shown.
///
/// Figures are exact to six decimals and results are rounded to two. Of each figure two decimals are shown where they lead to the same result, else as
/// many more as that takes.
struct PrintedSum {
  /// The computation up to the equals sign before its result: `(41,2 − 18,4) ÷ (50 − 18,4) = 22,8 ÷ 31,6 =`.
  let words: String
  /// The result: `72,15%`.
  let result: String
  /// How many decimals of the figures are shown at most.
  let decimals: Int

  /// `41,2 ÷ 50 = 82,4%`.
  /// - Parameter share: The share as the rules counted it, which is never below zero nor above one.
  static func share(_ part: Quantity, of whole: Quantity, counted share: Double) -> PrintedSum {
    search(share) { decimals in
      let part = part.rounded(decimals: decimals)
      let whole = whole.rounded(decimals: decimals)
      return ("\(term(part)) ÷ \(term(whole)) =", Quantity.percentage(part, of: whole))
    }
  }

  /// `(41,2 − 18,4) ÷ (50 − 18,4) = 22,8 ÷ 31,6 = 72,15%`: how much of a way was gone.
  static func way(from start: Quantity, to end: Quantity, at place: Quantity, counted share: Double) -> PrintedSum {
    search(share) { decimals in
      let (start, end, place) = (start.rounded(decimals: decimals), end.rounded(decimals: decimals), place.rounded(decimals: decimals))
      // The larger one first, so that where less is better nobody has to divide two negative numbers.
      let isDown = end < start
      let part = isDown ? start.minus(place) : place.minus(start)
      let whole = isDown ? start.minus(end) : end.minus(start)
      let first = isDown ? "(\(term(start)) − \(term(place)))" : "(\(term(place)) − \(term(start)))"
      let second = isDown ? "(\(term(start)) − \(term(end)))" : "(\(term(end)) − \(term(start)))"
      return ("\(first) ÷ \(second) = \(term(part)) ÷ \(term(whole)) =", Quantity.percentage(part, of: whole))
    }
  }

  /// `241 ÷ 425 ngày = 56,71%`.
  static func days(_ gone: Int, of all: Int, counted share: Double) -> PrintedSum {
    PrintedSum(words: say("\(Format.number(gone)) ÷ \(Format.number(all)) ngày ="), result: percent(share), decimals: 2)
  }

  /// A share as a percentage with at most so many decimals.
  static func percent(_ share: Double, decimals: Int = 2) -> String { FigureWords.share(share, decimals: decimals) }

  /// The fewest decimals, at least two, with which something comes out.
  static func decimals(_ comesOut: (Int) -> Bool) -> Int { (2...6).first(where: comesOut) ?? 6 }

  private static func search(_ share: Double, _ compute: (Int) -> (words: String, percentage: Quantity?)) -> PrintedSum {
    let counted = percent(share)
    for decimals in 2...6 {
      let shown = compute(decimals)
      guard let percentage = shown.percentage else { continue }
      let printed = number(percentage)
      if printed == counted { return PrintedSum(words: shown.words, result: counted, decimals: decimals) }
      // Below the start and beyond the goal the sum says more than the rules count.
      if percentage < .zero || percentage > Quantity(millionths: 100_000_000) {
        return PrintedSum(words: shown.words, result: say("\(printed), tính là \(counted)"), decimals: decimals)
      }
    }
    return PrintedSum(words: compute(6).words, result: counted, decimals: 6)
  }

  private static func number(_ percentage: Quantity) -> String { Format.number(percentage, decimals: 2) + "%" }

  private static func term(_ quantity: Quantity) -> String {
    let number = Format.number(quantity)
    return quantity < .zero ? "(\(number))" : number
  }
}

extension Quantity {
  /// The difference to another figure; the limit of figures leaves room for it.
  func minus(_ other: Quantity) -> Quantity {
    let (difference, overflow) = millionths.subtractingReportingOverflow(other.millionths)
    return overflow ? self : Quantity(millionths: difference)
  }
}
