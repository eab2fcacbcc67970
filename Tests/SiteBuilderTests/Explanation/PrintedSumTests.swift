import PlanModel
import Testing

@testable import SiteBuilder

@Suite("Whoever works out the digits shown comes to the result shown") struct PrintedSumTests {
  @Test(
    "Shares",
    arguments: [
      ("41,2", "50", "41,2 ÷ 50 =", "82,4%"),
      ("58", "62", "58 ÷ 62 =", "93,55%"),
      // Two thirds of a hundred: with two decimals 83,34% would come out.
      ("66,666667", "80", "66,667 ÷ 80 =", "83,33%"),
      ("0", "7", "0 ÷ 7 =", "0%"),
      ("-3", "50", "(−3) ÷ 50 =", "−6%, tính là 0%"),
      ("1234,5", "3000", "1.234,5 ÷ 3.000 =", "41,15%"),
    ])
  func share(_ part: String, _ whole: String, _ words: String, _ result: String) {
    let counted = min(max(figure(part).double / figure(whole).double, 0), 1)
    let sum = PrintedSum.share(figure(part), of: figure(whole), counted: counted)
    #expect(sum.words == words)
    #expect(sum.result == result)
  }

  @Test(
    "Ways",
    arguments: [
      ("18,4", "50", "41,2", "(41,2 − 18,4) ÷ (50 − 18,4) = 22,8 ÷ 31,6 =", "72,15%"),
      ("25", "5", "9,1", "(25 − 9,1) ÷ (25 − 5) = 15,9 ÷ 20 =", "79,5%"),
      ("-5", "5", "0", "(0 − (−5)) ÷ (5 − (−5)) = 5 ÷ 10 =", "50%"),
      ("18,4", "50", "10", "(10 − 18,4) ÷ (50 − 18,4) = (−8,4) ÷ 31,6 =", "−26,58%, tính là 0%"),
    ])
  func way(_ start: String, _ end: String, _ place: String, _ words: String, _ result: String) {
    let (start, end, place) = (figure(start), figure(end), figure(place))
    let counted = min(max((place.double - start.double) / (end.double - start.double), 0), 1)
    let sum = PrintedSum.way(from: start, to: end, at: place, counted: counted)
    #expect(sum.words == words)
    #expect(sum.result == result)
  }

  @Test("Of any figures") func anyFigures() {
    var numbers = RepeatableNumbers(seed: 57)
    for _ in 0..<1000 {
      let start = Int64.random(in: 0...50_000_000, using: &numbers)
      let end = start + Int64.random(in: 1...50_000_000, using: &numbers)
      let place = Int64.random(in: start...end, using: &numbers)
      let counted = Double(place - start) / Double(end - start)
      let sum = PrintedSum.way(
        from: Quantity(millionths: start), to: Quantity(millionths: end), at: Quantity(millionths: place), counted: counted)
      let figures = sum.words.split { " ()=−÷".contains($0) }.map { figure(String($0)) }
      #expect(figures.count == 6, "\(sum.words)")
      let differences = [figures[0].minus(figures[1]), figures[2].minus(figures[3])]
      #expect(differences == Array(figures[4...]), "\(sum.words)")
      let share = Quantity.percentage(figures[4], of: figures[5]).map { Format.number($0, decimals: 2) + "%" }
      #expect(share == sum.result, "\(sum.words)")
    }
  }
}
