import Diagnostics
import Foundation
import PlanModel
import Testing

@testable import ContentReader

@Suite("Hostile words and torn files") struct HostileTests {
  private static let words = [
    "<script>alert(1)</script>", "{{x}} {{{y}}} {{#z}}", "Trái\u{202E}iáhp", String(repeating: "ơ", count: 20_000), "]]> <!-- -->",
    "\"; DROP TABLE x; --", "a\u{200D}b 👩‍👩‍👧‍👦", "&amp; &#0; %00 \\0", "- gạch đầu dòng", "١٢٣ 一二三",
  ]

  @Test("Words survive as written", arguments: words.indices)
  func verbatim(_ index: Int) throws {
    let words = HostileTests.words[index]
    let cell = "\"" + words.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    let targets = "id,section,number,statement,note,unit\nkh-2026-ct-i-1,I,1,\(cell),\(cell),\(cell)\n"
    let reports = "item,period,reported,result,note\nkh-2026-ct-i-1,2026-Q1,2026-04-03,\(cell),\(cell)\n"
    let (content, diagnostics) = ContentReader.readSite(
      from: .inMemory(valid(with: [planFolder + "targets.csv": targets, communeFolder + "reports.csv": reports])))
    #expect(!diagnostics.hasErrors)
    let commune = try #require(content.communes.first)
    #expect(commune.plans.first?.targets.first.map { Array($0.original.item.statement.utf8) } == Array(words.utf8))
    #expect(commune.plans.first?.targets.first?.original.unit == words)
    #expect(commune.reports.first?.result == words)
  }

  @Test("Words inside messages are shortened and lose their power over the line", arguments: words.indices)
  func shown(_ index: Int) {
    let words = HostileTests.words[index]
    let cell = "\"" + words.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    let row = "kh-2026-ct-i-1,2026-Q1,\(cell),\(cell),\(cell),\(cell),\(cell),\(cell)"
    let found = messages(
      valid(with: [communeFolder + "reports.csv": "item,period,reported,office,value,state,evidence,complete\n\(row)\n"]))
    #expect(found.split(separator: "\n").allSatisfy { $0.count < 400 && !$0.unicodeScalars.contains("\u{202E}") })
    #expect(found.contains("[not-a-date]") && found.contains("[unknown-office]") && found.contains("[not-a-number]"))
  }

  private static let settings = [
    String(repeating: "[", count: 100_000), String(repeating: "- ", count: 100_000), String(repeating: "{a: ", count: 5000),
    String(repeating: "? ", count: 100_000), (0..<400).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
    "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n", "a: \"\\uD800\"", "%YAML 9.9\n---\na: 1", "a: !!binary x\n<<: b",
    "--- a\n--- b", "\u{FEFF}a: \u{FFFE}", (0..<900).map { String(repeating: " ", count: $0) + "-\n" }.joined(),
  ]

  @Test("Settings that would lead the parser into the depths", arguments: settings.indices)
  func deepSettings(_ index: Int) {
    #expect(messages(valid(with: [communeFolder + "commune.yml": HostileTests.settings[index]])).contains("commune.yml"))
  }

  @Test(
    "Anchors of every name are refused, and aliases wherever a value may begin",
    arguments: [
      "a: &1 [x, x]\nb: [*1, *1]\n", "a: &-a x\nb: *-a\n", "a: &a x\nb: {\"c\":*a}\n", "a: &_ x\nb:\t*_\n", "a: &9 x\n? *9\n: x\n",
    ])
  func aliases(_ settings: String) {
    #expect(messages(valid(with: [communeFolder + "commune.yml": settings])).contains("settings-alias"))
  }

  @Test(
    "What the parser finds behind the last line is told at its end", arguments: [("e: \nạí", ":2:3"), ("e: \nạí\n", ":3:1"), ("a: [\n  x", ":2:4")])
  func lastLine(_ settings: String, _ place: String) {
    let found = messages(valid(with: [communeFolder + "commune.yml": settings])).split(separator: "\n").filter { $0.contains("[invalid-yaml]") }
    #expect(found.map { $0.contains("commune.yml" + place + ": ") } == [true])
  }

  @Test("A letter with marks heaped on it does not fill the message") func heapedMarks() {
    let heap = "o" + String(repeating: "\u{0301}", count: 5000)
    #expect(Shown.words(heap + "x") == "“\u{FFFD}x”")
    #expect(Shown.words("ế 👩‍👩‍👧‍👦 e\u{0302}\u{0301}") == "“ế 👩‍👩‍👧‍👦 e\u{0302}\u{0301}”")
  }

  @Test("Of a line of thousands of wrong headings or cells some are told") func endlessLines() {
    var diagnostics = DiagnosticCollector()
    let count = { (id: String) in diagnostics.diagnostics.count { $0.id == id } }
    let read = { (file: String) in
      diagnostics = DiagnosticCollector()
      guard let text = SourceText.decode(Array(file.utf8), file: "a.csv", &diagnostics) else { return false }
      return Table(text, schema: AuthorTable.offices, &diagnostics).isWhole
    }
    #expect(!read("id,name" + String(repeating: ",x", count: 20_000) + "\n"))
    #expect(count("unknown-column") == 50)
    #expect(!read("id,name" + String(repeating: ",name", count: 20_000) + "\n"))
    #expect(count("duplicate-column") == 50)
    #expect(read("id,name" + String(repeating: ",", count: 20_000) + "\na,Một" + String(repeating: ",x", count: 20_000) + "\n"))
    #expect(count("cell-without-heading") == 50)
  }

  /// A generator of the same numbers on every run (Vigna, SplitMix64).
  private struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  @Test("Torn and flipped files are read to the end") func damaged() {
    var random = Seeded(state: 57)
    let paths = FixtureFolder.valid.keys.sorted()
    for _ in 0..<300 {
      var files = FixtureFolder.valid
      let path = paths.randomElement(using: &random) ?? ""
      var bytes = files[path] ?? []
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes.removeLast(Int.random(in: 0...bytes.count, using: &random))
      case 1:
        for _ in 0..<3 where !bytes.isEmpty {
          bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
      case 2:
        let signs: [UInt8] = Array("\",;\n\r\t|:-[]{}#&*=@'".utf8)
        for _ in 0..<4 { bytes.insert(signs.randomElement(using: &random) ?? 0, at: Int.random(in: 0...bytes.count, using: &random)) }
      default:
        let other = files[paths.randomElement(using: &random) ?? ""] ?? []
        bytes.insert(
          contentsOf: other.prefix(Int.random(in: 0...other.count, using: &random)), at: Int.random(in: 0...bytes.count, using: &random))
      }
      files[path] = bytes
      let (_, diagnostics) = ContentReader.readSite(from: .inMemory(files))
      for diagnostic in diagnostics.diagnostics {
        #expect(diagnostic.place.file.hasPrefix("Content/"))
        if case .text(let line, let column) = diagnostic.place.position { #expect(line >= 1 && (column ?? 1) >= 1) }
      }
    }
  }
}
