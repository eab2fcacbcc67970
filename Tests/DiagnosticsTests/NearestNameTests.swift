import Diagnostics
import Testing

@Suite("The name an author most likely meant") struct NearestNameTests {
  static let names = ["statement", "section", "number", "target", "baseline", "lead", "due", "Cơ quan chủ trì", "đạt"]

  @Test(
    "One edit in three letters",
    arguments: [
      ("statment", "statement"), ("stattement", "statement"), ("Statement", "statement"), ("sttaement", "statement"),
      ("taget", "target"), ("terget", "target"), ("traget", "target"), ("deu", "due"), ("lea", "lead"),
      ("cơ quan chu trì", "Cơ quan chủ trì"), ("đat", "đạt"), ("đạt", "đạt"), ("leadbase", nil), ("x", nil), ("", nil), ("xyz", nil),
      ("sectoin_number", nil),
    ] as [(String, String?)])
  func nearest(_ name: String, _ meant: String?) {
    #expect(NearestName.of(name, among: Self.names) == meant)
  }

  @Test("Of equally near ones the first") func first() {
    #expect(NearestName.of("bat", among: ["cat", "hat"]) == "cat")
    #expect(NearestName.of("hat", among: ["cat", "hat"]) == "hat")
  }

  @Test("Short names need a letter in common", arguments: [("a", ["b"]), ("", ["b"]), ("b", [""]), ("", [""])] as [(String, [String])])
  func short(_ name: String, _ candidates: [String]) {
    #expect(NearestName.of(name, among: candidates) == nil)
  }

  @Test("Either Unicode form of a letter") func forms() {
    #expect(NearestName.of("\u{0111}a\u{0323}tt", among: ["đạt"]) == "đạt")
  }

  @Test("What is longer than any name is not compared") func long() {
    let long = String(repeating: "a", count: 20_000)
    #expect(NearestName.of(long, among: [long]) == nil)
    #expect(NearestName.of("a", among: [long]) == nil)
  }

  @Test("No candidates") func none() {
    #expect(NearestName.of("target", among: [String]()) == nil)
  }
}
