import Templating
import Testing

/// Whatever stands in a spreadsheet comes out as words.
@Suite struct EscapingTests {
  @Test(
    arguments: [
      ("a & b", "a &amp; b"),
      ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
      ("\"><img onerror='x'>", "&quot;&gt;&lt;img onerror=&#39;x&#39;&gt;"),
      ("{{title}} {{{bar}}} {{>page}}", "{{title}} {{{bar}}} {{&gt;page}}"),
      ("]]>", "]]&gt;"),
      ("&amp;", "&amp;amp;"),
      ("63,4%\u{202E}%4,36", "63,4%⟨U+202E⟩%4,36"),
      ("\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}", "⟨U+202A⟩⟨U+202B⟩⟨U+202C⟩⟨U+202D⟩⟨U+202E⟩"),
      ("\u{2066}\u{2067}\u{2068}\u{2069}<", "⟨U+2066⟩⟨U+2067⟩⟨U+2068⟩⟨U+2069⟩&lt;"),
      ("a\u{0}b\u{8}c\u{1F}", "a⟨U+0000⟩b⟨U+0008⟩c⟨U+001F⟩"),
      ("a\u{7F}b\u{85}c\u{9F}", "a⟨U+007F⟩b⟨U+0085⟩c⟨U+009F⟩"),
      ("\u{FFFE}\u{FFFF}\u{1FFFE}<\u{10FFFF}", "⟨U+FFFE⟩⟨U+FFFF⟩⟨U+1FFFE⟩&lt;⟨U+10FFFF⟩"),
      ("\u{A0}\u{FFFD}\u{F8F0}\u{E000}\u{10FFFD}é", "\u{A0}\u{FFFD}\u{F8F0}\u{E000}\u{10FFFD}é"),
      ("tab\tdòng\r\nmới", "tab\tdòng\r\nmới"),
      ("“Đạt” – 12 ≥ 10 … \u{2065}\u{206A}\u{2029}\u{202F}", "“Đạt” – 12 ≥ 10 … \u{2065}\u{206A}\u{2029}\u{202F}"),
      ("👩‍👩‍👧 ế e\u{0302}\u{0301}", "👩‍👩‍👧 ế e\u{0302}\u{0301}"),
      ("", ""),
    ])
  func wordsStayWords(_ text: String, _ expected: String) {
    var out = OutputBuffer()
    out.writeEscaped(text)
    #expect(Array(String(decoding: out.bytes, as: UTF8.self).unicodeScalars) == Array(expected.unicodeScalars))
    // In a page, in every place that words can take.
    let view = SamplePage(title: text, note: text, rows: [SampleRow(text)], recipients: [text], office: SampleOffice(name: text))
    let template = "{{title}}|{{#note}}{{.}}{{/note}}|{{#rows}}{{code}}{{/rows}}|{{#recipients}}{{.}}{{/recipients}}|{{office.name}}"
    let page = Outcome(template, view).page
    #expect(page?.utf8.elementsEqual(Array(repeating: expected, count: 5).joined(separator: "|").utf8) == true)
  }

  @Test(
    "Marks of quoted words that an author wrote leave no element open",
    arguments: [
      ("a\u{F8F0}b", "a<span lang=\"vi\">b</span>"), ("a\u{F8F1}b", "ab"), ("\u{F8F1}\u{F8F0}a\u{F8F1}\u{F8F1}", "<span lang=\"vi\">a</span>"),
      ("\u{F8F0}\u{F8F0}a", "<span lang=\"vi\"><span lang=\"vi\">a</span></span>"),
      ("ế\u{F8F0}ế\u{F8F1}\u{F8F0}", "ế<span lang=\"vi\">ế</span><span lang=\"vi\"></span>"),
    ])
  func marksOfAuthors(_ text: String, _ expected: String) {
    var out = OutputBuffer(language: "vi")
    out.write("<p>")
    out.writeEscaped(text)
    out.write("</p><p title=\"")
    out.writeEscaped(text)
    out.write("\">")
    let plain = text.unicodeScalars.filter { $0.value < 0xF8F0 || $0.value > 0xF8F1 }.map { String(Character($0)) }.joined()
    #expect(String(decoding: out.bytes, as: UTF8.self) == "<p>\(expected)</p><p title=\"\(plain)\">")
  }

  @Test func manyLetters() {
    let letters = String(repeating: "ế", count: 20_000)
    #expect(Outcome("{{title}}", SamplePage(title: letters)).page == letters)
    let signs = String(repeating: "<", count: 20_000)
    #expect(Outcome("{{title}}", SamplePage(title: signs)).page == String(repeating: "&lt;", count: 20_000))
  }

  @Test func whatTheProgramWritesIsLeftAlone() {
    var out = OutputBuffer(capacity: 0)
    out.write("<b>")
    out.write(literal: "&")
    out.write(bytes: [0x3C])
    out.write(-12)
    #expect(out.bytes == Array("<b>&<-12".utf8))
    out.clear()
    #expect(out.bytes.isEmpty)
  }
}
