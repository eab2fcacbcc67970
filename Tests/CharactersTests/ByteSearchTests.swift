import Characters
import Testing

struct ByteSearchTests {
  private func first(_ word: StaticString, in text: String) -> Int? {
    var text = text
    return text.withUTF8 { ByteSearch.first(word, in: $0) }
  }

  @Test func places() {
    #expect(first("where", in: "where: x") == 0)
    #expect(first("where", in: "whwhere") == 2)
    #expect(first("where", in: "- where") == 2)
    #expect(first("ế", in: "Tiến độ ế") == 2)
    #expect(first("aab", in: "aaab") == 1)
  }

  @Test(arguments: ["", "w", "wher", "WHERE", "whe re"])
  func missing(_ text: String) {
    #expect(first("where", in: text) == nil)
    #expect(!ByteSearch.stands("where", in: text))
  }

  @Test("Letters are the same only as they are written") func decomposed() {
    #expect(ByteSearch.stands("ầ", in: "CẦN cần"))
    #expect(!ByteSearch.stands("ầ", in: "ca\u{302}\u{300}n"))
  }
}
