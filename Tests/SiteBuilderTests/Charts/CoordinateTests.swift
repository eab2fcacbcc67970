import Testing

@testable import SiteBuilder

@Suite struct CoordinateTests {
  @Test(arguments: [
    (0, "0%"), (1, "0.01%"), (10, "0.1%"), (5, "0.05%"), (100, "1%"), (4120, "41.2%"), (4584, "45.84%"), (10_000, "100%"), (-150, "-1.5%"),
    (-5, "-0.05%"),
  ])
  func writesAtMostTwoDecimals(hundredths: Int, written: String) {
    #expect(markup { $0.write(percent: Coordinate(hundredths: hundredths)) } == written)
  }

  @Test(
    arguments: [
      (1, 3, 3333), (2, 3, 6667), (1, 20_000, 1), (1, 20_001, 0), (0, 5, 0), (7, 5, 10_000), (-3, 5, 0), (3, 0, 0), (3, -5, 0),
    ] as [(Int128, Int128, Int)])
  func sharesAreRoundedAndHeldWithinTheWhole(part: Int128, whole: Int128, hundredths: Int) {
    #expect(Coordinate(share: part, of: whole).hundredths == hundredths)
  }

  @Test func halvesAreRoundedAwayFromZero() {
    #expect(roundedQuotient(5, 2) == 3)
    #expect(roundedQuotient(-5, 2) == -3)
    #expect(roundedQuotient(4, 3) == 1)
    #expect(roundedQuotient(-4, 3) == -1)
  }

  @Test func figuresOfTheLargestSizeDoNotOverflow() {
    #expect(Coordinate(share: Int128(Int64.max), of: Int128(Int64.max) * 2) == Coordinate(50))
  }
}
