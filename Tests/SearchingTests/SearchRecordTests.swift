import Testing

@testable import Searching

/// Text whose end signs can be read.
private func readable(_ terms: [String]) -> [String] {
  terms.map { $0.replacing(String(SearchTerms.end), with: "|").replacing(String(SearchTerms.filter), with: "'") }
}

@Suite struct SearchRecordTests {
  @Test func termsAreSyllablesWithTheNext() {
    #expect(readable(SearchTerms.of(["Đất đai, 5G"])) == ["dat|dai|", "dai|5g|", "5g|"])
    #expect(readable(SearchTerms.of(["a b a b", "b"])) == ["a|b|", "b|a|", "b|"])
    #expect(readable(SearchTerms.of(["a b"], without: SearchTerms.of(["a b"]))) == [])
    #expect(readable(SearchTerms.of(["57-NQ/TW"])) == ["57|nq|", "nq|tw|", "tw|"])
    #expect(SearchTerms.of([" – "]) == [])
  }

  @Test func noFilterIsTheBeginningOfAnother() {
    let short = SearchTerms.filter("xa", "an")
    #expect(readable([short]) == ["'xa'an''"])
    #expect(!SearchTerms.filter("xa", "an-phu").hasPrefix(short))
  }

  @Test func hiddenLettersAreNoLetters() {
    let written = HiddenLetters.written("Đất 5G: “ệ”_\u{E001}")
    #expect(written.unicodeScalars.map(\.value) == [0xE110, 0xE2A5 - 0, 0xE074, 0x20, 0xE035, 0xE047, 0x3A, 0x20, 0x201C, 0xE2C7, 0x201D, 0xE05F])
    for scalar in written.unicodeScalars { #expect(!scalar.properties.isAlphabetic && scalar.properties.numericType == nil) }
  }

  @Test func aRecord() {
    var page = SearchedPage()
    page.title = "Phủ sóng"
    page.passages = [.init(anchor: "", blocks: ["Phủ sóng 5G", "a < b"]), .init(anchor: "x", blocks: ["c"])]
    page.status = .init(tone: "s-alert", symbol: "alert", word: "Cảnh báo đỏ")
    let record = SearchRecord(
      path: "xa-phuong/an-phu/chi-tieu/a.html", page: page, kind: ("chi-tieu", "Chỉ tiêu"), commune: ("an-phu", "Xã An Phú"),
      offices: ["y-te", "y-te"])
    let parts = record.html.split(separator: "<p").map(String.init)
    #expect(readable(parts)[1] == " data-pagefind-weight=\"5\">phu|song| song|</p>")
    #expect(readable(parts)[2] == ">song|5g| 5g| a|b| b| c| 'loai'chi'tieu'' 'xa'an'phu'' 'trang'thai'alert'' 'co'quan'y'te''</p>")
    #expect(parts[3].hasPrefix(">{\""))
    #expect(parts[3].hasSuffix("]]}</p></body></html>\n"))
    // Nothing of what is shown is looked into.
    #expect(!parts[3].dropLast("</p></body></html>\n".count).replacing("&lt;", with: "").contains { $0.isLetter || $0.isNumber })
  }
}

@Suite struct IndexFileTests {
  @Test func filesOfAnAnswer() {
    var answer = Array("{\"message_id\":3,\"payload\":{\"type\":\"GetFiles\",\"files\":[".utf8)
    for (path, content) in [("pagefind.js", "ab"), ("pagefind-ui.js", "x"), ("index/vi_1.pf_index", "abc"), ("fragment/vi_2.pf_fragment", "")] {
      answer += "{\"path\":\"\(path)\",\"content\":\"".utf8
      Base64.append(content.utf8, to: &answer)
      answer += "\"},".utf8
    }
    #expect(
      IndexFile.all(in: answer) == [
        IndexFile(path: "fragment/vi_2.pf_fragment", bytes: []), IndexFile(path: "index/vi_1.pf_index", bytes: Array("abc".utf8)),
        IndexFile(path: "pagefind.js", bytes: Array("ab".utf8)),
      ])
    #expect(IndexFile.all(in: Array("{\"path\":\"a.pf_index\",\"content\":\"YQ".utf8)) == [])
  }

  @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("foobar", "Zm9vYmFy")])
  func base64(text: String, letters: String) {
    var written: [UInt8] = []
    Base64.append(text.utf8, to: &written)
    #expect(String(decoding: written, as: UTF8.self) == letters)
    #expect(Base64.decoded(letters.utf8) == Array(text.utf8))
  }
}
