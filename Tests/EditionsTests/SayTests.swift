import Testing

@testable import Editions

@Suite("Words in the language of the edition") struct SayTests {
  private let edition = Edition(
    language: "en",
    catalogue: WordCatalogue([
      ("Đã quá hạn chưa?", "", "Is it overdue?"), ("còn {1} ngày", "", "{1} {1|day|days} left"), ("{1} của {2}", "", "{2}’s {1}"),
      ("hạn hết", "", "due by the end of"), ("Đạt", "", "Met"), ("Đạt", "verb", "reach"), ("hợp lệ", "", "valid"),
    ]))

  private func english<Made>(_ make: () -> Made) -> Made { Edition.making(in: edition, make) }

  @Test("In the Vietnamese edition they are said as they are written") func vietnamese() {
    #expect(say("còn \(3) ngày") == "còn 3 ngày")
    #expect(say(word: "hợp lệ") == "hợp lệ")
    #expect("Xã Minh Họa".quoted == "Xã Minh Họa")
  }

  @Test("In another one the catalogue's, with values in its order") func translated() {
    #expect(english { say("Đã quá hạn chưa?") } == "Is it overdue?")
    #expect(english { say("\("goal") của \("commune")") } == "commune’s goal")
    #expect(english { say(word: "hợp lệ") } == "valid")
    #expect(edition.untranslated == [])
  }

  @Test("A word goes by whether its number is one", arguments: [(1, "1 day left"), (2, "2 days left"), (0, "0 days left"), (11, "11 days left")])
  func number(_ days: Int, _ words: String) {
    #expect(english { say("còn \(days) ngày") } == words)
  }

  @Test("Letters in pieces are the same words") func decomposed() {
    #expect(english { say(word: "ho\u{323}\u{31B}p l\u{EA}\u{323}") } == "valid")
    #expect(edition.untranslated == [])
  }

  @Test("Spaces at the ends are those of the Vietnamese") func spaces() {
    #expect(english { say(" hạn hết ") } == " due by the end of ")
    #expect(english { say("hạn hết") } == "due by the end of")
  }

  @Test("Equal words are told apart by what they are said for") func context() {
    #expect(english { say("Đạt") } == "Met")
    #expect(english { say("Đạt", in: "verb") } == "reach")
    #expect(english { say("Đạt", in: "noun") } == "Met")
  }

  @Test("What the catalogue does not have is noted, and said in Vietnamese") func lacking() {
    #expect(english { say("chưa có \(2) lời") } == "chưa có 2 lời")
    #expect(edition.untranslated == ["chưa có {1} lời"])
  }

  @Test("Words of authors within a phrase are marked once, others are not") func quoted() {
    let words = english { say("\("goal") của \("Xã Minh Họa")") }
    #expect(words == "\u{F8F0}Xã Minh Họa\u{F8F1}’s goal")
    #expect(english { words.quoted } == words)
    #expect(english { "3 × 2 ÷ 1 ≥ 5 – “a”".quoted } == "3 × 2 ÷ 1 ≥ 5 – “a”")
  }

  @Test("What is no place of a value stays as it is", arguments: ["{", "{}", "{0}", "{a}", "{1|one}", "{1|a|b|c}", "a { b"])
  func literal(_ words: String) {
    #expect(Translation(words).filled(with: ["x"]) == words)
  }

  @Test("Which values a translation names") func values() {
    #expect(Translation("{2} of {1|a|b}").values == [0, 1])
    #expect(Translation("none").values == [])
  }
}
