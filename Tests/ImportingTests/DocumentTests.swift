import Testing

@testable import Importing

@Suite struct DocumentTests {
  private func parts(_ blocks: String) throws -> DocumentParts {
    let document = try #require(PandocDocument.read(Array("{\"pandoc-api-version\":[1,22],\"meta\":{},\"blocks\":[\(blocks)]}".utf8)))
    return DocumentParts(document.blocks)
  }

  private func paragraphs(_ blocks: String) throws -> [Paragraph] {
    try parts(blocks).parts.compactMap { if case .paragraph(let paragraph) = $0 { paragraph } else { nil } }
  }

  @Test func wordsAreJoinedAndBroughtToOneForm() throws {
    let read = try paragraphs(
      #"{"t":"Para","c":[{"t":"Str","c":"Hòa\#u{00A0}"},{"t":"Space"},{"t":"Strong","c":[{"t":"Str","c":"bi\#u{0300}nh"}]},{"t":"LineBreak"},{"t":"Str","c":"a"}]}"#
    )
    #expect(read.map(\.lines) == [["Hòa bình", "a"]])
    #expect(read[0].lines[0].unicodeScalars.allSatisfy { $0.value != 0x300 && $0.value != 0xA0 })
    #expect(!read[0].isBold)
  }

  @Test func listsKeepTheNumbersThatWordCounts() throws {
    let list = #"{"t":"OrderedList","c":[[3,{"t":"UpperRoman"},{"t":"Period"}],[[{"t":"Para","c":[{"t":"Str","c":"A"}]}],[]]]}"#
    #expect(try paragraphs(list).map(\.numberedText) == ["III. A", "IV."])
    #expect(PandocNumbering(start: 2, style: "LowerAlpha", delimiter: "OneParen").label(at: 1) == "c)")
    #expect(PandocNumbering(start: .max, style: "Decimal", delimiter: "TwoParens").label(at: 1) == "(\(Int.max))")
    #expect(PandocNumbering(start: 1, style: "UpperRoman", delimiter: "Period").label(at: 200) == "201.")
  }

  @Test func formulasOfGoalsAreWords() throws {
    #expect(try paragraphs(#"{"t":"Para","c":[{"t":"Math","c":[{"t":"InlineMath"},"\\geq 80\\%"]}]}"#).map(\.text) == ["≥ 80%"])
    #expect(try parts(#"{"t":"Para","c":[{"t":"Math","c":[{"t":"InlineMath"},"\\frac{1}{2}"]}]}"#).losses == [.formula("\\frac{1}{2}")])
  }

  @Test func whatIsLeftOutIsToldOf() throws {
    let read = try parts(
      #"{"t":"Para","c":[{"t":"Str","c":"A"},{"t":"Note","c":[{"t":"Para","c":[{"t":"Str","c":"chú"}]}]},{"t":"Image","c":[]}]},{"t":"RawBlock","c":[]}"#
    )
    #expect(read.losses == [.footnote("chú"), .picture, .unknown("RawBlock")])
    #expect(read.words == "A")
  }

  @Test func brokenAndDeepAnswersAreRefused() {
    #expect(PandocDocument.read([]) == nil)
    #expect(PandocDocument.read(Array("{\"blocks\":[{\"t\":\"Para\"}]}".utf8)) == nil)
    #expect(PandocDocument.read(Array("{\"blocks\":{}}".utf8)) == nil)
    let depth = 100_000
    let deep = String(repeating: "{\"t\":\"BlockQuote\",\"c\":[", count: depth) + String(repeating: "]}", count: depth)
    #expect(PandocDocument.read(Array("{\"blocks\":[\(deep)]}".utf8)) == nil)
  }

  @Test func aFileIsKnownByItsFirstBytes() {
    #expect(throws: WordDocument.Failure.notWord(isOld: false)) { try WordDocument.parts(at: "/none", Array("%PDF".utf8), pandoc: "pandoc") }
    #expect(throws: WordDocument.Failure.notWord(isOld: true)) { try WordDocument.parts(at: "/none", [0xD0, 0xCF, 0x11, 0xE0], pandoc: "pandoc") }
    #expect(throws: WordDocument.Failure.noPandoc) { try WordDocument.parts(at: "/none", [0x50, 0x4B, 3, 4], pandoc: "/none/pandoc") }
    #expect(throws: WordDocument.Failure.broken) { try WordDocument.parts(at: "/none", [0x50, 0x4B, 3, 4], pandoc: "/bin/false") }
    #expect(throws: WordDocument.Failure.tooLarge(bytes: WordDocument.longest)) {
      try WordDocument.parts(at: "/none", [UInt8](repeating: 0x50, count: WordDocument.longest + 1), pandoc: "pandoc")
    }
  }

  @Test func anArchiveSaysHowLongItsTextIs() {
    let name = Array("word/document.xml".utf8)
    var entry: [UInt8] = [0x50, 0x4B, 1, 2] + [UInt8](repeating: 0, count: 20) + [0, 0, 0, 0x20]
    entry += [UInt8(name.count), 0] + [UInt8](repeating: 0, count: 16) + name
    let end: [UInt8] = [0x50, 0x4B, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0] + [UInt8(entry.count), 0, 0, 0] + [0, 0, 0, 0, 0, 0]
    #expect(ZipDirectory.textBytes(of: entry + end) == 0x2000_0000)
    for length in 0..<(entry + end).count { #expect(ZipDirectory.textBytes(of: Array((entry + end).prefix(length))) == nil) }
    #expect(ZipDirectory.textBytes(of: end) == nil)
  }
}
