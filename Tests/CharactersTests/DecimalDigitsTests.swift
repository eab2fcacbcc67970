import Characters
import Testing

struct DecimalDigitsTests {
  private func text(_ number: UInt64, atLeast width: Int = 1) -> String {
    var bytes = Array("=".utf8)
    DecimalDigits.append(number, atLeast: width, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [0, 7, 9, 10, 99, 100, 999, 1000, 9999, 10_000, 123_456, 1_000_000_007, UInt64.max])
  func asSwiftWritesThem(_ number: UInt64) {
    #expect(text(number) == "=" + String(number))
    #expect(DecimalDigits.count(number) == String(number).utf8.count)
  }

  @Test func zerosInFront() {
    #expect(text(7, atLeast: 2) == "=07")
    #expect(text(0, atLeast: 4) == "=0000")
    #expect(text(2026, atLeast: 4) == "=2026")
    #expect(text(12_345, atLeast: 4) == "=12345")
    #expect(text(5, atLeast: 6) == "=000005")
    #expect(text(1, atLeast: 20) == "=00000000000000000001")
  }
}
