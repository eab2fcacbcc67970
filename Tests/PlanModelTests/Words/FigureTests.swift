import PlanModel
import Testing

@Suite struct FigureTests {
  @Test(
    arguments: [
      ("41,2", "41.2"), ("41.2", "41.2"), ("1.500", "1500"), ("1.234.567", "1234567"), ("1.234,5", "1234.5"), ("0.500", "0.5"),
      ("1.5", "1.5"),
      ("1,500", "1.5"), ("1500", "1500"), ("1500.250", "1500.25"), ("01", "1"), ("-3,5", "-3.5"), ("−3", "-3"), (" 7 ", "7"), ("0", "0"),
      ("0,0000004", "0"), ("0,0000005", "0.000001"), ("1000000000000", "1000000000000"), ("1000000000000,1", nil), ("1000000000001", nil),
      ("99999999999999999999999", nil), ("1.23.456", nil), ("1,2,3", nil), ("1.500.00", nil), ("1 500", nil), ("", nil), ("-", nil),
      ("5%", nil),
      ("+5", nil), (",5", nil), ("5,", nil), ("١", nil), ("1e3", nil), ("n/a", nil),
    ] as [(String, String?)])
  func readsFigures(text: String, expected: String?) {
    #expect(Quantity.read(text)?.plain == expected)
  }

  @Test func readsTypedNumbers() {
    #expect(Quantity(rounding: 41.2) == Quantity.read("41,2"))
    #expect(Quantity(rounding: -0.1) == Quantity.read("-0,1"))
    #expect(Quantity(rounding: .nan) == nil)
    #expect(Quantity(rounding: 1e13) == nil)
  }

  @Test(arguments: [
    ("1234567,5", 6, "1.234.567,5"), ("1500", 0, "1.500"), ("999", 2, "999"), ("41,25", 1, "41,3"), ("-41,25", 1, "−41,3"),
    ("41,24", 1, "41,2"),
    ("41,96", 1, "42"), ("0,04", 1, "0"), ("-0,04", 1, "0"), ("100", 2, "100"), ("0,8", 2, "0,8"), ("999,999", 2, "1.000"),
    ("1002003", 0, "1.002.003"),
  ])
  func formatsFigures(text: String, decimals: Int, expected: String) throws {
    let quantity = try #require(Quantity.read(text))
    #expect(Format.number(quantity, decimals: decimals) == expected)
  }

  @Test func roundsTheAskedWay() throws {
    let level = try #require(Quantity.read("43,0915"))
    #expect(Format.number(level, decimals: 1, rounding: .up) == "43,1")
    #expect(Format.number(level, decimals: 1, rounding: .down) == "43")
    #expect(Format.number(Quantity(millionths: .max), decimals: 0, rounding: .up) == "9.223.372.036.854,775807")
    #expect(Format.number(Quantity(millionths: .min)) == "−9.223.372.036.854,775808")
  }

  @Test func formatsSharesAndCounts() {
    #expect(Format.percentage(22.8 / 31.6) == "72,15%")
    #expect(Format.percentage(.infinity) == nil)
    #expect(Format.number(3321) == "3.321")
    #expect(Format.number(Int.min) == "−9.223.372.036.854.775.808")
  }

  @Test(arguments: [
    ("2026-11-05", "05/11/2026"), ("2026-07-15", "15/7/2026"), ("2026-02-04", "04/02/2026"), ("2026-01-31", "31/01/2026"),
    ("2026-03-09", "09/3/2026"), ("0026-12-31", "31/12/0026"),
  ])
  func formatsDays(iso: String, expected: String) throws {
    #expect(Format.day(try #require(Day.read(iso))) == expected)
    #expect(Format.dayAndMonth(try #require(Day.read(iso))) == String(expected.dropLast(5)))
  }

  @Test(arguments: [
    ("2026-10", "10/2026"), ("2026-02", "02/2026"), ("2026-06", "6/2026"), ("2026-Q2", "Quý II/2026"), ("2026-Q4", "Quý IV/2026"),
    ("2026-H1", "6 tháng đầu năm 2026"), ("2026-H2", "6 tháng cuối năm 2026"), ("2026", "năm 2026"),
    ("0026", "năm 0026"), ("0026-02", "02/0026"), ("0026-Q1", "Quý I/0026"), ("0026-H1", "6 tháng đầu năm 0026"),
  ])
  func formatsPeriodsThatCanBeReadAgain(key: String, expected: String) throws {
    let period = try #require(Period.read(key))
    #expect(Format.period(period) == expected)
    #expect(Period.read(expected) == period)
  }
}
