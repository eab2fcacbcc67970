import Testing

@testable import Vietnamese

@Suite struct SyllablesTests {
  @Test(arguments: [
    ("Đất đai, 5G", ["dat", "dai", "5g"]), ("PHỦ SÓNG", ["phu", "song"]), ("57-NQ/TW", ["57", "nq", "tw"]),
    ("hoá hóa uỷ ủy", ["hoa", "hoa", "uy", "uy"]),
    ("e\u{302}\u{323}", ["e"]), ("41,2%", ["41", "2"]), ("km² – …", ["km"]), ("", []), ("_a_", ["a"]), ("a\u{02BC}b\u{02D1}c", ["a", "b", "c"]),
    ("Ấm  Thử\n", ["am", "thu"]),
  ])
  func folded(text: String, words: [String]) {
    #expect(Syllables.folded(text) == words)
  }
}
